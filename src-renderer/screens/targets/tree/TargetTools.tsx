import {
  DeleteOutlined,
  MenuFoldOutlined,
  MenuUnfoldOutlined,
  NodeExpandOutlined,
  PlusOutlined,
  SplitCellsOutlined,
} from '@ant-design/icons'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { targetsText } from '#renderer/text/targetsText.ts'
import { useText } from '#renderer/text/useText.ts'
import styles from '../Targets.module.css'
import type { TargetCommand } from './targetKeys.ts'

interface TargetToolsProps {
  readonly hasActive: boolean
  /** Targets whose parts do not add up. */
  readonly faults: number
  readonly onCommand: (command: TargetCommand) => void
  readonly onFold: (isAll: boolean) => void
  readonly onSplit: () => void
}

/** What is done with targets; every button has a key too. */
export function TargetTools({ hasActive, faults, onCommand, onFold, onSplit }: TargetToolsProps) {
  const text = useText(targetsText)
  const button = (command: TargetCommand, icon: ReactNode, isOn = hasActive) => (
    <Button
      size="small"
      type="text"
      title={text[`${command}Hint`]}
      icon={icon}
      disabled={!isOn}
      // The tree keeps the focus, so that the keys go on.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onCommand(command)}
    >
      {text[command]}
    </Button>
  )
  return (
    <div className={styles.tools} role="toolbar" aria-label={text.tools}>
      {button('addChild', <NodeExpandOutlined aria-hidden />)}
      {button('addSibling', <PlusOutlined aria-hidden />, true)}
      {button('outdent', <MenuFoldOutlined aria-hidden />)}
      {button('indent', <MenuUnfoldOutlined aria-hidden />)}
      {button('remove', <DeleteOutlined aria-hidden />)}
      <Button
        size="small"
        type="text"
        title={text.splitHint}
        icon={<SplitCellsOutlined aria-hidden />}
        onClick={onSplit}
      >
        {text.splitGmv}
      </Button>
      <span className={styles.end}>
        <Button size="small" type="text" onClick={() => onFold(false)}>
          {text.expandAll}
        </Button>
        <Button size="small" type="text" onClick={() => onFold(true)}>
          {text.collapseAll}
        </Button>
      </span>
      <p role="status" data-state={faults > 0 ? 'error' : undefined}>
        {faults > 0 ? text.faults(faults) : text.allAddUp}
      </p>
    </div>
  )
}
