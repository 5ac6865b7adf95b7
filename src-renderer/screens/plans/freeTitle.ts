/** A title that nothing else has: the wished one, else with the first free number. */
export function freeTitle(wished: string, taken: readonly string[]): string {
  const others = new Set(taken)
  let title = wished
  for (let number = 2; others.has(title); number += 1) title = `${wished} ${number}`
  return title
}
