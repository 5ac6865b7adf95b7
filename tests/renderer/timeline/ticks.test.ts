import { describe, expect, it } from 'vitest'
import { dayName, dayNameStyle } from '#renderer/parts/MinuteAxis/dayName.ts'
import { nightsOf, tickLabel } from '#renderer/parts/MinuteAxis/tickLabel.ts'
import { tickSteps, ticksIn } from '#renderer/parts/MinuteAxis/tickSteps.ts'
import { zoomLevelNames, zoomLevelOf, zoomLevels } from '#renderer/screens/timeline/zoomLevels.ts'

describe('ticks', () => {
  it.each([
    ['a month', 0.026, 1440],
    ['a week', 0.11, 720],
    ['a day', 0.76, 120],
    ['two hours', 9.2, 10],
    ['half an hour', 37, 5],
    ['single minutes', 96, 1],
  ])('name a clock as often as there is room in %s', (_name, pxPerMinute, label) => {
    const steps = tickSteps(pxPerMinute, 'zh')
    expect(steps.label).toBe(label)
    expect(steps.label % steps.mark).toBe(0)
    expect(1440 % steps.label).toBe(0)
  })

  it('leave room for the longer words of English', () => {
    expect(tickSteps(0.11, 'zh').label).toBe(720)
    expect(tickSteps(0.11, 'en').label).toBe(1440)
    expect(tickSteps(0.14, 'en').label).toBe(720)
  })

  it('are the multiples in a span, both ends included', () => {
    expect(ticksIn({ start: 1425, end: 1470 }, 15)).toEqual([1425, 1440, 1455, 1470])
    expect(ticksIn({ start: 1, end: 14 }, 15)).toEqual([])
  })
})

describe('clocks of the ruler', () => {
  const nights = nightsOf([
    { start: 1200, duration: 300 },
    { start: 1100, duration: 60 },
  ])

  it.each([
    [1439, 'zh', '23:59'],
    [1440, 'zh', '次日 00:00'],
    [1470, 'zh', '次日 00:30'],
    [1500, 'en', 'next day 01:00'],
    [1501, 'zh', '01:01'],
    [2880, 'zh', '00:00'],
  ] as const)('read minute %i in %s as %s', (minute, lang, label) => {
    expect(tickLabel(minute, nights, lang)).toBe(label)
  })
})

describe('names of days', () => {
  it.each([
    [240, 'zh', '2027年6月18日周五'],
    [120, 'zh', '6月18日周五'],
    [120, 'en', 'Fri 18 Jun'],
    [34, 'zh', '6.18'],
  ] as const)('are as long as %i px allow in %s', (px, lang, name) => {
    expect(dayName('2027-06-18', lang, dayNameStyle(px)).replace(',', '')).toBe(name)
  })
})

it('each zoom button is the level of the window it makes', () => {
  for (const level of zoomLevelNames) expect(zoomLevelOf(zoomLevels[level])).toBe(level)
})
