import { CopyOutlined, DeleteOutlined, InsertRowBelowOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { recordTableText } from '#renderer/text/recordTableText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from './RecordTable.module.css'
import type { RecordCommand } from './recordKeys.ts'

export interface RecordToolsProps {
  readonly hasSelected: boolean
  readonly onCommand: (command: RecordCommand) => void
  /** What else the screen does with its rows. */
  readonly children?: ReactNode
}

/** What is done with rows; every button has a key too. */
export function RecordTools({ hasSelected, onCommand, children }: RecordToolsProps) {
  const text = useText(recordTableText)
  const button = (command: RecordCommand, icon: ReactNode, isOn: boolean) => (
    <Button
      size="small"
      type="text"
      title={text[`${command}Hint`]}
      icon={icon}
      disabled={!isOn}
      // The grid keeps the focus, so that the keys go on.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onCommand(command)}
    >
      {text[command]}
    </Button>
  )
  return (
    <div className={styles.tools} role="toolbar" aria-label={text.tools}>
      {button('add', <InsertRowBelowOutlined aria-hidden />, true)}
      {button('duplicate', <CopyOutlined aria-hidden />, hasSelected)}
      {button('remove', <DeleteOutlined aria-hidden />, hasSelected)}
      {children}
    </div>
  )
}
