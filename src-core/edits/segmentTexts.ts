/** What is said, shown and noted in a segment, in the order of the run sheet. */
export const segmentTexts = ['script', 'showing', 'benefit', 'interaction', 'spendCue', 'notes'] as const
