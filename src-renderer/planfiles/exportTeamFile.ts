import type { Lang } from '#core/plan/Lang.ts'
import { planRow } from '#core/plan/Plan.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import { bridge } from '#renderer/bridge/bridge.ts'
import { notify } from '#renderer/frame/notify.ts'
import { openPlanNow } from '#renderer/store/openPlan.ts'
import { fileFaultText, savedTo } from '#renderer/text/plansText.ts'
import { exportExcel } from '#renderer/workers/excelClient.ts'

/** Exports the open plan as the team's workbook and asks where to put it. */
export async function exportTeamFile(lang: Lang): Promise<void> {
  const { plan } = openPlanNow()
  if (!plan) return
  const bytes = await exportExcel(plan, lang)
  if (!bytes.ok) return notify(refusalText(bytes.refusal))
  const saved = await bridge.saveFileAs('workbook', `${planRow(plan).title || 'Bigday'}.xlsx`, bytes.value)
  if (!saved) return
  if (saved.ok) notify(savedTo(saved.value.name), { tone: 'done' })
  else notify(fileFaultText(saved.fault))
}
