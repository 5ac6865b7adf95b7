/** Px of the board that never scroll away: the lanes' labels and the ruler above them. */
export const labelWidth = 152
export const rulerHeight = 40
export const phasesHeight = 20
