import { bareParts, type NewRoom, newPlan } from '#core/edits/newPlan.ts'
import { yuanToFen } from '#core/excel/sheets/spelledKinds.ts'
import { planRow } from '#core/plan/Plan.ts'
import { factMarks, promos } from '#core/plan/records/calendar.ts'
import { refusalText } from '#core/plan/refusalText.ts'
import type { Fen } from '#core/plan/units.ts'
import type { Promo } from '#core/promo/promoTemplates.ts'
import { bad, type Command, type Outcome, said } from './CliIo.ts'
import { writeOutputs } from './outputFiles.ts'
import { planOutput } from './planOutput.ts'

const isPromo = (name: string): name is Promo => promos.some((promo) => promo === name)

export const newCommand: Command = {
  usage:
    'new --promo 618 --start 2027-06-01 --days 20 [--title T] [--rooms NAME:F,NAME:A] [--budget YUAN] [--gmv YUAN] [--bare] --out PLAN',
  what: {
    zh: '按大促模板新建方案：阶段、场次、客服班次、筹备任务、目标树；--rooms 每间写「名字:F/A/C/T」，--bare 只建阶段和直播间',
    en: 'makes a plan from the template of a promo: phases, sessions, service, tasks, targets; --rooms gives each its FACT mark, --bare makes phases and rooms only',
  },
  values: {
    promo: 'required',
    start: 'required',
    days: 'required',
    title: 'optional',
    rooms: 'optional',
    budget: 'optional',
    gmv: 'optional',
    out: 'required',
  },
  flags: ['bare'],
  words: [0, 0],
  run: async ({ values, flags }, lang, io) => {
    const { promo = '', start = '', days = '', title = '', out = '' } = values
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
    const asked = readAsked(values)
    if (!asked.ok) return asked
    const made = newPlan({
      promo,
      startDate: start,
      days: Number(days),
      title,
      makeId: io.makeId,
      ...asked.value,
      ...(flags.has('bare') ? { with: bareParts } : {}),
    })
    if (!made.ok) return { ok: false, problem: refusalText(made.refusal) }
    const written = await writeOutputs([await planOutput(out, made.value, null, io)], lang, io)
    if (!written.ok) return written
    const { title: named } = planRow(made.value)
    return said(lang === 'zh' ? `已新建「${named}」：${out}` : `Made "${named}": ${out}`)
  },
}

interface Asked {
  readonly budgetFen: Fen | null
  readonly gmvTargetFen: Fen | null
  readonly rooms?: readonly NewRoom[]
}

function readAsked({
  budget,
  gmv,
  rooms,
}: {
  readonly [option: string]: string | undefined
}): Outcome<Asked> {
  const budgetFen = readYuan('--budget', budget)
  if (!budgetFen.ok) return budgetFen
  const gmvTargetFen = readYuan('--gmv', gmv)
  if (!gmvTargetFen.ok) return gmvTargetFen
  const money = { budgetFen: budgetFen.value, gmvTargetFen: gmvTargetFen.value }
  if (rooms === undefined) return said(money)
  const read = readRooms(rooms)
  return read.ok ? said({ ...money, rooms: read.value }) : read
}

function readYuan(option: string, text: string | undefined): Outcome<Fen | null> {
  if (text === undefined) return said(null)
  const fen = yuanToFen(text)
  return fen !== null && Number.isSafeInteger(fen)
    ? said(fen)
    : bad(
        `${option} 要写金额（元），例如 1500000 或 99.9，不能是「${text}」。`,
        `${option} wants an amount in yuan such as 1500000 or 99.9, not "${text}".`,
      )
}

/** `官方旗舰店:F,达人间:A`, with Chinese marks too. */
function readRooms(text: string): Outcome<readonly NewRoom[]> {
  const rooms: NewRoom[] = []
  for (const part of text.split(/[,，]/)) {
    const [, name = '', mark = ''] = /^\s*(.*?)\s*[:：]\s*([a-z])\s*$/i.exec(part) ?? []
    const fact = factMarks.find((each) => each === mark.toUpperCase())
    if (name === '' || fact === undefined)
      return bad(
        `--rooms 里的「${part.trim()}」要写成「名字:标记」，标记是 F、A、C、T 之一，用逗号隔开。`,
        `"${part.trim()}" in --rooms wants to be NAME:MARK, the mark one of F, A, C, T, rooms parted by commas.`,
      )
    if (rooms.some((room) => room.name === name))
      return bad(`--rooms 里有两间都叫「${name}」。`, `Two rooms in --rooms are called "${name}".`)
    rooms.push({ name, fact })
  }
  return said(rooms)
}
