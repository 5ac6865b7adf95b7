const digits = '零一二三四五六七八九'
const spelled = /[〇零一二两三四五六七八九十]+/g

/** Writes the spelled numbers of a clock or duration as digits: `十点二十五分` is `10点25分`. Others stay as they are. */
export function digitsForChinese(text: string): string {
  return text.replace(spelled, (word) => {
    const number = numberBelow100(word.replace(/〇/g, '零').replace(/两/g, '二'))
    return number === null ? word : String(number)
  })
}

function numberBelow100(word: string): number | null {
  if (/^零?[零一二三四五六七八九]$/.test(word)) return digits.indexOf(word.slice(-1))
  const match = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/.exec(word)
  if (!match) return null
  const [, tens = '一', ones = '零'] = match
  return digits.indexOf(tens) * 10 + digits.indexOf(ones)
}
