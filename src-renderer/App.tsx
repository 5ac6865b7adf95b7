import { ConfigProvider } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { useEffect, useMemo } from 'react'
import { pageOf } from '#core/plan/Plan.ts'
import { bridge } from './bridge/bridge.ts'
import { ErrorBoundary } from './frame/ErrorBoundary.tsx'
import { FileDrop } from './frame/FileDrop.tsx'
import { loadAhead } from './frame/loadAhead.ts'
import { Notices } from './frame/Notices.tsx'
import { Workspace } from './frame/Workspace.tsx'
import { antdTheme } from './look/antdTheme.ts'
import { useLook, useTheme } from './look/useLook.ts'
import { ClashDialog } from './planfiles/ClashDialog.tsx'
import { openAnyFile } from './planfiles/openAnyFile.ts'
import { Importing } from './screens/importing/Importing.tsx'
import { Plans } from './screens/plans/Plans.tsx'
import { useOpenPlan } from './store/openPlan.ts'
import { useView } from './store/view.ts'

/** The whole window: the start screen or the open plan, and what may stand over either. */
export function App() {
  const theme = useTheme()
  const lang = useView((view) => view.lang)
  useLook(theme)
  const look = useMemo(() => antdTheme(theme), [theme])
  return (
    <ConfigProvider
      theme={look}
      locale={lang === 'zh' ? zhCN : enUS}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <ErrorBoundary>
        <Window />
      </ErrorBoundary>
      <Notices />
    </ConfigProvider>
  )
}

function Window() {
  const title = useOpenPlan(({ plan }) => (plan ? (pageOf(plan, 'plans', '')[0]?.title ?? '') : null))
  useEffect(() => {
    document.title = title || 'Bigday'
  }, [title])
  useEffect(loadAhead, [])
  useEffect(() => bridge.onFileToOpen((file) => void openAnyFile(file)), [])
  return (
    <>
      {title === null ? <Plans /> : <Workspace />}
      <Importing />
      <ClashDialog />
      <FileDrop />
    </>
  )
}
