import { HistoryOutlined, RedoOutlined, UndoOutlined } from '@ant-design/icons'
import { Button, Tooltip } from 'antd'
import { redo, undo, useOpenPlan } from '#renderer/store/openPlan.ts'
import { useView } from '#renderer/store/view.ts'
import { frameText } from '#renderer/text/frameText.ts'
import { paletteText } from '#renderer/text/paletteText.ts'
import { useText } from '#renderer/text/useText.ts'
import { keysOf } from './keysOf.ts'
import { showOverlay } from './overlay.ts'

/** Undo and redo, each saying what it would do, and the list of all steps. */
export function UndoRedo() {
  const text = useText(frameText)
  const palette = useText(paletteText)
  const lang = useView((view) => view.lang)
  const undoLabel = useOpenPlan((open) => open.undoLabel)
  const redoLabel = useOpenPlan((open) => open.redoLabel)
  return (
    <>
      <Tooltip title={undoLabel ? text.undoWhat(undoLabel[lang], keysOf('undo')) : text.nothingToUndo}>
        <Button
          type="text"
          aria-label={text.undo}
          disabled={!undoLabel}
          icon={<UndoOutlined />}
          onClick={() => void undo()}
        />
      </Tooltip>
      <Tooltip title={redoLabel ? text.redoWhat(redoLabel[lang], keysOf('redo')) : text.nothingToRedo}>
        <Button
          type="text"
          aria-label={text.redo}
          disabled={!redoLabel}
          icon={<RedoOutlined />}
          onClick={() => void redo()}
        />
      </Tooltip>
      <Tooltip title={`${palette.openHistory} (${keysOf('history')})`}>
        <Button
          type="text"
          aria-label={palette.history}
          icon={<HistoryOutlined />}
          onClick={() => showOverlay('history')}
        />
      </Tooltip>
    </>
  )
}
