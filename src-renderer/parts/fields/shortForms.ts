import { normaliseText } from '#core/excel/values/normalise.ts'

/** `1h30` and `1小时30` leave out what the last number counts. */
export const wholeDuration = (text: string): string => {
  const plain = normaliseText(text)
  return /^\d+ ?(?:h|小时) ?\d{1,2}$/i.test(plain) ? `${plain}分` : text
}

/** One a line, as well as `、` between. Line ends are never inside of quotes. */
export const oneLineList = (text: string): string => text.trim().replace(/\s*[\r\n]+\s*/g, '、')
