import { newPlan } from '#core/edits/newPlan.ts'
import { planRow } from '#core/plan/Plan.ts'
import { promos } from '#core/plan/records/calendar.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import type { Promo } from '#core/promo/promoTemplates.ts'
import { bad, type Command, said } from './CliIo.ts'
import { writeOutputs } from './outputFiles.ts'
import { planOutput } from './planOutput.ts'

const isPromo = (name: string): name is Promo => promos.some((promo) => promo === name)

export const newCommand: Command = {
  usage: 'new --promo 618 --start 2027-06-01 --days 20 [--title T] --out PLAN',
  what: { zh: '按大促模板新建方案', en: 'makes a plan from the template of a promo' },
  values: { promo: 'required', start: 'required', days: 'required', title: 'optional', out: 'required' },
  flags: [],
  words: [0, 0],
  run: async ({ values: { promo = '', start = '', days = '', title = '', out = '' } }, lang, io) => {
    if (!isPromo(promo))
      return bad(
        `没有「${promo}」这个大促，可用：${promos.join('、')}。`,
        `There is no promo "${promo}"; there are ${promos.join(', ')}.`,
      )
    if (!/^\d+$/.test(days))
      return bad(
        `--days 要写整天数，不能是「${days}」。`,
        `--days wants a whole number of days, not "${days}".`,
      )
    const made = newPlan({ promo, startDate: start, days: Number(days), title, makeId: io.makeId })
    if (!made.ok) return { ok: false, problem: refusalText(made.refusal) }
    const written = await writeOutputs([await planOutput(out, made.value, null, io)], lang, io)
    if (!written.ok) return written
    const { title: named } = planRow(made.value)
    return said(lang === 'zh' ? `已新建「${named}」：${out}` : `Made "${named}": ${out}`)
  },
}
