import { create } from 'zustand'
import type { Severity } from '#core/checks/Finding.ts'

/** A line of the card: a figure of a curve, or the sentence of a finding. */
export interface CardLine {
  readonly text: string
  readonly severity: Severity | null
}

/** What is told beside the pointer, or beside the thing that the keyboard is on. */
export interface Card {
  /** Px of the page. */
  readonly x: number
  readonly y: number
  readonly lines: readonly CardLine[]
}

export const useCard = create<{ readonly card: Card | null }>()(() => ({ card: null }))
export const showCard = (card: Card | null): void => {
  if (card !== null || useCard.getState().card !== null) useCard.setState({ card })
}
