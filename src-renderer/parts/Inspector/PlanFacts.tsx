import type { ReactNode } from 'react'
import { dateOf } from '#core/plan/clock.ts'
import { promoNames, tableTitles } from '#core/plan/names.ts'
import { type Plan, pageOf, planRow } from '#core/plan/Plan.ts'
import { minutesPerDay } from '#core/plan/units.ts'
import { FindingList } from '#renderer/parts/Findings/FindingList.tsx'
import { fieldsOfTable } from '#renderer/parts/fields/fieldsOfTable.ts'
import { recordRows } from '#renderer/parts/fields/recordFields.ts'
import { useView } from '#renderer/store/view.ts'
import { inspectorText } from '#renderer/text/inspectorText.ts'
import { useText } from '#renderer/text/useText.ts'
import { FieldList } from './FieldList.tsx'
import styles from './Inspector.module.css'
import { InspectorHead } from './InspectorHead.tsx'

const counted = ['rooms', 'sessions', 'products', 'hosts'] as const

/** What the plan is, while nothing in it is selected. Its findings come last: days without cover are many. */
export function PlanFacts({ plan, toggle }: { readonly plan: Plan; readonly toggle: ReactNode }) {
  const text = useText(inspectorText)
  const lang = useView((view) => view.lang)
  const row = planRow(plan)
  const last = dateOf(row.startDate, (row.days - 1) * minutesPerDay)
  return (
    <>
      <InspectorHead kind={tableTitles.plans[lang]} title={promoNames[row.promo][lang]} toggle={toggle} />
      <FieldList fields={fieldsOfTable('plans')} rows={recordRows<'plans'>('', [row])} lang={lang} />
      <dl className={styles.facts}>
        <dt>{text.dates}</dt>
        <dd>
          {row.startDate} – {last}, {text.days(row.days)}
        </dd>
        {counted.map((table) => [
          <dt key={table}>{text.counts[table]}</dt>,
          <dd key={`${table} n`}>{pageOf(plan, table, '').length}</dd>,
        ])}
      </dl>
      <FindingList table="plans" ids={[row.id]} />
    </>
  )
}
