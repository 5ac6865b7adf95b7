import { Button, Radio } from 'antd'
import type { Curve } from '#core/edits/levelSpend.ts'
import { pacingNames } from '#core/excel/sheets/choiceNames.ts'
import type { SpendLine } from '#core/plan/records/demand.ts'
import { useView } from '#renderer/store/view.ts'
import { spendText } from '#renderer/text/spendText.ts'
import { useText } from '#renderer/text/useText.ts'
import { curves } from '../curves.ts'
import styles from './Minutes.module.css'
import { useMinuteLook } from './minutePlace.ts'

interface PaintBarProps {
  readonly line: SpendLine | null
  /** Shows what a pacing would come to; null shows the line as it is. */
  readonly onTryPacing: (pacing: Curve | null) => void
  readonly onPacing: (pacing: Curve) => void
}

/** What painting does to the budget, said in words, and the curves that a line can follow instead. */
export function PaintBar({ line, onTryPacing, onPacing }: PaintBarProps) {
  const text = useText(spendText)
  const lang = useView((view) => view.lang)
  const budget = useMinuteLook((look) => look.budget)
  if (!line)
    return (
      <div className={styles.bar}>
        <p className={styles.rule}>{text.newLineRule}</p>
      </div>
    )
  return (
    <div className={styles.bar}>
      <Radio.Group
        size="small"
        optionType="button"
        aria-label={text.budgetRule}
        value={budget}
        options={[
          { value: 'follows', label: text.followsShort },
          { value: 'stays', label: text.staysShort },
        ]}
        onChange={({ target }) => useMinuteLook.setState({ budget: target.value })}
      />
      <p className={styles.rule}>{text[budget]}</p>
      <fieldset className={styles.pacings} aria-label={text.pacing}>
        {curves.map((pacing) => (
          <Button
            key={pacing}
            size="small"
            type={line.pacing === pacing ? 'primary' : 'text'}
            ghost={line.pacing === pacing}
            aria-pressed={line.pacing === pacing}
            title={text.pacingHint}
            onMouseEnter={() => onTryPacing(pacing)}
            onMouseLeave={() => onTryPacing(null)}
            onFocus={() => onTryPacing(pacing)}
            onBlur={() => onTryPacing(null)}
            onClick={() => onPacing(pacing)}
          >
            {pacingNames[pacing][lang]}
          </Button>
        ))}
      </fieldset>
    </div>
  )
}
