import { minuteOfDate } from '#core/plan/clock.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import { sampleStart, sampleYear } from '#core/sample/samplePlan.ts'
import { notify } from '#renderer/frame/notify.ts'
import { today } from '#renderer/frame/today.ts'
import { createHere } from '#renderer/planfiles/openHere.ts'
import { useView } from '#renderer/store/view.ts'
import { plansText } from '#renderer/text/plansText.ts'
import { makeSample } from '#renderer/workers/sampleClient.ts'

/** Makes the sample plan of the next Double 11, prepared as far as it would be by now, and opens it. */
export async function openSample(): Promise<void> {
  const year = sampleYear(today())
  const now = minuteOfDate(sampleStart(year), today())
  const made = await makeSample(plansText[useView.getState().lang].sampleTitle, year, now)
  if (made.ok) await createHere(made.value)
  else notify(refusalText(made.refusal))
}
