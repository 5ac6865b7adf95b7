import { Select } from 'antd'
import { useCallback, useMemo, useState } from 'react'
import { creatorMismatch } from '#core/checks/creatorMismatch.ts'
import { limitsOf } from '#core/checks/limitsOf.ts'
import { planRow } from '#core/plan/Plan.ts'
import type { Id } from '#core/plan/units.ts'
import { diagnoseCreators } from '#core/rollup/creatorQuadrant.ts'
import { Chart } from '#renderer/parts/Chart/Chart.tsx'
import type { ChartLook } from '#renderer/parts/Chart/ChartLook.ts'
import { EmptyState } from '#renderer/parts/EmptyState/EmptyState.tsx'
import { usePage, usePlan } from '#renderer/store/openPlan.ts'
import { select, setView, showTab, useView } from '#renderer/store/view.ts'
import { creatorsText } from '#renderer/text/creatorsText.ts'
import { useText } from '#renderer/text/useText.ts'
import { AdviceList } from './AdviceList.tsx'
import styles from './Creators.module.css'
import { categoriesOf } from './creatorFilter.ts'
import { creatorAt, drawnCreators, quadrantOption, quadrantRows } from './quadrantChart.ts'
import { selectedCreators } from './selectedCreators.ts'

/** Creators against the averages of their category, and what the method advises for each. */
export function Quadrant() {
  const text = useText(creatorsText)
  const lang = useView((view) => view.lang)
  const creators = usePage('creators', '')
  const bookings = usePage('bookings', '')
  const settings = usePlan((plan) => planRow(plan).settings)
  const needed = limitsOf(creatorMismatch, settings).bookings
  const selected = useView(selectedCreators)
  const categories = useMemo(() => categoriesOf(creators), [creators])
  const [wanted, setWanted] = useState<string | null>(null)
  const chosen = creators.find(({ id }) => selected.includes(id))?.category.trim()
  const category =
    [wanted, chosen, categories[0]].find((name) => name != null && categories.includes(name)) ?? ''
  const diagnoses = useMemo(
    () =>
      diagnoseCreators(creators, bookings, needed).filter(
        ({ creator }) => creator.category.trim() === category,
      ),
    [creators, bookings, needed, category],
  )
  const drawn = useMemo(() => drawnCreators(diagnoses), [diagnoses])
  const averages = diagnoses[0]?.averages
  const option = useCallback(
    (look: ChartLook) =>
      quadrantOption(
        { drawn, averages: averages ?? { conversionRate: null, impressionsPerProduct: null }, selected },
        look,
      ),
    [drawn, averages, selected],
  )
  const data = useMemo(() => quadrantRows(diagnoses, lang), [diagnoses, lang])
  const show = (id: Id) => {
    setWanted(category)
    select({ table: 'creators', page: '', ids: [id] })
    setView({ isInspectorOpen: true })
  }
  if (creators.length === 0)
    return (
      <EmptyState
        title={text.noDiagnosis}
        next={text.noDiagnosisNext}
        action={text.toCreators}
        onAction={() => showTab('creators', 'creators')}
      />
    )
  const name = category || text.noCategory
  const undrawn = diagnoses.length - drawn.length
  return (
    <div className={styles.quadrant}>
      <div className={styles.chart}>
        <Chart
          title={text.chartTitle(name)}
          option={option}
          data={data}
          onPick={(pick) => {
            const id = creatorAt(drawn, pick)
            if (id !== undefined) show(id)
          }}
          aside={
            <Select<string>
              size="small"
              className={styles.select ?? ''}
              aria-label={text.category}
              value={category}
              onChange={setWanted}
              options={categories.map((each) => ({ value: each, label: each || text.noCategory }))}
            />
          }
        />
        <p className={styles.note}>
          {drawn.length === 0 ? text.nobodyDrawn : undrawn > 0 && text.notDrawn(undrawn)}
        </p>
      </div>
      <AdviceList diagnoses={diagnoses} needed={needed ?? 0} selected={selected} onSelect={show} />
    </div>
  )
}
