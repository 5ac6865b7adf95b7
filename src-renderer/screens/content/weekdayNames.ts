import type { Lang } from '#core/plan/Lang.ts'

const days = [1, 2, 3, 4, 5, 6, 7]

/** 2027-02-01 is a Monday. */
const namesIn = (locale: string): readonly string[] => {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  return days.map((day) => format.format(Date.UTC(2027, 1, day)))
}

/** Monday to Sunday. */
export const weekdayNames: { readonly [L in Lang]: readonly string[] } = {
  zh: namesIn('zh-CN'),
  en: namesIn('en-GB'),
}
