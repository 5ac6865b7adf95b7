import { Select } from 'antd'
import { useMemo } from 'react'
import { creatorTierNames } from '#core/excel/sheets/choiceNames.ts'
import { creatorTiers } from '#core/plan/records/people.ts'
import { usePage } from '#renderer/store/openPlan.ts'
import { useView } from '#renderer/store/view.ts'
import { creatorsText } from '#renderer/text/creatorsText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Creators.module.css'
import { type CreatorFilter, categoriesOf } from './creatorFilter.ts'

interface CreatorFiltersProps {
  readonly filter: CreatorFilter
  readonly onFilter: (filter: CreatorFilter) => void
}

const all = '\u0000all'

/** Narrows pipeline and slots to creators of a tier and a category. */
export function CreatorFilters({ filter, onFilter }: CreatorFiltersProps) {
  const text = useText(creatorsText)
  const lang = useView((view) => view.lang)
  const creators = usePage('creators', '')
  const categories = useMemo(() => categoriesOf(creators), [creators])
  return (
    <>
      <Select<NonNullable<CreatorFilter['tier']> | typeof all>
        size="small"
        className={styles.select ?? ''}
        aria-label={text.tier}
        value={filter.tier ?? all}
        onChange={(tier) => onFilter({ ...filter, tier: tier === all ? null : tier })}
        options={[
          { value: all, label: text.allTiers },
          ...creatorTiers.map((tier) => ({ value: tier, label: creatorTierNames[tier][lang] })),
          { value: 'none', label: text.noTier },
        ]}
      />
      <Select<string>
        size="small"
        className={styles.select ?? ''}
        aria-label={text.category}
        value={filter.category ?? all}
        showSearch={{ optionFilterProp: 'label' }}
        onChange={(category) => onFilter({ ...filter, category: category === all ? null : category })}
        options={[
          { value: all, label: text.allCategories },
          ...categories.map((name) => ({ value: name, label: name || text.noCategory })),
        ]}
      />
    </>
  )
}
