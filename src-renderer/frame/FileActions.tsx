import { DownloadOutlined, DownOutlined, ImportOutlined, SaveOutlined } from '@ant-design/icons'
import { Button, Dropdown, Space, Tooltip } from 'antd'
import { useState } from 'react'
import { bridge } from '#renderer/bridge/bridge.ts'
import { exportTeamFile } from '#renderer/planfiles/exportTeamFile.ts'
import { chooseAndOpen } from '#renderer/planfiles/openAnyFile.ts'
import { savePlanFile, savePlanFileAs } from '#renderer/planfiles/savePlanFile.ts'
import { useOpenPlan } from '#renderer/store/openPlan.ts'
import { useView } from '#renderer/store/view.ts'
import { frameText } from '#renderer/text/frameText.ts'
import { useText } from '#renderer/text/useText.ts'
import { keysOf } from './keysOf.ts'

/** Excel in and out, and the plan's file. */
export function FileActions() {
  const text = useText(frameText)
  const lang = useView((view) => view.lang)
  const [isExporting, setIsExporting] = useState(false)
  const exportNow = async () => {
    setIsExporting(true)
    await exportTeamFile(lang).finally(() => setIsExporting(false))
  }
  return (
    <>
      <Button
        type="text"
        icon={<ImportOutlined aria-hidden />}
        onClick={() => void chooseAndOpen('workbook')}
      >
        {text.importExcel}
      </Button>
      <Button
        type="text"
        icon={<DownloadOutlined aria-hidden />}
        loading={isExporting}
        onClick={() => void exportNow()}
      >
        {text.exportExcel}
      </Button>
      <SaveButton />
    </>
  )
}

function SaveButton() {
  const text = useText(frameText)
  const filePath = useOpenPlan((open) => open.filePath)
  const isFileCurrent = useOpenPlan((open) => open.isFileCurrent)
  const file = filePath?.split(/[/\\]/).at(-1)
  const keys = keysOf('save')
  const behind = file ? text.fileBehind(file, keys) : text.saveHint(keys)
  const hint = file && isFileCurrent ? text.fileCurrent(file) : behind
  const items = [
    { key: 'as', label: text.saveAs, onClick: () => void savePlanFileAs() },
    ...(filePath !== null && bridge.kind === 'desktop'
      ? [{ key: 'reveal', label: text.revealFile, onClick: () => void bridge.revealFile(filePath) }]
      : []),
  ]
  return (
    <Space.Compact>
      <Tooltip title={hint}>
        <Button icon={<SaveOutlined aria-hidden />} onClick={() => void savePlanFile()}>
          {file && !isFileCurrent ? `${text.save} •` : text.save}
        </Button>
      </Tooltip>
      <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
        <Button aria-label={text.moreFile} icon={<DownOutlined aria-hidden />} />
      </Dropdown>
    </Space.Compact>
  )
}
