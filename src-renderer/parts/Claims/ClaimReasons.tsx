import { useView } from '#renderer/store/view.ts'
import { claimLine, claimReasons, claimSeparator, moreClaims } from '#renderer/text/claimsText.ts'
import styles from './Claims.module.css'
import type { FoundClaim } from './claimsInText.ts'

export interface ClaimReasonsProps {
  readonly found: readonly FoundClaim[]
  /** It hangs on what has the CSS anchor `--typing`; else it stands in line. */
  readonly isFloating?: boolean
}

/** More in one text are seen by their underlines. */
const mostSaid = 3

/** Each word that must not be said, once, with the reason. */
export function ClaimReasons({ found, isFloating = false }: ClaimReasonsProps) {
  const lang = useView((view) => view.lang)
  const byWord = new Map(found.map(({ word, kind }) => [word, kind]))
  if (byWord.size === 0) return null
  const said = [...byWord]
    .slice(0, mostSaid)
    .map(([word, kind]) => claimLine[lang](word, claimReasons[kind][lang]))
  const more = byWord.size > mostSaid ? [moreClaims[lang](byWord.size - mostSaid)] : []
  return (
    <p className={styles.reasons} data-floating={isFloating ? true : undefined} role="status">
      {[...said, ...more].join(claimSeparator[lang])}
    </p>
  )
}
