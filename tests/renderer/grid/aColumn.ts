import type { PlanEdit } from '#core/edits/inTurn.ts'
import { emptyDiff } from '#core/plan/PlanDiff.ts'
import { done } from '#core/plan/Result.ts'
import { takes } from '#renderer/parts/fields/Field.ts'
import type { GridColumn } from '#renderer/parts/Grid/GridColumn.ts'

export interface Item {
  readonly id: string
  readonly name: string
  readonly count: number | null
}

const edit: PlanEdit = () => done(emptyDiff)

/** A column of texts that takes anything. */
export const nameColumn: GridColumn<Item> = {
  key: 'name',
  title: { zh: '名称', en: 'Name' },
  width: 100,
  shown: ({ name }) => name,
  edit: { kind: 'line', label: { zh: '改名称', en: 'Change name' }, take: () => takes(edit) },
}

/** A column of numbers that only tells: `12 件`, typed `12`. */
export const countColumn: GridColumn<Item> = {
  key: 'count',
  title: { zh: '数量', en: 'Count' },
  width: 100,
  shown: ({ count }, lang) => (count === null ? '' : `${count} ${lang === 'zh' ? '件' : 'pcs'}`),
  typed: ({ count }) => (count === null ? '' : String(count)),
}

/** Items named by their texts, with ids i0, i1 …; a number after a colon is the count: `眼霜:12`. */
export const items = (...texts: readonly string[]): Item[] =>
  texts.map((text, i) => {
    const [name = '', count] = text.split(':')
    return { id: `i${i}`, name, count: count === undefined ? null : Number(count) }
  })
