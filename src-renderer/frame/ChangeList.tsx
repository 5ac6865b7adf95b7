import { tableTitles } from '#core/plan/names.ts'
import { countDiff, type DiffCounts, type PlanDiff } from '#core/plan/PlanDiff.ts'
import { tableNames } from '#core/plan/tables.ts'
import { useView } from '#renderer/store/view.ts'
import styles from './ChangeList.module.css'

interface ChangeListProps {
  readonly title: string
  readonly diff: PlanDiff
  readonly words: { readonly [K in keyof DiffCounts]: (n: number) => string }
}

const kinds = ['added', 'changed', 'removed'] as const

/** What a diff does, table by table: how many rows it adds, changes and removes. */
export function ChangeList({ title, diff, words }: ChangeListProps) {
  const lang = useView((view) => view.lang)
  const tables = tableNames.map((table) => ({ table, counts: countDiff(diff, table) }))
  const touched = tables.filter(({ counts }) => kinds.some((kind) => counts[kind] > 0))
  if (touched.length === 0) return null
  return (
    <section className={styles.changes}>
      <h3>{title}</h3>
      <ul aria-label={title}>
        {touched.map(({ table, counts }) => (
          <li key={table}>
            <b>{tableTitles[table][lang]}</b>
            {kinds
              .filter((kind) => counts[kind] > 0)
              .map((kind) => (
                <span key={kind} data-change={kind}>
                  {words[kind](counts[kind])}
                </span>
              ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
