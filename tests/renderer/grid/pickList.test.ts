import { describe, expect, it } from 'vitest'
import { choose, firstMarked, pickChoices } from '#renderer/parts/Grid/pickList.ts'

const options = ['小雅', '阿May', '大鹏', '小雅（晚场、夜场）'].map((label, i) => ({
  label,
  hint: i === 2 ? '助播' : '主播',
}))
const hosts = { isMulti: true, canCreate: true }
const offered = (text: string, how = hosts) =>
  pickChoices(text, options, how).options.map(({ label }) => label)

describe('the list of a pick', () => {
  it.each([
    ['shows everything before anything is typed', '', ['小雅', '阿May', '大鹏', '小雅（晚场、夜场）']],
    ['narrows to what is typed', '雅', ['小雅', '小雅（晚场、夜场）']],
    ['goes by the name being typed, not those before it', '小雅、may', ['阿May']],
    ['ignores case and width', 'ＭＡＹ', ['阿May']],
    ['finds by the remark too', '助播', ['大鹏']],
    [
      'shows everything while a whole name stands there',
      '小雅、大鹏',
      ['小雅', '阿May', '大鹏', '小雅（晚场、夜场）'],
    ],
    ['is empty where nothing matches', '新人', []],
  ])('%s', (_, text, labels) => {
    expect(offered(text)).toEqual(labels)
  })

  it('knows which names stand there already', () => {
    expect([...pickChoices('小雅、大鹏', options, hosts).chosen]).toEqual(['小雅', '大鹏'])
  })

  it.each([
    ['offers to make a name that is not there', '小雅、新人', hosts, '新人'],
    ['makes nothing that exists', '大鹏', hosts, null],
    ['makes nothing out of nothing', '小雅、', hosts, null],
    ['makes nothing where it may not', '新人', { ...hosts, canCreate: false }, null],
  ])('%s', (_, text, how, create) => {
    expect(pickChoices(text, options, how).create).toBe(create)
  })

  it.each([
    ['marks the first match while something is typed', '雅', 0],
    ['marks nothing before', '', -1],
    ['marks nothing once a name is whole', '小雅', -1],
    ['marks nothing where nothing matches', '新人', -1],
  ])('%s', (_, text, marked) => {
    expect(firstMarked(text, pickChoices(text, options, hosts), true)).toBe(marked)
  })
})

describe('choosing from the list', () => {
  it.each([
    ['takes the place of what is typed', '小雅、m', '阿May', true, '小雅、阿May'],
    ['joins the names that stand there', '小雅', '大鹏', true, '小雅、大鹏'],
    ['takes out a name that stands there', '小雅、大鹏', '小雅', true, '大鹏'],
    ['quotes a name that holds a separator', '', '小雅（晚场、夜场）', true, '"小雅（晚场、夜场）"'],
    ['knows a quoted name again', '"小雅（晚场、夜场）"', '小雅（晚场、夜场）', true, ''],
    ['replaces all where one is wanted', '小', '大鹏', false, '大鹏'],
  ])('%s', (_, text, label, isMulti, chosen) => {
    expect(choose(text, label, isMulti, options)).toBe(chosen)
  })
})
