import { Button, Select } from 'antd'
import { useState } from 'react'
import type { Plan } from '#core/plan/Plan.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import { notify } from '#renderer/frame/notify.ts'
import { commit } from '#renderer/store/openPlan.ts'
import { useView } from '#renderer/store/view.ts'
import { targetEdits, targetNotices, targetsText } from '#renderer/text/targetsText.ts'
import { useText } from '#renderer/text/useText.ts'
import own from './Funnel.module.css'
import type { DraftSolution } from './solveDraft.ts'
import { takeOverEdit, takeOverPlaces } from './takeOverPlaces.ts'

interface TakeOverProps {
  readonly plan: Plan
  readonly solution: DraftSolution & { readonly kind: 'solved' }
}

/** Writes what the funnel gave into the plan: a GMV target of the plan or a session, or the target tree. */
export function TakeOver({ plan, solution }: TakeOverProps) {
  const text = useText(targetsText)
  const lang = useView((view) => view.lang)
  const places = takeOverPlaces(plan, solution.solve, lang)
  const [chosen, setChosen] = useState(places[0]?.key)
  const place = places.find(({ key }) => key === chosen) ?? places[0]
  const take = () => {
    if (!place) return
    const result = commit(targetEdits.takeFunnel, takeOverEdit(place, solution, lang))
    if (!result.ok) notify(refusalText(result.refusal))
    else notify(targetNotices.taken(place.label), { tone: 'done' })
  }
  return (
    <section className={own.take} aria-label={text.takeOver}>
      <Select
        size="small"
        className={own.place ?? ''}
        aria-label={text.takeTo}
        value={place?.key ?? null}
        options={places.map(({ key, label }) => ({ value: key, label }))}
        showSearch={{ optionFilterProp: 'label' }}
        popupMatchSelectWidth={false}
        onChange={(key) => key !== null && setChosen(key)}
      />
      <Button size="small" type="primary" onClick={take}>
        {text.takeOver}
      </Button>
    </section>
  )
}
