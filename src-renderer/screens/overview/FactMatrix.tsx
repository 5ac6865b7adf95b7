import { memo, useMemo } from 'react'
import type { PlanSums } from '#core/rollup/sumUpPlan.ts'
import { useView } from '#renderer/store/view.ts'
import { overviewText } from '#renderer/text/overviewText.ts'
import { useText } from '#renderer/text/useText.ts'
import own from './FactMatrix.module.css'
import type { OverviewWords } from './Figure.ts'
import { type FactCell, type FactColumn, factColumns, factRows } from './factRows.ts'
import { goTo } from './goTo.ts'
import styles from './Overview.module.css'

/** Target, plan and spend of the four fields, and the daily base against the burst. */
export const FactMatrix = memo(function FactMatrix({ sums }: { readonly sums: PlanSums }) {
  const words = useText(overviewText)
  const lang = useView((view) => view.lang)
  const rows = useMemo(() => factRows(sums, words, lang), [sums, words, lang])
  return (
    <section className={styles.panel} aria-label={words.fact}>
      <h2 title={words.factHint}>{words.fact}</h2>
      <div className={styles.wide}>
        <table className={own.matrix} aria-label={words.fact}>
          <thead>
            <tr>
              <th scope="col">{words.part}</th>
              {factColumns.map((column) => (
                <th key={column} scope="col">
                  {columnNames(words)[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, name, home, kind, cells }) => (
              <tr key={key} data-kind={kind} data-fact={key}>
                <th scope="row">
                  {home ? (
                    <button type="button" onClick={() => goTo(home)}>
                      {name}
                    </button>
                  ) : (
                    <span>{name}</span>
                  )}
                </th>
                {factColumns.map((column) => (
                  <td key={column}>
                    <Cell cell={cells[column]} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
})

function Cell({ cell: { text, hint, home } }: { readonly cell: FactCell }) {
  if (text === '' || !home) return <span title={hint || undefined}>{text}</span>
  return (
    <button type="button" title={hint || undefined} onClick={() => goTo(home)}>
      {text}
    </button>
  )
}

const columnNames = (words: OverviewWords): { readonly [C in FactColumn]: string } => ({
  ownTarget: words.ownTarget,
  sessionTargets: words.sessionTargets,
  planned: words.gmvPlanned,
  share: words.share,
  spend: words.spend,
  spendShare: words.spendShare,
  roi: words.roiShort,
  hours: words.liveTime,
})
