import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDuration } from '#core/excel/values/duration.ts'
import { textCell } from '#core/excel/values/textCell.ts'
import { numberCell, serialCell } from './cells.ts'

describe('a duration', () => {
  it.each([
    ['5', 5],
    ['５', 5],
    ['5min', 5],
    ['5 mins', 5],
    ['5分钟', 5],
    ['5分', 5],
    ['五分钟', 5],
    ['十五分钟', 15],
    ['1小时30分', 90],
    ['1小时30分钟', 90],
    ['1.5小时', 90],
    ['1.1小时', 66],
    ['1小时', 60],
    ['两小时', 120],
    ['1个小时', 60],
    ['半小时', 30],
    ['一个半小时', 90],
    ['1小时半', 90],
    ['一刻钟', 15],
    ['1h30m', 90],
    ["90'", 90],
    ['90′', 90],
    [`5'00"`, 5],
    ['300秒', 5],
    ['01:30:00', 90],
    ['00:05:00', 5],
    ['0:05', 5],
    ['1:30', 90],
    ['1,440', 1440],
  ])('%s is %i minutes', (text, minutes) => {
    expect(readDuration(textCell(text))).toEqual({ kind: 'value', value: minutes })
  })

  it.each([
    ['5', numberCell(5), 5],
    ['5 shown as 5分钟', numberCell(5, '5分钟'), 5],
    ['2 shown as 2小时', numberCell(2, '2小时'), 120],
    ['4.999999999999999', numberCell(4.999999999999999), 5],
    ['a time cell of 5 minutes', serialCell(0.0034722, '0:05'), 5],
    ['a time cell of 25 hours', serialCell(25 / 24, '25:00:00'), 1500],
  ])('in a number cell reads: %s', (_, cell, minutes) => {
    expect(readDuration(cell)).toEqual({ kind: 'value', value: minutes })
  })

  it.each([
    ['0', textCell('0'), 'out-of-range'],
    ['-5', textCell('-5'), 'out-of-range'],
    ['2.5', textCell('2.5'), 'out-of-range'],
    ['5.5分钟', textCell('5.5分钟'), 'out-of-range'],
    ['90秒', textCell('90秒'), 'out-of-range'],
    ['00:05:30', textCell('00:05:30'), 'out-of-range'],
    ['0:00', textCell('0:00'), 'out-of-range'],
    ['a number cell 0', numberCell(0), 'out-of-range'],
    ['a number cell 2.5', numberCell(2.5), 'out-of-range'],
    ['a date cell', serialCell(46556, '2027/6/18'), 'out-of-range'],
    ['a time cell with seconds', serialCell(90 / 86_400, '0:01:30'), 'out-of-range'],
    ['5:00', textCell('5:00'), 'ambiguous'],
    ['5-8分钟', textCell('5-8分钟'), 'ambiguous'],
    ['5分钟到8分钟', textCell('5分钟到8分钟'), 'ambiguous'],
    ['约5分钟', textCell('约5分钟'), 'unreadable'],
    ['一会儿', textCell('一会儿'), 'unreadable'],
    ['50% of a number cell', numberCell(0.5, '50%'), 'unreadable'],
  ])('is not taken: %s', (_, cell, code) => {
    expect(readDuration(cell)).toEqual({ kind: 'unreadable', code, expected: 'duration' })
  })

  it('of any whole minutes reads back from number, text and time cell', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (minutes) => {
        const cells = [
          numberCell(minutes),
          textCell(`${minutes}分钟`),
          textCell(`${Math.floor(minutes / 60)}小时${minutes % 60}分`),
          serialCell(minutes / 1440, ''),
        ]
        for (const cell of cells) expect(readDuration(cell)).toEqual({ kind: 'value', value: minutes })
      }),
    )
  })
})
