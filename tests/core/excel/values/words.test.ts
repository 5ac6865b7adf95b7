import { describe, expect, it } from 'vitest'
import { readBoolean } from '#core/excel/values/boolean.ts'
import { readColour } from '#core/excel/values/colour.ts'
import { readIdentifier } from '#core/excel/values/identifier.ts'
import { readList } from '#core/excel/values/list.ts'
import { normaliseText } from '#core/excel/values/normalise.ts'
import { readText } from '#core/excel/values/text.ts'
import { textCell } from '#core/excel/values/textCell.ts'
import { numberCell, serialCell, yesCell } from './cells.ts'

describe('yes and no', () => {
  it.each([
    ...['是', '有', '√', '✓', '✔️', '对', '需要', 'Y', 'yes', 'TRUE', '１'].map(
      (text) => [text, true] as const,
    ),
    ...['否', '无', '没有', '×', '✗', '不', '不需要', 'N', 'no', 'False', '0'].map(
      (text) => [text, false] as const,
    ),
  ])('%s is %s', (text, answer) => {
    expect(readBoolean(textCell(text))).toEqual({ kind: 'value', value: answer })
  })

  it('are read from boolean cells and from 1 and 0', () => {
    expect(readBoolean(yesCell)).toEqual({ kind: 'value', value: true })
    expect(readBoolean(numberCell(1))).toEqual({ kind: 'value', value: true })
    expect(readBoolean(numberCell(0))).toEqual({ kind: 'value', value: false })
  })

  it.each([
    ['x', textCell('x'), 'ambiguous'],
    ['待定', textCell('待定'), 'unreadable'],
    ['2', numberCell(2), 'unreadable'],
  ])('are not guessed from %s', (_, cell, code) => {
    expect(readBoolean(cell)).toEqual({ kind: 'unreadable', code, expected: 'boolean' })
  })
})

describe('a colour', () => {
  it.each([
    ['#3d7bd9', '#3d7bd9'],
    ['#FF0000', '#FF0000'],
    ['3D7BD9', '#3d7bd9'],
    ['＃3d7', '#33dd77'],
    ['红', '#d9363e'],
    ['红色', '#d9363e'],
    [' Blue ', '#3d7bd9'],
  ])('%s is %s', (text, colour) => {
    expect(readColour(textCell(text))).toEqual({ kind: 'value', value: colour })
  })

  it.each(['大促红', '#12', '#gggggg', 'rgb(1,2,3)'])('is not guessed from %s', (text) => {
    expect(readColour(textCell(text))).toEqual({ kind: 'unreadable', code: 'unreadable', expected: 'colour' })
  })

  it('may be missing', () => {
    expect(readColour(textCell(' '))).toEqual({ kind: 'missing' })
  })
})

describe('several values in a cell', () => {
  it.each([
    ['小雅、阿May', ['小雅', '阿May']],
    ['小雅 / 阿May', ['小雅', '阿May']],
    ['小雅,阿May', ['小雅', '阿May']],
    ['小雅，阿May', ['小雅', '阿May']],
    ['小雅;阿May；Ann Lee', ['小雅', '阿May', 'Ann Lee']],
    ['小雅／阿May', ['小雅', '阿May']],
    ['小雅\n阿May\r\n', ['小雅', '阿May']],
    ['小雅、、 阿May、', ['小雅', '阿May']],
    ['小雅、小雅', ['小雅']],
    ['小雅、-', ['小雅']],
    ['小雅（晚场、夜场）、阿May', ['小雅（晚场、夜场）', '阿May']],
    ['小雅（晚场、阿May', ['小雅（晚场', '阿May']],
    ['\u200B小雅\u200B', ['小雅']],
    ['007、3512345678901234567', ['007', '3512345678901234567']],
  ])('%j', (text, items) => {
    expect(readList(textCell(text))).toEqual({ kind: 'value', value: items })
  })

  it('of nothing but separators are missing', () => {
    expect(readList(textCell('、，/'))).toEqual({ kind: 'missing' })
  })

  it('are one id in a number cell', () => {
    expect(readList(numberCell(12))).toEqual({ kind: 'value', value: ['12'] })
    expect(readList(numberCell(2 ** 62))).toMatchObject({
      kind: 'unreadable',
      code: 'ambiguous',
    })
  })
})

describe('text', () => {
  it.each([
    ['inner lines', textCell(' 第一句\r\n第二句 \n'), '第一句\n第二句'],
    ['full-width signs', textCell('（限量）１００％'), '（限量）１００％'],
    ['an emoji of several parts', textCell('👩‍💻 开播'), '👩‍💻 开播'],
    ['a formula as text', textCell('=1+1'), '=1+1'],
    ['a number as shown', numberCell(0.25, '25%'), '25%'],
    ['a number that is shown cut short', numberCell(6923450657123, '6.92E+12'), '6923450657123'],
    ['a column too narrow', numberCell(199, '###'), '199'],
    ['a date as shown', serialCell(46556, '6月18日'), '6月18日'],
    ['a boolean', yesCell, 'TRUE'],
  ])('keeps %s', (_, cell, text) => {
    expect(readText(cell)).toEqual({ kind: 'value', value: text })
  })
})

describe('an id', () => {
  it.each([
    ['leading zeros', textCell('007'), '007'],
    ['19 digits', textCell('3512345678901234567'), '3512345678901234567'],
    ['full-width digits', textCell('００７'), '007'],
    ['a tab before it', textCell('\t3512345678901234567'), '3512345678901234567'],
    ['an apostrophe before it', textCell("'3512345678901234567"), '3512345678901234567'],
    ['a formula around it', textCell('="007"'), '007'],
    ['raw rather than value', { kind: 'text', value: '7', raw: '007' } as const, '007'],
    ['a number cell', numberCell(123456789012345), '123456789012345'],
    ['zeros that the format shows', numberCell(7, '007'), '007'],
    ['grouping that the format shows', numberCell(1234, '1,234'), '1234'],
    ['a number shown cut short', numberCell(6923450657123, '6.92E+12'), '6923450657123'],
  ])('keeps %s', (_, cell, id) => {
    expect(readIdentifier(cell)).toEqual({ kind: 'value', value: id })
  })

  it.each([
    ['a number of 19 digits', numberCell(2 ** 62), 'ambiguous'],
    ['a number of 16 digits', numberCell(1234567890123456), 'ambiguous'],
    ['a text that was cut short', textCell('3.51E+18'), 'ambiguous'],
    ['a fraction', numberCell(1.5), 'unreadable'],
    ['a date', serialCell(46556, '2027/6/18'), 'unreadable'],
  ])('is not taken from %s', (_, cell, code) => {
    expect(readIdentifier(cell)).toEqual({ kind: 'unreadable', code, expected: 'identifier' })
  })
})

describe('normal text', () => {
  it.each([
    ['　２０：３０　', '20:30'],
    ['ＡＢＣ（１）', 'ABC(1)'],
    ['20∶30', '20:30'],
    ['a–b—c−d－e', 'a-b-c-d-e'],
    ['a～b〜c', 'a~b~c'],
    ['￥199', '¥199'],
    ['a\u200Bb\u202Ec\uFEFFd', 'abcd'],
    ['a\u00A0 \n b', 'a b'],
    ['6⽉18⽇', '6月18日'],
    ['199² ½ ①', '199² ½ ①'],
  ])('%j becomes %j', (text, plain) => {
    expect(normaliseText(text)).toBe(plain)
  })
})
