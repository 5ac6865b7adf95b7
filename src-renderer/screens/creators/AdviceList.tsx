import { creatorTierNames } from '#core/excel/sheets/choiceNames.ts'
import type { Count, Id } from '#core/plan/units.ts'
import { type Diagnosis, type Quadrant, quadrantAdvice } from '#core/rollup/creatorQuadrant.ts'
import { useView } from '#renderer/store/view.ts'
import { creatorsText, missingMetricNames } from '#renderer/text/creatorsText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Creators.module.css'
import { shortNumber, shortPercent } from './quadrantChart.ts'

interface AdviceListProps {
  readonly diagnoses: readonly Diagnosis[]
  /** Reviewed bookings after which the method judges. */
  readonly needed: Count
  readonly selected: readonly Id[]
  readonly onSelect: (id: Id) => void
}

const order: readonly Quadrant[] = ['deepen', 'rising', 'rework', 'mismatch', 'unknown']

/** What to do with each creator, in the words of the method, by where they stand. */
export function AdviceList({ diagnoses, needed, selected, onSelect }: AdviceListProps) {
  const text = useText(creatorsText)
  const lang = useView((view) => view.lang)
  return (
    <section className={styles.advice} aria-label={text.advice}>
      {order.map((quadrant) => {
        const those = diagnoses.filter((diagnosis) => diagnosis.quadrant === quadrant)
        if (those.length === 0) return null
        const { name, advice } = quadrantAdvice[quadrant]
        return (
          <section key={quadrant} aria-label={name[lang]}>
            <h2>
              {name[lang]} <b>{those.length}</b>
            </h2>
            <p>{advice[lang]}</p>
            {quadrant === 'rework' && <p className={styles.small}>{text.judgedAfter(needed)}</p>}
            <ul>
              {those.map((diagnosis) => (
                <li key={diagnosis.creator.id}>
                  <button
                    type="button"
                    aria-pressed={selected.includes(diagnosis.creator.id)}
                    onClick={() => onSelect(diagnosis.creator.id)}
                  >
                    <Who diagnosis={diagnosis} />
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </section>
  )
}

/** A creator with the figures that the advice rests on, or those that it lacks. */
function Who({ diagnosis: { creator, missing, reviewed } }: { readonly diagnosis: Diagnosis }) {
  const text = useText(creatorsText)
  const lang = useView((view) => view.lang)
  const { name, tier, conversionRate, impressionsPerProduct } = creator
  const figures = [
    ...(conversionRate === null ? [] : [`${text.conversion} ${shortPercent(conversionRate)}`]),
    ...(impressionsPerProduct === null
      ? []
      : [`${text.impressionsShort} ${shortNumber(impressionsPerProduct)}`]),
    ...missing.map((part) => text.missing(missingMetricNames[part][lang])),
    text.reviewed(reviewed),
  ]
  return (
    <>
      <b>{name || text.unnamed}</b> {tier !== null && <small>{creatorTierNames[tier][lang]}</small>}
      <span>{figures.join(' · ')}</span>
    </>
  )
}
