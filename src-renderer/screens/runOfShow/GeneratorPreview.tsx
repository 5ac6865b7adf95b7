import { formatSpan } from '#core/plan/formatSpan.ts'
import { segmentKindNames } from '#core/plan/names.ts'
import type { Refusal } from '#core/plan/Refusal.ts'
import type { Result } from '#core/plan/Result.ts'
import type { Session } from '#core/plan/records/calendar.ts'
import type { Segment } from '#core/plan/records/show.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import type { Id } from '#core/plan/units.ts'
import { useView } from '#renderer/store/view.ts'
import { generateRunText } from '#renderer/text/generateRunText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Generator.module.css'
import type { RunPreview } from './runPreview.ts'

export interface PreviewNames {
  readonly product: (id: Id) => string
  readonly host: (id: Id) => string
  /** `role-hero`, for the hue of a product; undefined where it has no role. */
  readonly toneOf: (productId: Id) => string | undefined
}

export interface GeneratorPreviewProps {
  readonly session: Session
  /** null while the wishes cannot be read. */
  readonly result: Result<RunPreview> | null
  readonly names: PreviewNames
}

/** More rows are there after generating. */
const mostRows = 40

/** What the wishes come to, or the sentence that says why they come to nothing. */
export function GeneratorPreview({ session, result, names }: GeneratorPreviewProps) {
  const text = useText(generateRunText)
  return (
    <section className={styles.preview} aria-label={text.preview}>
      {!result && <p className={styles.hint}>{text.waiting}</p>}
      {result && !result.ok && <Refused refusal={result.refusal} />}
      {result?.ok && <Made session={session} run={result.value} names={names} />}
    </section>
  )
}

function Refused({ refusal }: { readonly refusal: Refusal }) {
  const lang = useView((view) => view.lang)
  return (
    <p className={styles.refused} role="alert">
      {refusalText(refusal)[lang]}
    </p>
  )
}

interface MadeProps {
  readonly session: Session
  readonly run: RunPreview
  readonly names: PreviewNames
}

function Made({ session, run, names }: MadeProps) {
  const text = useText(generateRunText)
  const lang = useView((view) => view.lang)
  const { segments, minutes, shows, kinds } = run
  return (
    <>
      <p className={styles.sum} role="status">
        {text.summary(segments.length, minutes)}
      </p>
      <ul className={styles.kinds} aria-label={text.kinds}>
        {kinds.map(({ kind, segments: count, minutes: long }) => (
          <li key={kind}>
            <span data-tone={`kind-${kind}`}>{segmentKindNames[kind][lang]}</span> <b>{long}</b>{' '}
            {text.minutes}
            <small>×{count}</small>
          </li>
        ))}
      </ul>
      <div className={styles.tables}>
        <table className={styles.rows} aria-label={text.rows}>
          <tbody>
            {segments.slice(0, mostRows).map((segment) => (
              <Row key={segment.id} session={session} segment={segment} names={names} />
            ))}
          </tbody>
          {segments.length > mostRows && (
            <tfoot>
              <tr>
                <td colSpan={5}>{text.more(segments.length - mostRows)}</td>
              </tr>
            </tfoot>
          )}
        </table>
        <table className={styles.shows} aria-label={text.shows}>
          <thead>
            <tr>
              <th scope="col">{text.product}</th>
              <th scope="col">{text.times}</th>
              <th scope="col">{text.wanted}</th>
              <th scope="col">{text.total}</th>
            </tr>
          </thead>
          <tbody>
            {shows.map(({ productId, times, minutes: long, wanted }) => (
              <tr key={productId}>
                <td title={names.product(productId)}>
                  <span data-tone={names.toneOf(productId)}>{names.product(productId)}</span>
                </td>
                <td>{times}</td>
                <td>{wanted}</td>
                <td>{long}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

interface RowProps {
  readonly session: Session
  readonly segment: Segment
  readonly names: PreviewNames
}

function Row({ session, segment, names }: RowProps) {
  const lang = useView((view) => view.lang)
  const { start, duration, kind, timing, productIds, hostIds } = segment
  const hosts = hostIds.map(names.host).join('、')
  return (
    <tr data-timing={timing}>
      <td>{formatSpan(session.start, start, start + duration, lang)}</td>
      <td>{duration}</td>
      <td>
        <span data-tone={`kind-${kind}`}>{segmentKindNames[kind][lang]}</span>
      </td>
      <td>
        {productIds.map((id) => (
          <span key={id} data-tone={names.toneOf(id)}>
            {names.product(id)}
          </span>
        ))}
      </td>
      <td title={hosts}>{hosts}</td>
    </tr>
  )
}
