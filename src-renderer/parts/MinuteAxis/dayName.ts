import type { Lang } from '#core/plan/Lang.ts'
import type { IsoDate } from '#core/plan/units.ts'

const locales: { readonly [L in Lang]: string } = { zh: 'zh-CN', en: 'en-GB' }
/** A month's day, `6.18`, is written the way promos are named; wider days say more, up to `2027年6月18日周五`. */
const styles = {
  middle: { month: 'short', day: 'numeric', weekday: 'short' },
  long: { year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' },
} satisfies { [style: string]: Intl.DateTimeFormatOptions }

export type DayNameStyle = 'short' | keyof typeof styles

const formatters = new Map<string, Intl.DateTimeFormat>()

/** A calendar day as people of a language write it. Civil dates: no time zone comes into it. */
export function dayName(date: IsoDate, lang: Lang, style: DayNameStyle): string {
  if (style === 'short') return date.slice(5).split('-').map(Number).join('.')
  const key = `${lang} ${style}`
  const formatter =
    formatters.get(key) ?? new Intl.DateTimeFormat(locales[lang], { ...styles[style], timeZone: 'UTC' })
  formatters.set(key, formatter)
  return formatter.format(new Date(`${date}T00:00Z`))
}

/** The fullest name that fits a day of this width. */
export function dayNameStyle(dayPx: number): DayNameStyle {
  if (dayPx >= 180) return 'long'
  return dayPx >= 92 ? 'middle' : 'short'
}
