import { Input, Radio } from 'antd'
import { useId, useState } from 'react'
import { setView, useView } from '#renderer/store/view.ts'
import { settingsText } from '#renderer/text/settingsText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Settings.module.css'

const languages = [
  { value: 'zh', label: '中文' },
  { value: 'en', label: 'English' },
] as const
const themes = ['system', 'light', 'dark'] as const

/** Who sits here, and how the window looks to them. Applied at once and kept over restarts; no part of any plan. */
export function ThisComputer() {
  const text = useText(settingsText)
  const { lang, theme } = useView((view) => view)
  const ids = { language: useId(), theme: useId() }
  return (
    <section className={styles.form} aria-label={text.computer}>
      <p className={styles.hint}>{text.computerHint}</p>
      <div className={styles.group}>
        <AuthorField />
        <div className={styles.own}>
          <span id={ids.language}>{text.language}</span>
          <Radio.Group
            aria-labelledby={ids.language}
            optionType="button"
            options={[...languages]}
            value={lang}
            onChange={({ target }) => setView({ lang: target.value })}
          />
        </div>
        <div className={styles.own}>
          <span id={ids.theme}>{text.theme}</span>
          <Radio.Group
            aria-labelledby={ids.theme}
            optionType="button"
            options={themes.map((value) => ({ value, label: text.themes[value] }))}
            value={theme}
            onChange={({ target }) => setView({ theme: target.value })}
          />
        </div>
      </div>
    </section>
  )
}

/** The text keeps its spaces while it is typed; what steps carry never has them at its ends. */
function AuthorField() {
  const text = useText(settingsText)
  const author = useView((view) => view.author)
  const ids = { input: useId(), hint: useId() }
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <div className={styles.own}>
      <label htmlFor={ids.input}>{text.author}</label>
      <Input
        id={ids.input}
        aria-describedby={ids.hint}
        autoComplete="off"
        maxLength={40}
        placeholder={text.authorNone}
        value={typed ?? author}
        onChange={({ target }) => {
          setTyped(target.value)
          setView({ author: target.value.trim() })
        }}
        onBlur={() => setTyped(null)}
      />
      <p id={ids.hint}>{text.authorHint}</p>
    </div>
  )
}
