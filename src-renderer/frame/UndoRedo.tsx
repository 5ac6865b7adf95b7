import { RedoOutlined, UndoOutlined } from '@ant-design/icons'
import { Button, Tooltip } from 'antd'
import { redo, undo, useOpenPlan } from '#renderer/store/openPlan.ts'
import { useView } from '#renderer/store/view.ts'
import { frameText } from '#renderer/text/frameText.ts'
import { useText } from '#renderer/text/useText.ts'

/** Undo and redo, each saying what it would do. */
export function UndoRedo() {
  const text = useText(frameText)
  const lang = useView((view) => view.lang)
  const undoLabel = useOpenPlan((open) => open.undoLabel)
  const redoLabel = useOpenPlan((open) => open.redoLabel)
  return (
    <>
      <Tooltip title={undoLabel ? text.undoWhat(undoLabel[lang]) : text.nothingToUndo}>
        <Button
          type="text"
          aria-label={text.undo}
          disabled={!undoLabel}
          icon={<UndoOutlined />}
          onClick={() => void undo()}
        />
      </Tooltip>
      <Tooltip title={redoLabel ? text.redoWhat(redoLabel[lang]) : text.nothingToRedo}>
        <Button
          type="text"
          aria-label={text.redo}
          disabled={!redoLabel}
          icon={<RedoOutlined />}
          onClick={() => void redo()}
        />
      </Tooltip>
    </>
  )
}
