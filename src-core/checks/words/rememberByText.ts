/** Texts kept, beyond which it starts anew: a plan has fewer, and a long day of typing must not fill the memory. */
const mostTexts = 20_000

/**
 * Finds something in texts and remembers it by the text: a product is shown again and again with the same words, in one
 * session and from day to day.
 */
export function rememberByText<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    let found = known.get(text)
    if (found === undefined) {
      if (known.size >= mostTexts) known.clear()
      found = find(text)
      known.set(text, found)
    }
    return found
  }
}
