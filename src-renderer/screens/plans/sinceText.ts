import type { Lang } from '#core/plan/Lang.ts'
import type { IsoTime } from '#core/plan/units.ts'

const steps = [
  { unit: 'minute', seconds: 60, upTo: 60 },
  { unit: 'hour', seconds: 3600, upTo: 24 },
  { unit: 'day', seconds: 86_400, upTo: 7 },
] as const

/** How long ago something was: `5 分钟前`, `2 hours ago`; past a week its day. */
export function sinceText(at: IsoTime, now: Date, lang: Lang): string {
  const locale = lang === 'zh' ? 'zh-CN' : 'en'
  const seconds = Math.max(0, (now.getTime() - Date.parse(at)) / 1000)
  if (seconds < 60) return lang === 'zh' ? '刚刚' : 'just now'
  const step = steps.find(({ seconds: one, upTo }) => seconds < one * upTo)
  if (!step) return new Date(at).toLocaleDateString(locale)
  return new Intl.RelativeTimeFormat(locale).format(-Math.floor(seconds / step.seconds), step.unit)
}
