import { trimEnds } from '../values/normalise.ts'

/** A stored text, unless a cell says another one: blanks at the ends and line ends do not survive a sheet. */
export const keptText = (stored: string, said: string): string =>
  said === '' || isSameText(stored, said) ? stored : said

export const isSameText = (stored: string, said: string): boolean =>
  stored === said || trimEnds(stored.replace(/\r\n?/g, '\n')) === said
