/** A day as preparation counts it, from the plan's first day: `T-7`, `T0`, `T+2`; the field for it takes the same texts. */
export const formatOffset = (day: number): string => (day > 0 ? `T+${day}` : day < 0 ? `T${day}` : 'T0')
