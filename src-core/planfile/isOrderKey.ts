const lowercaseA = 0x61
const uppercaseZ = 0x5a
const smallest = /^A0{26}$/

/**
 * Whether a text is a fractional index (order.ts) that another key can be put beside. The library throws on others, and
 * that would be at the next insert. Form: a head letter that says how many digits the whole part has (`a` 1, `b` 2 …;
 * `Z` 1, `Y` 2 …), these digits, then a fraction that does not end in 0.
 */
export function isOrderKey(key: string): boolean {
  if (!/^[A-Za-z][0-9A-Za-z]+$/.test(key) || smallest.test(key)) return false
  const head = key.charCodeAt(0)
  const digits = head >= lowercaseA ? head - lowercaseA + 1 : uppercaseZ - head + 1
  if (key.length < 1 + digits) return false
  return key.length === 1 + digits || !key.endsWith('0')
}
