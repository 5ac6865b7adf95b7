import { DesktopOutlined, MoonOutlined, SunOutlined } from '@ant-design/icons'
import { Button, Tooltip } from 'antd'
import { setView, useView } from '#renderer/store/view.ts'
import { frameText } from '#renderer/text/frameText.ts'
import { useText } from '#renderer/text/useText.ts'
import { nextTheme } from './nextTheme.ts'

const themeIcons = { system: <DesktopOutlined />, light: <SunOutlined />, dark: <MoonOutlined /> }

/** Language and appearance, both at once. */
export function LookSwitches() {
  const text = useText(frameText)
  const lang = useView((view) => view.lang)
  const theme = useView((view) => view.theme)
  return (
    <>
      <Tooltip title={text.languageHint}>
        <Button
          type="text"
          aria-label={`${text.language} ${text.otherLanguage}`}
          onClick={() => setView({ lang: lang === 'zh' ? 'en' : 'zh' })}
        >
          {text.otherLanguage}
        </Button>
      </Tooltip>
      <Tooltip title={text.themeHints[theme]} placement="bottomRight">
        <Button
          type="text"
          aria-label={text.theme}
          icon={themeIcons[theme]}
          onClick={() => setView({ theme: nextTheme[theme] })}
        />
      </Tooltip>
    </>
  )
}
