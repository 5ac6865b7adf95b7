import {
  ArrowDownOutlined,
  ArrowUpOutlined,
  ColumnHeightOutlined,
  CopyOutlined,
  DeleteOutlined,
  InsertRowAboveOutlined,
  InsertRowBelowOutlined,
  PrinterOutlined,
  ThunderboltOutlined,
} from '@ant-design/icons'
import { Button } from 'antd'
import { memo, type ReactNode } from 'react'
import { runOfShowText } from '#renderer/text/runOfShowText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './RunOfShow.module.css'
import type { RunCommand, ScreenCommand } from './runKeys.ts'

export interface RunToolbarProps {
  readonly hasRows: boolean
  /** The active segment has a fixed start that the run before it can be fitted to. */
  readonly canFit: boolean
  readonly onCommand: (command: RunCommand | ScreenCommand) => void
}

/** What is done with rows; every button has a key too. */
export const RunToolbar = memo(function RunToolbar({ hasRows, canFit, onCommand }: RunToolbarProps) {
  const text = useText(runOfShowText)
  const button = (
    command: RunCommand | ScreenCommand,
    label: string,
    hint: string,
    icon: ReactNode,
    isOn: boolean,
  ) => (
    <Button
      size="small"
      type="text"
      title={hint}
      icon={icon}
      disabled={!isOn}
      // The grid keeps the focus, so that the keys go on.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onCommand(command)}
    >
      {label}
    </Button>
  )
  return (
    <div className={styles.tools} role="toolbar" aria-label={text.runOfShow}>
      {button(
        'insertBelow',
        text.insertBelow,
        text.insertBelowHint,
        <InsertRowBelowOutlined aria-hidden />,
        true,
      )}
      {button(
        'insertAbove',
        text.insertAbove,
        text.insertAboveHint,
        <InsertRowAboveOutlined aria-hidden />,
        hasRows,
      )}
      {button('duplicate', text.duplicate, text.duplicateHint, <CopyOutlined aria-hidden />, hasRows)}
      {button('moveUp', text.moveUp, text.moveUpHint, <ArrowUpOutlined aria-hidden />, hasRows)}
      {button('moveDown', text.moveDown, text.moveDownHint, <ArrowDownOutlined aria-hidden />, hasRows)}
      {button('remove', text.remove, text.removeHint, <DeleteOutlined aria-hidden />, hasRows)}
      {button(
        'fit',
        text.fit,
        canFit ? text.fitHint : text.fitOff,
        <ColumnHeightOutlined aria-hidden />,
        canFit,
      )}
      {button('generate', text.generate, text.generateHint, <ThunderboltOutlined aria-hidden />, true)}
      {button(
        'print',
        text.print,
        hasRows ? text.printHint : text.printOff,
        <PrinterOutlined aria-hidden />,
        hasRows,
      )}
    </div>
  )
})
