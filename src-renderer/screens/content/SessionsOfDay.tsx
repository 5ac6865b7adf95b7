import { formatSpan } from '#core/plan/formatSpan.ts'
import { rowsById } from '#core/plan/Plan.ts'
import type { Id } from '#core/plan/units.ts'
import type { WarmUpChain } from '#core/rollup/warmUpChains.ts'
import { usePage } from '#renderer/store/openPlan.ts'
import { useView } from '#renderer/store/view.ts'
import { contentText } from '#renderer/text/contentText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './WarmUp.module.css'

interface SessionsOfDayProps {
  readonly chains: readonly WarmUpChain[]
  readonly shown: Id
  readonly onShow: (id: Id) => void
}

/** The sessions of a day, each with how many of its products anything leads up to. */
export function SessionsOfDay({ chains, shown, onShow }: SessionsOfDayProps) {
  const text = useText(contentText)
  const lang = useView((view) => view.lang)
  const rooms = rowsById(usePage('rooms', ''))
  return (
    <ul aria-label={text.sessionsOf}>
      {chains.map(({ session, products, cold }) => {
        const { id, start, duration, title, roomId } = session
        const warm = products.length - cold.length
        return (
          <li key={id}>
            <button
              type="button"
              className={styles.session}
              aria-pressed={id === shown}
              onClick={() => onShow(id)}
            >
              <b className={styles.name}>{title || text.untitledSession}</b>
              <span className={styles.fact}>
                {[rooms.get(roomId ?? '')?.name, formatSpan(start, start, start + duration, lang)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <span className={styles.fact} data-cold={cold.length > 0 || undefined}>
                {products.length === 0 ? text.noLineup : text.warmOf(warm, products.length)}
              </span>
              {products.length > 0 && (
                <span className={styles.bar} aria-hidden>
                  <span style={{ width: `${(warm / products.length) * 100}%` }} />
                </span>
              )}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
