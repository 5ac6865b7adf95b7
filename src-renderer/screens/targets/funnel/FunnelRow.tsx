import { Input, Radio } from 'antd'
import { useId } from 'react'
import { targetsText } from '#renderer/text/targetsText.ts'
import { useText } from '#renderer/text/useText.ts'
import own from './Funnel.module.css'
import {
  type FunnelDraft,
  type FunnelField,
  fieldOf,
  isRate,
  readField,
  solveFor,
  typedText,
  typeField,
} from './funnelDraft.ts'
import { figureText } from './sayFunnel.ts'
import type { DraftSolution } from './solveDraft.ts'

interface FunnelRowProps {
  readonly field: FunnelField
  readonly draft: FunnelDraft
  readonly solution: DraftSolution
}

/** One factor: typed while it is locked, told while it is the one that follows. */
export function FunnelRow({ field, draft, solution }: FunnelRowProps) {
  const text = useText(targetsText)
  const ids = { input: useId(), why: useId() }
  const isSolved = draft.solve === field
  const typed = draft.texts[field]
  const isBad = !isSolved && readField(field, typed) === undefined
  const found = solution.kind === 'solved' ? fieldOf(solution.funnel, solution.gmvFen, draft.solve) : null
  const kept = found === null ? '' : typedText(draft.solve, found)
  const hint = isRate(field) ? text.rateHint : field === 'exposures' ? text.countHint : text.moneyHint
  return (
    <tr>
      <th scope="row">
        <label htmlFor={ids.input}>{text[field]}</label>
      </th>
      <td>
        <Input
          id={ids.input}
          size="small"
          className={own.value ?? ''}
          value={isSolved ? (found === null ? '—' : figureText(field, found)) : typed}
          readOnly={isSolved}
          placeholder={hint}
          aria-invalid={isBad}
          aria-describedby={isBad ? ids.why : undefined}
          {...(isBad && { status: 'error' as const })}
          onChange={({ target }) => typeField(field, target.value)}
        />
        {isBad && (
          <small id={ids.why} className={own.why}>
            {text.unreadable(hint)}
          </small>
        )}
      </td>
      <td data-text className={own.muted}>
        {isSolved
          ? text.solved
          : typed === ''
            ? ''
            : draft.fromPlan.has(field)
              ? text.fromPlan
              : text.fromTyped}
      </td>
      <td data-text>
        <Radio
          name="funnel-solve"
          checked={isSolved}
          aria-label={text.solveThis(text[field])}
          onChange={() => solveFor(field, kept)}
        >
          {isSolved ? text.solveFor : text.locked}
        </Radio>
      </td>
    </tr>
  )
}
