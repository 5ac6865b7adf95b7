const most = 6
let recent: readonly string[] = []

/** Entries that were run lately, the last first; forgotten with the window. */
export const recentEntries = (): readonly string[] => recent

export function rememberEntry(id: string): void {
  recent = [id, ...recent.filter((other) => other !== id)].slice(0, most)
}
