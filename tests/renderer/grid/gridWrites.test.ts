import { beforeEach, describe, expect, it } from 'vitest'
import type { PlanEdit } from '#core/edits/inTurn.ts'
import { emptyDiff } from '#core/plan/PlanDiff.ts'
import { done } from '#core/plan/Result.ts'
import { declines, type Field, takes } from '#renderer/parts/fields/Field.ts'
import { type WriteCause, type WriteCells, writeTexts } from '#renderer/parts/Grid/gridWrites.ts'
import { rejectedNow, useRejected } from '#renderer/parts/Grid/rejectedTexts.ts'

interface Item {
  readonly id: string
  readonly text: string
}

const why = { zh: '不行', en: 'no' }
const edit: PlanEdit = () => done(emptyDiff)

/** Takes everything but blanks and `bad`. */
const column: Field<Item> = {
  key: 'text',
  title: { zh: '文字', en: 'Text' },
  shown: ({ text }) => text,
  edit: {
    kind: 'line',
    label: { zh: '改文字', en: 'Change text' },
    take: (text) => (text === '' || text === 'bad' ? declines(why) : takes(edit)),
  },
}
const told: Field<Item> = { ...column, key: 'told' }
delete (told as { edit?: unknown }).edit

const rows: readonly Item[] = [
  { id: 'a', text: '一' },
  { id: 'b', text: '二' },
]

/** Writes texts into the first column, row by row from the top; the plan refuses those at `refused`. */
function write(texts: readonly string[], cause: WriteCause, refused: readonly number[] = []) {
  const steps: { edits: number; label: string }[] = []
  const onWrite: WriteCells = (edits, { label }) => {
    steps.push({ edits: edits.length, label: label.zh })
    return new Map(refused.map((index) => [index, why]))
  }
  let added = 0
  const newRow = () => ({ row: { id: `new${added++}`, text: '' }, edit })
  const cells = texts.map((text, row) => ({ row, column: 0, text }))
  const written = writeTexts({ rows, columns: [column, told], lang: 'zh', onWrite, newRow }, cells, cause)
  return { steps, written, added }
}

beforeEach(() => useRejected.setState({ rejected: new Map() }))

describe('texts for cells', () => {
  it('go in as one step', () => {
    expect(write(['甲', '乙'], 'paste').steps).toEqual([{ edits: 2, label: '改文字' }])
  })

  it('make no step where they stand there already', () => {
    expect(write(['一', '二'], 'paste').steps).toEqual([])
  })

  it('below the last row add rows, before what goes into them', () => {
    expect(write(['一', '二', '三', '四'], 'paste')).toMatchObject({ added: 2, steps: [{ edits: 4 }] })
  })

  it('stay in a cell that does not take them, with the reason, while the others go in', () => {
    const { steps, written } = write(['bad', '乙'], 'paste')
    expect(steps).toEqual([{ edits: 1, label: '改文字' }])
    expect(written).toEqual({ rejected: 1, why, outside: 0, added: [] })
    expect(rejectedNow('a', 'text')).toEqual({ text: 'bad', why })
  })

  it('stay in a cell whose edit the plan refuses', () => {
    write(['甲', '乙'], 'paste', [1])
    expect(rejectedNow('b', 'text')).toEqual({ text: '乙', why })
    expect(rejectedNow('a', 'text')).toBeUndefined()
  })

  it('give up a rejected text once another one is taken, the old value too', () => {
    write(['bad'], 'type')
    expect(write(['一'], 'type').steps).toHaveLength(1)
    expect(rejectedNow('a', 'text')).toBeUndefined()
  })

  it.each<[WriteCause, boolean, number]>([
    ['type', true, 1],
    ['clear', false, 1],
    ['cut', false, 1],
    ['paste', false, 0],
  ])('that are blank, by %s, where there must be something: stays %s, told %i', (cause, stays, rejected) => {
    expect(write([''], cause).written.rejected).toBe(rejected)
    expect(rejectedNow('a', 'text') !== undefined).toBe(stays)
  })

  it('never go into a column that only tells', () => {
    const cells = [{ row: 0, column: 1, text: '甲' }]
    const onWrite: WriteCells = () => {
      throw new Error('nothing to write')
    }
    expect(writeTexts({ rows, columns: [column, told], lang: 'zh', onWrite }, cells, 'paste').rejected).toBe(
      0,
    )
  })

  it('that have no cell are counted, blanks not', () => {
    const onWrite: WriteCells = () => new Map()
    const cells = [
      { row: 0, column: 0, text: '甲' },
      { row: 0, column: 2, text: '右边' },
      { row: 0, column: 3, text: '' },
      { row: 2, column: 0, text: '下面' },
    ]
    const { outside } = writeTexts({ rows, columns: [column, told], lang: 'zh', onWrite }, cells, 'paste')
    expect(outside).toBe(2)
  })
})
