import { CloseOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useView } from '#renderer/store/view.ts'
import { type ShortcutLine, shortcutsText } from '#renderer/text/shortcutsText.ts'
import { useText } from '#renderer/text/useText.ts'
import { OverlayDialog } from '../OverlayDialog.tsx'
import { hideOverlay } from '../overlay.ts'
import { Keys } from './Keys.tsx'
import styles from './ShortcutsPage.module.css'
import { shortcutAreas } from './shortcutAreas.ts'

/** All keys of the window on one page. */
export function ShortcutsPage() {
  const text = useText(shortcutsText)
  return (
    <OverlayDialog overlay="shortcuts" label={text.title}>
      <header className={styles.head}>
        <h2>{text.title}</h2>
        <Button
          type="text"
          aria-label={text.close}
          title={text.close}
          icon={<CloseOutlined />}
          onClick={() => hideOverlay('shortcuts')}
        />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
      <section className={styles.areas} aria-label={text.title} tabIndex={0}>
        <div>
          {shortcutAreas().map(([area, lines]) => (
            <section key={area} aria-labelledby={`keys-${area}`}>
              <h3 id={`keys-${area}`}>{text.areas[area]}</h3>
              <dl>
                {lines.map((line) => (
                  <Line key={line.keys.join(' ')} line={line} />
                ))}
              </dl>
            </section>
          ))}
        </div>
      </section>
    </OverlayDialog>
  )
}

function Line({ line }: { readonly line: ShortcutLine }) {
  const lang = useView((view) => view.lang)
  return (
    <div className={styles.line}>
      <dt>{line.does[lang]}</dt>
      <dd>
        <Keys chords={line.keys} />
      </dd>
    </div>
  )
}
