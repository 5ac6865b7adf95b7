import { limitBounds } from '#core/checks/limitBounds.ts'
import type { NamedLimit } from '#core/checks/limitNamed.ts'
import { limitNumber, limitText } from '#core/checks/limitText.ts'
import { checkGroupNames } from '#core/checks/names.ts'
import { setThresholds } from '#core/edits/setThresholds.ts'
import type { Lang } from '#core/plan/Lang.ts'
import type { Count, Id } from '#core/plan/units.ts'
import { declines, takes } from '#renderer/parts/fields/Field.ts'
import type { GridColumn } from '#renderer/parts/Grid/GridColumn.ts'
import { thresholdColumns as heads, rangeText, settingsEdits } from '#renderer/text/settingsText.ts'
import { readLimit } from './readLimit.ts'
import styles from './Settings.module.css'

/** A threshold as the plan has it. */
export interface ThresholdRow {
  /** `<check>.<name>` */
  readonly id: Id
  readonly named: NamedLimit
  readonly value: number
  readonly isChanged: boolean
  /** Open findings of its check. */
  readonly found: Count
}

const spelled =
  (numberOf: (row: ThresholdRow) => number) =>
  (row: ThresholdRow, lang: Lang): string =>
    limitText(row.named.limit.unit, numberOf(row), lang)

const percentSign = ({ named }: ThresholdRow): string => (named.limit.unit === 'share' ? '%' : '')

export const thresholdColumns: readonly GridColumn<ThresholdRow>[] = [
  {
    key: 'group',
    title: heads.group,
    width: 76,
    shown: ({ named }, lang) => checkGroupNames[named.check.group][lang],
  },
  { key: 'check', title: heads.check, width: 204, shown: ({ named }, lang) => named.check.title[lang] },
  { key: 'what', title: heads.what, width: 272, shown: ({ named }, lang) => named.limit.what[lang] },
  {
    key: 'value',
    title: heads.value,
    width: 80,
    align: 'right',
    shown: spelled(({ value }) => value),
    typed: (row) => `${limitNumber(row.named.limit.unit, row.value)}${percentSign(row)}`,
    paint: (row, lang) => (
      <span className={row.isChanged ? styles.changed : undefined}>
        {limitText(row.named.limit.unit, row.value, lang)}
      </span>
    ),
    sortBy: ({ value }) => value,
    edit: {
      kind: 'line',
      label: settingsEdits.threshold,
      take: (text, { id, named }) => {
        const read = readLimit(named.limit, text)
        return read.ok ? takes((plan) => setThresholds(plan, { [id]: read.value })) : declines(read.why)
      },
    },
  },
  {
    key: 'default',
    title: heads.default,
    width: 80,
    align: 'right',
    shown: spelled(({ named }) => named.limit.default),
  },
  {
    key: 'found',
    title: heads.found,
    width: 56,
    align: 'right',
    shown: ({ found }) => String(found),
    sortBy: ({ found }) => found,
  },
  {
    key: 'range',
    title: heads.range,
    width: 128,
    align: 'right',
    shown: ({ named: { limit } }, lang) => {
      const { least, most } = limitBounds[limit.unit]
      return rangeText(limitNumber(limit.unit, least), limitText(limit.unit, most, lang))
    },
  },
]
