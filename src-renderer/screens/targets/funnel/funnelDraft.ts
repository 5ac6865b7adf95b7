import { create } from 'zustand'
import { percentText } from '#core/excel/sheets/offerLines.ts'
import { readCount } from '#core/excel/values/count.ts'
import { textCell } from '#core/excel/values/textCell.ts'
import { fenToYuanText, groupDigits } from '#core/plan/money.ts'
import type { Plan } from '#core/plan/Plan.ts'
import type { Id } from '#core/plan/units.ts'
import { type Funnel, type FunnelFactor, funnelFactors } from '#core/rollup/funnel.ts'
import { funnelOfPlan } from '#core/rollup/funnelTargets.ts'
import { moneyKind, rateKind } from '#renderer/parts/fields/FieldKind.ts'

/** A field of the funnel. */
export type FunnelField = FunnelFactor | 'gmv'
export const funnelFields: readonly FunnelField[] = [...funnelFactors, 'gmv']

/** The funnel as it is being tried out: no plan data until it is written. */
export interface FunnelDraft {
  readonly planId: Id | null
  /** As typed. */
  readonly texts: { readonly [F in FunnelField]: string }
  /** Fields that stand as the plan has them. */
  readonly fromPlan: ReadonlySet<FunnelField>
  /** The one that follows from the others. */
  readonly solve: FunnelField
}

const blank = Object.fromEntries(funnelFields.map((field) => [field, ''])) as FunnelDraft['texts']

export const useFunnelDraft = create<FunnelDraft>()(() => ({
  planId: null,
  texts: blank,
  fromPlan: new Set(),
  solve: 'exposures',
}))

/** Fills the funnel with what the plan says of it; what is solved follows. */
export function fillFromPlan(plan: Plan): void {
  const { gmvFen, factors } = funnelOfPlan(plan)
  const texts = { ...blank, gmv: gmvFen === null ? '' : typedText('gmv', gmvFen) }
  for (const factor of funnelFactors) {
    const value = factors[factor]
    if (value !== null) texts[factor] = typedText(factor, value)
  }
  const fromPlan = new Set(funnelFields.filter((field) => texts[field] !== ''))
  useFunnelDraft.setState(({ solve }) => ({ planId: plan.id, texts, fromPlan, solve }))
}

export const typeField = (field: FunnelField, text: string): void =>
  useFunnelDraft.setState(({ texts, fromPlan }) => ({
    texts: { ...texts, [field]: text },
    fromPlan: new Set([...fromPlan].filter((each) => each !== field)),
  }))

/** Another field follows from then on; the one before keeps what it came to, so that the figures stand. */
export const solveFor = (field: FunnelField, cameTo: string): void =>
  useFunnelDraft.setState(({ solve, texts, fromPlan }) => ({
    solve: field,
    texts: cameTo === '' || solve === field ? texts : { ...texts, [solve]: cameTo },
    fromPlan,
  }))

export const isRate = (field: FunnelField): boolean => field.endsWith('Rate')
const isMoney = (field: FunnelField): boolean => field === 'gmv' || field === 'averageOrderFen'

/** What a typed text comes to: fen, a share, a count. null for nothing, undefined for what cannot be read. */
export function readField(field: FunnelField, text: string): number | null | undefined {
  if (text.trim() === '') return null
  const reading = isMoney(field)
    ? moneyKind.read(text)
    : isRate(field)
      ? rateKind.read(text)
      : readCount(textCell(text))
  if (reading.kind === 'value') return reading.value
  return reading.kind === 'missing' ? null : undefined
}

/** As one types it, to the fen, the ten-thousandth of a per cent, the whole exposure. */
export function typedText(field: FunnelField, value: number): string {
  if (isMoney(field)) return groupDigits(fenToYuanText(Math.round(value)))
  if (isRate(field)) return percentText(Number(value.toFixed(6)))
  return groupDigits(String(Math.ceil(Number(value.toFixed(6)))))
}

/** The factors of a solved funnel and its GMV, each as its field. */
export const fieldOf = (funnel: Funnel, gmvFen: number, field: FunnelField): number =>
  field === 'gmv' ? gmvFen : funnel[field]
