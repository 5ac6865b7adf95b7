import { memo, useMemo } from 'react'
import { productRoleNames } from '#core/plan/names.ts'
import type { PlanSums } from '#core/rollup/sumUpPlan.ts'
import { useView } from '#renderer/store/view.ts'
import { overviewText } from '#renderer/text/overviewText.ts'
import { useText } from '#renderer/text/useText.ts'
import { FigureButton } from './FigureButton.tsx'
import own from './KpiCards.module.css'
import { type KpiCard, kpiCards } from './kpiCards.ts'
import styles from './Overview.module.css'

/** What the plan comes to; every figure leads to its place. */
export const KpiCards = memo(function KpiCards({ sums }: { readonly sums: PlanSums }) {
  const words = useText(overviewText)
  const lang = useView((view) => view.lang)
  const cards = useMemo(() => kpiCards({ sums, words, lang }), [sums, words, lang])
  return (
    <section className={own.cards} aria-label={words.keyFigures}>
      {cards.map((card) => (
        <section key={card.key} className={own.card} aria-label={card.title}>
          <h2>{card.title}</h2>
          <FigureButton figure={card.main} isMain />
          {card.bar && <Bar {...card.bar} />}
          {card.others.map((figure) => (
            <FigureButton key={figure.key} figure={figure} />
          ))}
          {card.mix && card.mix.length > 0 && <RoleMix mix={card.mix} />}
        </section>
      ))}
    </section>
  )
})

function Bar({ share, isBadOver }: NonNullable<KpiCard['bar']>) {
  return (
    <span className={styles.bar} data-over={isBadOver && share > 1 ? true : undefined} aria-hidden>
      <span style={{ width: `${Math.min(1, share) * 100}%` }} />
    </span>
  )
}

function RoleMix({ mix }: { readonly mix: NonNullable<KpiCard['mix']> }) {
  const words = useText(overviewText)
  const lang = useView((view) => view.lang)
  return (
    <>
      <span className={own.mix} aria-hidden>
        {mix.map(({ role, products }) => (
          <span key={role ?? ''} data-tone={toneOf(role)} style={{ flexGrow: products }} />
        ))}
      </span>
      <ul className={own.roles} aria-label={words.roleMix}>
        {mix.map(({ role, products }) => (
          <li key={role ?? ''} data-tone={toneOf(role)}>
            {role === null ? words.noRole : productRoleNames[role][lang]} {products}
          </li>
        ))}
      </ul>
    </>
  )
}

const toneOf = (role: string | null): string => (role === null ? 'kind-other' : `role-${role}`)
