import type { ReactNode } from 'react'
import { factNames } from '#core/excel/sheets/choiceNames.ts'
import type { Fen } from '#core/plan/units.ts'
import type { FactLine, FactMatrix } from '#core/rollup/factMatrix.ts'
import type { KnownSum } from '#core/rollup/KnownSum.ts'
import { useView } from '#renderer/store/view.ts'
import { type OverviewWords, overviewText } from '#renderer/text/overviewText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './FactTable.module.css'
import { factFigures } from './figures.ts'
import { hoursText, knownText, shareText, yuanText } from './figureText.ts'
import { leadTo, type Source } from './leadTo.ts'
import shared from './Overview.module.css'
import { Panel } from './Panel.tsx'
import { useFigures } from './useFigures.ts'

/** What brings the GMV: own rooms, creators, campaigns, stars; the daily base against the burst. */
export function FactTable() {
  const text = useText(overviewText)
  const matrix = useFigures(factFigures)
  return (
    <Panel title={text.fact} className={shared.fact} isWaiting={matrix === null}>
      {matrix && <Matrix matrix={matrix} />}
    </Panel>
  )
}

const rooms: Source = { table: 'rooms' }
const bookings: Source = { table: 'bookings' }
/** Own rooms and campaigns are rooms of the plan; creators and stars are booked. */
const sources: { readonly [key: string]: Source } = {
  F: rooms,
  A: bookings,
  C: rooms,
  T: bookings,
  '-centre': { table: 'placements' },
  '-room': { table: 'sessions' },
}

function Matrix({ matrix }: { readonly matrix: FactMatrix }) {
  const text = useText(overviewText)
  const lang = useView((view) => view.lang)
  const { marks, others, base, burst, total } = matrix
  const named = (key: string) => (key in factNames ? factNames[key as keyof typeof factNames][lang] : null)
  return (
    <div className={shared.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text.mark}</th>
            <Head title={text.setTarget} to={{ table: 'targets' }} />
            <Head title={text.targets} to={{ table: 'sessions' }} />
            <Head title={text.planned} to={{ table: 'lineup' }} />
            <th scope="col">{text.share}</th>
            <Head title={text.spendShort} to={{ table: 'spend' }} />
            <Head title={text.cap} to={{ table: 'targets' }} />
            <Head title={text.live} to={{ screen: 'timeline' }} />
          </tr>
        </thead>
        <tbody>
          {[...marks, ...others].map((line) => (
            <Line
              key={line.key}
              line={line}
              name={
                <button
                  type="button"
                  className={shared.plain}
                  onClick={() => leadTo(sources[line.key] ?? rooms)}
                >
                  <i data-fact={line.key} className={styles.dot} aria-hidden />
                  {named(line.key) ?? line.name[lang]}
                </button>
              }
            />
          ))}
        </tbody>
        <tbody className={styles.sums}>
          <Line line={base} name={text.base} />
          <Line line={burst} name={text.burst} />
        </tbody>
        <tfoot className={styles.sums}>
          <Line line={total} name={text.total} />
        </tfoot>
      </table>
      <SharesBar matrix={matrix} />
    </div>
  )
}

function Head({ title, to }: { readonly title: string; readonly to: Source }) {
  return (
    <th scope="col">
      <button type="button" className={shared.plain} onClick={() => leadTo(to)}>
        {title}
      </button>
    </th>
  )
}

function Line({ line, name }: { readonly line: FactLine; readonly name: ReactNode }) {
  const text = useText(overviewText)
  const isOver = line.capFen !== null && line.spendFen > line.capFen
  return (
    <tr>
      <th scope="row">{name}</th>
      <SetCell fen={line.setTargetFen} />
      <SumCell sum={line.gmv.target} />
      <SumCell sum={line.gmv.planned} />
      <td title={line.share === null ? text.nothingPlanned : undefined}>
        {line.share === null ? text.unknown : shareText(line.share)}
      </td>
      <td data-over={isOver || undefined}>{yuanText(line.spendFen)}</td>
      <SetCell fen={line.capFen} />
      <td>{hoursText(line.liveMinutes)}</td>
    </tr>
  )
}

function SetCell({ fen }: { readonly fen: Fen | null }) {
  const text = useText(overviewText)
  return <td title={fen === null ? text.notSet : undefined}>{fen === null ? text.unknown : yuanText(fen)}</td>
}

/** A sum that is not of everything says so: with a star, and why in its title. */
function SumCell({ sum }: { readonly sum: KnownSum }) {
  const text = useText(overviewText)
  const known = knownText(sum, yuanText)
  return (
    <td title={whyOf(sum, text)}>
      {known === null ? text.unknown : `${known}${sum.unknown > 0 ? '*' : ''}`}
    </td>
  )
}

const whyOf = (sum: KnownSum, text: OverviewWords): string | undefined => {
  if (sum.unknown === 0) return undefined
  return knownText(sum, String) === null ? text.noneKnown(sum.unknown) : text.notAll(sum.unknown)
}

/** The base against the burst, and the marks in them, as lengths. */
function SharesBar({ matrix: { marks, base, burst, total } }: { readonly matrix: FactMatrix }) {
  const text = useText(overviewText)
  const ofFour = base.gmv.planned.sum + burst.gmv.planned.sum
  if (ofFour === 0) return null
  const [baseShare, burstShare] = [base, burst].map(({ gmv }) => shareText(gmv.planned.sum / ofFour))
  return (
    <>
      <div className={styles.bar} aria-hidden>
        {marks.map(({ key, gmv }) => (
          <span key={key} data-fact={key} style={{ flexGrow: gmv.planned.sum / ofFour }} />
        ))}
      </div>
      <p className={shared.muted}>
        {text.baseAgainstBurst(baseShare ?? '', burstShare ?? '')}
        {total.gmv.planned.unknown > 0 && ` · * ${text.notAll(total.gmv.planned.unknown)}`}
      </p>
    </>
  )
}
