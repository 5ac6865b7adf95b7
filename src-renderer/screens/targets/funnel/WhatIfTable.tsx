import { formatFen } from '#core/plan/money.ts'
import { funnelWhatIf } from '#core/rollup/funnelWhatIf.ts'
import { targetsText } from '#renderer/text/targetsText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from '../Targets.module.css'
import own from './Funnel.module.css'
import { figureText } from './sayFunnel.ts'
import type { DraftSolution } from './solveDraft.ts'

interface WhatIfTableProps {
  readonly solution: DraftSolution & { readonly kind: 'solved' }
}

const tenth = 0.1

/** What comes of each factor being a tenth less or more, and what the solved one would have to make up for it. */
export function WhatIfTable({ solution }: WhatIfTableProps) {
  const text = useText(targetsText)
  const { funnel, solve } = solution
  const factor = solve === 'gmv' ? null : solve
  const [less, more] = [funnelWhatIf(funnel, -tenth, factor), funnelWhatIf(funnel, tenth, factor)]
  const cells = ({ value, gmvFen, neededOfSolved, factor: changed }: (typeof less)[number]) => [
    figureText(changed, value),
    gmvFen === null ? text.impossible : formatFen(gmvFen),
    ...(factor === null ? [] : [neededOfSolved === null ? '—' : figureText(factor, neededOfSolved)]),
  ]
  const heads = (by: string) => [
    by,
    text.thenGmv,
    ...(factor === null ? [] : [text.thenNeeded(text[factor])]),
  ]
  const columns = factor === null ? 2 : 3
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard.
    <section className={own.whatIf} aria-label={text.whatIf} tabIndex={0}>
      <h2>{text.whatIf}</h2>
      <table className={styles.figures}>
        <thead>
          <tr>
            <th scope="col">{text.factor}</th>
            {[...heads(text.less), ...heads(text.more)].map((head, at) => (
              <th key={`${at < columns ? 'less' : 'more'} ${head}`} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {less.map((down, at) => {
            const up = more[at]
            return (
              <tr key={down.factor}>
                <th scope="row">{text[down.factor]}</th>
                {[...cells(down), ...(up ? cells(up) : [])].map((cell, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place.
                  <td key={place}>{cell}</td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
