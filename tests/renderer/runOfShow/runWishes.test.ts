import { describe, expect, it } from 'vitest'
import { usualRunOptions } from '#core/edits/run/RunOptions.ts'
import {
  type FixedWish,
  type RunWishes,
  readWishes,
  wishesOf,
} from '#renderer/screens/runOfShow/runWishes.ts'
import { minuteAt } from '#tests/build/plan.ts'

const usual = usualRunOptions(240)
const wishes = wishesOf(usual)
const onAir = { start: minuteAt('20:00'), duration: 360 }
const read = (typed: RunWishes) => readWishes(typed, onAir, '2027-06-18')
const withMinutes = (minutes: Partial<RunWishes['minutes']>) =>
  read({ ...wishes, minutes: { ...wishes.minutes, ...minutes } })
const withFixed = (...fixedAt: readonly FixedWish[]) => read({ ...wishes, fixedAt })

describe('wishes for a run', () => {
  it.each([15, 45, 90, 240])('as they come are the usual options of %i minutes', (duration) => {
    const options = usualRunOptions(duration)
    expect(read(wishesOf(options))).toEqual({ options, problems: new Map() })
  })

  it.each([
    ['nothing', ''],
    ['0', '0'],
    ['a dash', '-'],
  ])('take %s for no loop, no break and no opening', (_, text) => {
    expect(
      withMinutes({ loopMinutes: text, breakEvery: text, openingMinutes: text, encoreMinutes: text }).options,
    ).toEqual({ ...usual, loopMinutes: null, breakEvery: null, openingMinutes: 0, encoreMinutes: 0 })
  })

  it('take lengths as people write them', () => {
    expect(withMinutes({ breakEvery: '1h30', encoreMinutes: '20分钟' }).options).toMatchObject({
      breakEvery: 90,
      encoreMinutes: 20,
    })
  })

  it.each([
    ['a needed length that is empty', { interactionMinutes: '' }, 'interactionMinutes', '至少 1 分钟'],
    ['a needed length of 0', { breakMinutes: '0' }, 'breakMinutes', '不可能是这里的值'],
    ['words', { giveawayEvery: 'often' }, 'giveawayEvery', '看不懂'],
    ['parts of a minute', { openingMinutes: '2.5' }, 'openingMinutes', '不要就留空'],
    ['less than none', { loopMinutes: '-5' }, 'loopMinutes', '不可能是这里的值'],
  ] as const)('give no options for %s, and say why', (_, minutes, key, why) => {
    const { options, problems } = withMinutes(minutes)
    expect(options).toBeNull()
    expect([...problems.keys()]).toEqual([key])
    expect(problems.get(key)?.zh).toContain(why)
  })

  it('say why the minutes of a role are not taken', () => {
    const { options, problems } = read({ ...wishes, byRole: { ...wishes.byRole, hero: '' } })
    expect(options).toBeNull()
    expect([...problems.keys()]).toEqual(['hero'])
  })
})

describe('fixed times', () => {
  it.each([
    ['20:30', minuteAt('20:30')],
    ['晚上9点', minuteAt('21:00')],
    ['00:30', minuteAt('24:30')],
    ['次日 01:00', minuteAt('25:00')],
    ['25:15', minuteAt('25:15')],
  ])('at %s are minutes of the session', (clock, at) => {
    expect(withFixed({ id: 'f', clock, productId: 'p1' }).options?.fixedAt).toEqual([{ at, productId: 'p1' }])
  })

  it('that nobody filled in are none', () => {
    expect(withFixed({ id: 'f', clock: ' ', productId: null }).options?.fixedAt).toEqual([])
  })

  it.each([
    ['without a clock', { clock: '', productId: 'p1' }, '几点'],
    ['without a product', { clock: '20:00', productId: null }, '选这个时间讲的商品'],
    ['at no time of day', { clock: '26点70', productId: 'p1' }, '不可能是这里的值'],
  ])('%s say why', (_, wish, why) => {
    const { options, problems } = withFixed({ id: 'f', ...wish })
    expect(options).toBeNull()
    expect(problems.get('f')?.zh).toContain(why)
  })
})
