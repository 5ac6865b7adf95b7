import type { ReactNode } from 'react'
import type { Lang } from '#core/plan/Lang.ts'
import type { Field } from '#renderer/parts/fields/Field.ts'
import { fieldsOfTable } from '#renderer/parts/fields/fieldsOfTable.ts'
import type { TreeColumn } from '#renderer/parts/TreeGrid/TreeColumn.ts'
import { targetNames, targetsText } from '#renderer/text/targetsText.ts'
import styles from '../Targets.module.css'
import { belowFits, gapOf, numberText } from './figures.ts'
import type { TargetRow } from './targetItems.ts'

const planned: TreeColumn<TargetRow> = {
  key: 'planned',
  title: { zh: '计划值', en: 'Planned' },
  width: 108,
  align: 'right',
  shown: ({ fact }, lang) => {
    if (!fact.known) return '—'
    const text = numberText(fact.planned)
    return fact.unknown > 0 ? targetsText[lang].atLeast(text) : text
  },
  tone: ({ fact }) => (fact.known ? undefined : 'muted'),
  hint: ({ fact }, lang) => {
    if (!fact.known) return targetNames[fact.why][lang]
    return fact.unknown > 0 ? targetsText[lang].unknownFigures(fact.unknown) : ''
  },
}

const gap: TreeColumn<TargetRow> = {
  key: 'gap',
  title: { zh: '差额', en: 'Gap' },
  width: 108,
  align: 'right',
  shown: (row) => {
    const found = gapOf(row)
    if (!found) return '—'
    return found.gap > 0 ? `+${numberText(found.gap)}` : numberText(found.gap)
  },
  tone: (row) => {
    const found = gapOf(row)
    if (!found) return 'muted'
    return found.isMissed ? 'error' : 'success'
  },
  hint: (row, lang) => {
    const { fact, record } = row
    if (!fact.known) return targetNames[fact.why][lang]
    if (record.value === null) return targetNames.noValue[lang]
    return targetNames[fact.side][lang]
  },
}

const below: TreeColumn<TargetRow> = {
  key: 'below',
  title: { zh: '下级合计', en: 'Sum of parts' },
  width: 184,
  shown: (row, lang) =>
    belowFits(row, lang)
      .map(({ text }) => text)
      .join(' · '),
  tone: (row) => {
    const states = belowFits(row, 'zh').map(({ state }) => state)
    return states.includes('error') ? 'error' : states[0]
  },
}

/** Pixels of each field of a target; what is left out here is shown last. */
const looks: { readonly [key: string]: Pick<TreeColumn<TargetRow>, 'width' | 'align'> } = {
  metric: { width: 216 },
  value: { width: 96, align: 'right' },
  unit: { width: 60 },
  level: { width: 84 },
  'scope.kind': { width: 96 },
  'scope.of': { width: 120 },
  guardrail: { width: 72, align: 'center' },
  owner: { width: 88 },
  parentId: { width: 160 },
}

function ofField(key: string): TreeColumn<TargetRow>[] {
  const field: Field<TargetRow> | undefined = fieldsOfTable('targets').find((each) => each.key === key)
  if (!field) return []
  const column = { ...field, ...(looks[key] ?? { width: 120 }) }
  if (key === 'metric') return [{ ...column, paint: paintMetric }]
  if (key !== 'value') return [column]
  const shown: TreeColumn<TargetRow>['shown'] = ({ record }) =>
    record.value === null ? '' : numberText(record.value)
  return [{ ...column, shown, typed: field.shown }]
}

/** A GMV of a phase and one of a day are told apart where they stand. */
const paintMetric = ({ record, scope }: TargetRow, lang: Lang): ReactNode =>
  scope ? (
    <>
      {record.metric} <small className={styles.scope}>{scope[lang]}</small>
    </>
  ) : (
    record.metric
  )

const first = ['metric', 'value', 'unit']
const named = Object.keys(looks)

/** Every field of a target, typed in place, with what the plan says of it beside its value. */
export const targetColumns: readonly TreeColumn<TargetRow>[] = [
  ...first.flatMap(ofField),
  planned,
  gap,
  below,
  ...[
    ...named.filter((key) => !first.includes(key)),
    ...fieldsOfTable('targets')
      .map(({ key }) => key)
      .filter((key) => !named.includes(key)),
  ].flatMap(ofField),
]
