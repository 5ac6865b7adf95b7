import { productRoleNames } from '#core/plan/names.ts'
import type { ProductRole } from '#core/plan/records/show.ts'
import { normaliseText } from '../values/normalise.ts'
import { type Reader, readAs, unreadable } from '../values/Reading.ts'
import { readText } from '../values/text.ts'

const roles = new Map<string, ProductRole>()
for (const [role, name] of Object.entries(productRoleNames) as [ProductRole, { zh: string; en: string }][]) {
  for (const word of [name.zh, name.zh.replace(/款$/, ''), name.en.toLowerCase(), role]) roles.set(word, role)
}
const others: readonly (readonly [string, ProductRole])[] = [
  ['引流品', 'traffic'],
  ['爆品', 'hero'],
  ['主推款', 'hero'],
  ['主推', 'hero'],
  ['利润品', 'profit'],
  ['新品', 'new'],
  ['首发', 'new'],
  ['福利品', 'welfare'],
  ['宠粉款', 'welfare'],
  ['特供品', 'exclusive'],
  ['形象品', 'image'],
]
for (const [word, role] of others) roles.set(word, role)

/** What a product is in the lineup for: 引流款, 爆款 … and what teams shorten them to. */
export const readRole: Reader<ProductRole> = (cell) => {
  const text = readText(cell)
  if (text.kind !== 'value') return text
  const role = roles.get(normaliseText(text.value).toLowerCase())
  return role === undefined ? unreadable('one-of-list') : readAs(role)
}
