import { FileExcelOutlined, FileTextOutlined } from '@ant-design/icons'
import type { RecentFile } from '#main/bridge.ts'
import { bridge } from '#renderer/bridge/bridge.ts'
import { openAnyFile } from '#renderer/planfiles/openAnyFile.ts'
import { useView } from '#renderer/store/view.ts'
import { plansText } from '#renderer/text/plansText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './Plans.module.css'
import { sinceText } from './sinceText.ts'

/** Plan files and workbooks opened or saved lately, to open again. */
export function RecentFiles({ files }: { readonly files: readonly RecentFile[] }) {
  const text = useText(plansText)
  const lang = useView((view) => view.lang)
  return (
    <section className={styles.list} aria-label={text.recentFiles}>
      <h2>{text.recentFiles}</h2>
      <ul className={styles.files}>
        {files.map(({ path, name, kind, openedAt }) => (
          <li key={path}>
            <button type="button" title={path} onClick={() => void bridge.openRecent(path).then(openAnyFile)}>
              {kind === 'plan' ? <FileTextOutlined aria-hidden /> : <FileExcelOutlined aria-hidden />}
              <b>{name}</b>
              <i>{`${text.kinds[kind]} · ${sinceText(openedAt, new Date(), lang)}`}</i>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
