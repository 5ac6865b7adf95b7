import { keysShown } from './chords.ts'
import { commands } from './commands.ts'

/** What the keyboard of this machine looks like. */
export const isMac = (): boolean => /mac/i.test(navigator.userAgent)

/** The first keys of a command as this machine's keyboard names them; '' for none. */
export function keysOf(id: string): string {
  const [chord] = commands.find((command) => command.id === id)?.keys ?? []
  return chord === undefined ? '' : keysShown(chord, isMac())
}
