import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBoolean } from '#core/excel/values/boolean.ts'
import { readClock } from '#core/excel/values/clock.ts'
import { readCount } from '#core/excel/values/count.ts'
import { readDate } from '#core/excel/values/date.ts'
import { readDuration } from '#core/excel/values/duration.ts'
import { readFactor } from '#core/excel/values/factor.ts'
import { readHours } from '#core/excel/values/hours.ts'
import { readIdentifier } from '#core/excel/values/identifier.ts'
import { readList } from '#core/excel/values/list.ts'
import { isMissing } from '#core/excel/values/missing.ts'
import { readMoney } from '#core/excel/values/money.ts'
import type { Reader } from '#core/excel/values/Reading.ts'
import { readRate } from '#core/excel/values/rate.ts'
import { readText } from '#core/excel/values/text.ts'
import { textCell } from '#core/excel/values/textCell.ts'
import { readTimeRange } from '#core/excel/values/timeRange.ts'
import { errorCell, missingCells, numberCell, serialCell, uncachedCell } from './cells.ts'

const readers: readonly [string, Reader<unknown>][] = [
  ['clock', (cell) => readClock(cell)],
  ['time-range', (cell) => readTimeRange(cell)],
  ['duration', readDuration],
  ['date', (cell) => readDate(cell)],
  ['money', readMoney],
  ['rate', readRate],
  ['count', readCount],
  ['factor', readFactor],
  ['boolean', readBoolean],
  ['text', readText],
  ['name', readList],
  ['identifier', readIdentifier],
  ['lead-time', readHours],
]

/** Texts made of the pieces that the readers look for, which random characters would never hit. */
const nearText = fc
  .array(
    fc.constantFrom(
      ...[
        '20:00',
        '5',
        '12',
        '0',
        '晚上',
        '次日',
        '凌晨',
        'PM',
        '点',
        '半',
        '分',
        '分钟',
        '小时',
        '第',
        '前',
      ],
      ...[
        '-',
        '~',
        '至',
        '/',
        '、',
        ',',
        '.',
        ' ',
        '(',
        ')',
        '%',
        '折',
        '¥',
        '元',
        '万',
        'w',
        '买一送一',
        '件',
      ],
      ...[
        '2027',
        '年',
        '月',
        '日',
        '周五',
        '6.18',
        '+',
        '\u200B',
        '：',
        '９',
        '十',
        '零',
        "'",
        '=',
        'constructor',
        '__proto__',
      ],
    ),
    { maxLength: 9 },
  )
  .map((pieces) => pieces.join(''))

describe.each(readers)('the reader of %s', (expected, read) => {
  it.each(missingCells)('takes %s for missing', (label, cell) => {
    const isAnswer = expected === 'boolean' && label === '"无"'
    expect(read(cell)).toEqual(isAnswer ? { kind: 'value', value: false } : { kind: 'missing' })
  })

  it('says error cells and formulas without result, never 0 or missing', () => {
    expect(read(errorCell)).toEqual({ kind: 'unreadable', code: 'error-cell', expected })
    expect(read({ kind: 'error', raw: '#N/A' })).toEqual({ kind: 'unreadable', code: 'error-cell', expected })
    expect(read(uncachedCell)).toEqual({ kind: 'unreadable', code: 'formula-without-result', expected })
  })

  it('says what it expected of any text and number, and never throws', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), nearText)
    const cell = fc.oneof(
      text.map(textCell),
      fc.tuple(fc.double(), text).map(([value, raw]) => numberCell(value, raw)),
      fc.tuple(fc.double(), text).map(([value, raw]) => serialCell(value, raw)),
      fc.double({ min: -10, max: 60_000 }).map((value) => serialCell(value, '')),
    )
    fc.assert(
      fc.property(cell, (any) => {
        const reading = read(any)
        if (reading.kind === 'unreadable') expect(reading.expected).toBe(expected)
        if (reading.kind === 'value' && typeof reading.value === 'number') {
          expect(Number.isFinite(reading.value)).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('reads full-width spelling as it reads half-width', () => {
    fc.assert(
      fc.property(nearText, (text) => {
        const wide = text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
        const keepsSpelling = expected === 'text' || expected === 'name'
        if (!keepsSpelling) expect(read(textCell(wide))).toEqual(read(textCell(text)))
      }),
    )
  })
})

describe('a range of time', () => {
  it('never ends before it starts, whatever was typed', () => {
    const clock = fc
      .integer({ min: 0, max: 2879 })
      .map((minute) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`)
    fc.assert(
      fc.property(clock, clock, (start, end) => {
        const reading = readTimeRange(textCell(`${start}-${end}`))
        if (reading.kind === 'value' && reading.value.kind === 'range') {
          expect(reading.value.end).toBeGreaterThan(reading.value.start)
        } else {
          expect(reading).toMatchObject({ kind: 'unreadable', code: 'out-of-range' })
        }
      }),
    )
  })
})

describe('missing', () => {
  it('is not an error cell, a word to be settled, or a 0', () => {
    expect([errorCell, uncachedCell, textCell('待定'), textCell('0'), numberCell(0)].map(isMissing)).toEqual(
      Array(5).fill(false),
    )
  })
})
