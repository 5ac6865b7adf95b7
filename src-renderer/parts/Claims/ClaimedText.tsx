import { memo } from 'react'
import { claimWords } from '#core/checks/claimWords.ts'
import { useView } from '#renderer/store/view.ts'
import { claimReasons } from '#renderer/text/claimsText.ts'
import type { FindClaimsIn } from './ClaimedField.ts'
import styles from './Claims.module.css'
import { claimPieces } from './claimPieces.ts'
import type { FoundClaim } from './claimsInText.ts'
import { useClaims } from './useClaims.ts'

export interface ClaimedTextProps {
  readonly text: string
  readonly found: readonly FoundClaim[]
}

/** A text with what must not be said underlined, as grave as the word check finds it. */
export function ClaimedText({ text, found }: ClaimedTextProps) {
  const lang = useView((view) => view.lang)
  if (found.length === 0) return text
  return claimPieces(text, found).map(({ from, text: piece, claim }) =>
    claim ? (
      <span
        key={from}
        className={styles.claim}
        data-severity={claimWords.severity}
        title={claimReasons[claim.kind][lang]}
      >
        {piece}
      </span>
    ) : (
      piece
    ),
  )
}

export interface ClaimedCellProps<Row> {
  readonly text: string
  readonly row: Row
  readonly claims: FindClaimsIn<Row>
}

/** The text of a cell, read again only when it, its row or the settings change. */
export const ClaimedCell = memo(function ClaimedCell<Row>({ text, row, claims }: ClaimedCellProps<Row>) {
  return <ClaimedText text={text} found={useClaims(claims, text, [row])} />
}) as <Row>(props: ClaimedCellProps<Row>) => React.JSX.Element
