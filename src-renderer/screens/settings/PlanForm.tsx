import { useMemo } from 'react'
import { planRow } from '#core/plan/Plan.ts'
import { fieldsOfTable } from '#renderer/parts/fields/fieldsOfTable.ts'
import { recordRows } from '#renderer/parts/fields/recordFields.ts'
import { FieldList } from '#renderer/parts/Inspector/FieldList.tsx'
import { usePlan } from '#renderer/store/openPlan.ts'
import { useView } from '#renderer/store/view.ts'
import { settingsText } from '#renderer/text/settingsText.ts'
import { useText } from '#renderer/text/useText.ts'
import { planFieldGroups } from './planFieldGroups.ts'
import styles from './Settings.module.css'

/** Every field of the plan's own row, by what it is about. Thresholds have a table of their own. */
export function PlanForm() {
  const text = useText(settingsText)
  const lang = useView((view) => view.lang)
  const row = usePlan(planRow)
  const rows = useMemo(() => recordRows<'plans'>('', [row]), [row])
  return (
    <section className={styles.form} aria-label={text.plan}>
      {planFieldGroups(fieldsOfTable('plans')).map(({ group, fields }) => (
        <section key={group} className={styles.group} aria-label={text[group]}>
          <h2>{text[group]}</h2>
          <p className={styles.hint}>{text[`${group}Hint`]}</p>
          <div className={styles.fields}>
            <FieldList fields={fields} rows={rows} lang={lang} />
          </div>
        </section>
      ))}
    </section>
  )
}
