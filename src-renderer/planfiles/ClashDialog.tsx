import { Button, Modal } from 'antd'
import { ChangeList } from '#renderer/frame/ChangeList.tsx'
import { plansText } from '#renderer/text/plansText.ts'
import { useText } from '#renderer/text/useText.ts'
import { useClash } from './clash.ts'

/** Asks whether to go on with the plan here or with the file's. */
export function ClashDialog() {
  const text = useText(plansText)
  const clash = useClash((state) => state.clash)
  if (!clash) return null
  const keep = () => clash.answer('keep-mine')
  return (
    <Modal
      open
      title={text.clashTitle}
      onCancel={keep}
      footer={[
        <Button key="keep" autoFocus onClick={keep}>
          {text.keepMine}
        </Button>,
        <Button key="take" type="primary" onClick={() => clash.answer('take-file')}>
          {text.takeFile}
        </Button>,
      ]}
    >
      <p>{text.clashBody(clash.file)}</p>
      <ChangeList title={text.clashChanges} diff={clash.diff} words={text} />
    </Modal>
  )
}
