import { expect, it } from 'vitest'
import { freeTitle } from '#renderer/screens/plans/freeTitle.ts'

it.each([
  [[], '双11 副本'],
  [['双11'], '双11 副本'],
  [['双11 副本'], '双11 副本 2'],
  [['双11 副本 2', '双11 副本'], '双11 副本 3'],
  [['双11 副本 2'], '双11 副本'],
])('beside %j it is %s', (taken, title) => {
  expect(freeTitle('双11 副本', taken)).toBe(title)
})
