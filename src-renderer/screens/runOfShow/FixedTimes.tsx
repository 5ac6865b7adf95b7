import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Input, Select } from 'antd'
import { useId } from 'react'
import type { Texts } from '#core/plan/Lang.ts'
import type { Id } from '#core/plan/units.ts'
import { newId } from '#renderer/store/identity.ts'
import { useView } from '#renderer/store/view.ts'
import { generateRunText } from '#renderer/text/generateRunText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Generator.module.css'
import type { FixedWish } from './runWishes.ts'

export interface FixedTimesProps {
  readonly wishes: readonly FixedWish[]
  readonly problems: ReadonlyMap<string, Texts>
  /** What is in the lineup. */
  readonly products: readonly { readonly id: Id; readonly label: string }[]
  readonly onChange: (wishes: readonly FixedWish[]) => void
}

/** Products that start to the minute; as many as wished. */
export function FixedTimes({ wishes, problems, products, onChange }: FixedTimesProps) {
  const text = useText(generateRunText)
  const lang = useView((view) => view.lang)
  const why = useId()
  const change = (id: Id, fields: Partial<FixedWish>) =>
    onChange(wishes.map((wish) => (wish.id === id ? { ...wish, ...fields } : wish)))
  return (
    <fieldset className={styles.group}>
      <legend>{text.fixed}</legend>
      <p className={styles.hint}>{text.fixedHint}</p>
      {wishes.map(({ id, clock, productId }) => {
        const problem = problems.get(id)
        return (
          <div key={id} className={styles.fixed}>
            <Input
              size="small"
              autoFocus
              autoComplete="off"
              value={clock}
              placeholder="20:00"
              status={problem ? 'error' : ''}
              aria-label={text.fixedClock}
              aria-invalid={problem ? true : undefined}
              aria-describedby={problem ? `${why}-${id}` : undefined}
              onChange={({ target }) => change(id, { clock: target.value })}
            />
            <Select
              size="small"
              aria-label={text.fixedProduct}
              placeholder={text.chooseProduct}
              value={productId}
              options={products.map((product) => ({ value: product.id, label: product.label }))}
              showSearch={{ optionFilterProp: 'label' }}
              onChange={(chosen: Id) => change(id, { productId: chosen })}
            />
            <Button
              size="small"
              type="text"
              icon={<DeleteOutlined aria-hidden />}
              aria-label={text.removeFixed}
              title={text.removeFixed}
              onClick={() => onChange(wishes.filter((wish) => wish.id !== id))}
            />
            {problem && (
              <p id={`${why}-${id}`} className={styles.why} role="alert">
                {problem[lang]}
              </p>
            )}
          </div>
        )
      })}
      <Button
        size="small"
        type="dashed"
        icon={<PlusOutlined aria-hidden />}
        onClick={() => onChange([...wishes, { id: newId(), clock: '', productId: null }])}
      >
        {text.addFixed}
      </Button>
    </fieldset>
  )
}
