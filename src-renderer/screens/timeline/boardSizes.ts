/** Px of the board that never scroll away: the lanes' labels, the ruler above them and the strip of totals below. */
export const labelWidth = 152
export const rulerHeight = 40
export const stripHeight = 56
