import { describe, expect, it } from 'vitest'
import { minuteTyped } from '#renderer/frame/palette/minuteTyped.ts'
import { planWith } from '#tests/build/plan.ts'

/** 18 to 20 June 2027. */
const plan = planWith({})

describe('a minute typed into the palette', () => {
  it.each([
    ['6.18 20:00', 1200],
    ['6月19日 20:30', 1440 + 1230],
    ['2027-06-20 08:00', 2880 + 480],
    ['20:30', 1440 + 1230],
    ['20：30', 1440 + 1230],
    ['晚上8点', 1440 + 1200],
    ['次日 00:30', 2880 + 30],
  ])('reads %s', (typed, minute) => {
    expect(minuteTyped(plan, typed, 1440)).toEqual({ kind: 'minute', minute })
  })

  it('says where it lies outside of the plan', () => {
    expect(minuteTyped(plan, '11.11 20:00', 0)).toMatchObject({ kind: 'outside' })
    expect(minuteTyped(plan, '6.17 20:00', 0)).toEqual({ kind: 'outside', minute: -240 })
  })

  it.each(['眼霜', '618', '20', 'SKU-18', ''])('leaves %j to names', (typed) => {
    expect(minuteTyped(plan, typed, 0)).toBeNull()
  })
})
