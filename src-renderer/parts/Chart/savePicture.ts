import type { ECharts } from 'echarts/core'
import { bridge } from '#renderer/bridge/bridge.ts'
import { notify } from '#renderer/frame/notify.ts'
import { fileFaultText, savedTo } from '#renderer/text/plansText.ts'

/** Asks where to put a picture of a chart, twice as sharp as the screen shows it, on the ground it has there. */
export async function savePicture(chart: ECharts, title: string): Promise<void> {
  const ground = getComputedStyle(document.documentElement).getPropertyValue('--surface')
  const url = chart.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: ground })
  const bytes = Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (char) => char.charCodeAt(0))
  const saved = await bridge.saveFileAs('picture', `${title}.png`, bytes)
  if (!saved) return
  if (saved.ok) notify(savedTo(saved.value.name), { tone: 'done' })
  else notify(fileFaultText(saved.fault))
}
