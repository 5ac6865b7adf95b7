import { Alert, Button, Space } from 'antd'
import type { Refusal } from '#core/plan/Refusal.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import { chooseAndOpen } from '#renderer/planfiles/openAnyFile.ts'
import { useView } from '#renderer/store/view.ts'
import { importingText } from '#renderer/text/importingText.ts'
import { useText } from '#renderer/text/useText.ts'

/** Why nothing can be imported as things stand, and the ways on. */
export function RefusedImport({ refusal }: { readonly refusal: Refusal }) {
  const text = useText(importingText)
  const lang = useView((view) => view.lang)
  const why = refusalText(refusal)[lang]
  return (
    <Alert
      type="error"
      showIcon
      title={text.failed}
      description={why}
      action={
        <Space orientation="vertical">
          <Button onClick={() => void chooseAndOpen('workbook')}>{text.otherFile}</Button>
          {refusal.code === 'work-stopped' && (
            <Button onClick={() => void navigator.clipboard.writeText(why)}>{text.copyDetails}</Button>
          )}
        </Space>
      }
    />
  )
}
