import { spendChannelNames } from '#core/excel/sheets/choiceNames.ts'
import { dateOf } from '#core/plan/clock.ts'
import { formatSpan } from '#core/plan/formatSpan.ts'
import type { Lang, Texts } from '#core/plan/Lang.ts'
import { tableTitles } from '#core/plan/names.ts'
import { type Plan, pageOf, planRow, rowsById } from '#core/plan/Plan.ts'
import type { SpendLine, Target } from '#core/plan/records/demand.ts'
import { pageKeyOf } from '#core/plan/tables.ts'
import { type Id, minutesPerDay } from '#core/plan/units.ts'
import type { BudgetPart } from '#core/rollup/budgetTree.ts'
import type { PlanPart } from '#core/rollup/moneyTarget.ts'
import { dayName } from '#renderer/parts/MinuteAxis/dayName.ts'
import { spendNames } from '#renderer/text/spendText.ts'

/** Where the cap of a row is kept, or why it has none of its own. */
export type CapPlace =
  | { readonly kind: 'part'; readonly part: PlanPart }
  | { readonly kind: 'line'; readonly page: string; readonly id: Id }
  | { readonly kind: 'target'; readonly target: Target }
  | { readonly kind: 'none'; readonly why: Texts }

/** What a part of the budget is called, what the inspector shows of it, and where its cap is. */
export interface BudgetFace {
  /** Among its siblings. */
  readonly key: string
  readonly name: Texts
  readonly shows: ShownRow | null
  readonly cap: CapPlace
  readonly line: SpendLine | null
}

export interface ShownRow {
  readonly table: 'plans' | 'phases' | 'rooms' | 'spend' | 'targets'
  readonly page: string
  readonly id: Id
}

/** @param sharedDays days that several phases share, which have no cap on either part of them */
export function budgetFace(plan: Plan, part: BudgetPart, sharedDays: ReadonlySet<number>): BudgetFace {
  switch (part.kind) {
    case 'plan':
      return faceOfPlan(plan)
    case 'phase':
      return part.id === null ? noPhase : faceOfPhase(plan, part.id)
    case 'day':
      return faceOfDay(plan, part.day, sharedDays.has(part.day))
    case 'room':
      return faceOfRoom(plan, part.id)
    case 'line':
      return faceOfLine(part.line)
  }
}

function faceOfPlan(plan: Plan): BudgetFace {
  const { title } = planRow(plan)
  return {
    key: 'plan',
    name: { zh: title, en: title },
    shows: { table: 'plans', page: '', id: plan.id },
    cap: { kind: 'part', part: { kind: 'plan' } },
    line: null,
  }
}

const noPhase: BudgetFace = {
  key: 'no-phase',
  name: spendNames.noPhase,
  shows: null,
  cap: { kind: 'none', why: spendNames.noPhaseCap },
  line: null,
}

function faceOfPhase(plan: Plan, id: Id): BudgetFace {
  const name = rowsById(pageOf(plan, 'phases', '')).get(id)?.name ?? ''
  return {
    key: id,
    name: orTable(name, 'phases'),
    shows: { table: 'phases', page: '', id },
    cap: { kind: 'part', part: { kind: 'phase', id, name } },
    line: null,
  }
}

function faceOfDay(plan: Plan, day: number, isShared: boolean): BudgetFace {
  const date = dateOf(planRow(plan).startDate, day * minutesPerDay)
  return {
    key: String(day),
    name: { zh: dayName(date, 'zh', 'middle'), en: dayName(date, 'en', 'middle') },
    shows: null,
    cap: isShared
      ? { kind: 'none', why: spendNames.sharedDay }
      : { kind: 'part', part: { kind: 'day', day } },
    line: null,
  }
}

function faceOfRoom(plan: Plan, id: Id): BudgetFace {
  const name = rowsById(pageOf(plan, 'rooms', '')).get(id)?.name ?? ''
  return {
    key: id,
    name: orTable(name, 'rooms'),
    shows: { table: 'rooms', page: '', id },
    cap: { kind: 'none', why: spendNames.roomCap },
    line: null,
  }
}

function faceOfLine(line: SpendLine): BudgetFace {
  const place = { page: pageKeyOf('spend', line), id: line.id }
  const name = { zh: lineName(line, 'zh'), en: lineName(line, 'en') }
  return { key: line.id, name, shows: { table: 'spend', ...place }, cap: { kind: 'line', ...place }, line }
}

const orTable = (name: string, table: 'phases' | 'rooms'): Texts =>
  name === '' ? tableTitles[table] : { zh: name, en: name }

/** `20:00–21:00 千川标准 · 直播间成交`. */
export function lineName({ start, duration, channel, goal }: SpendLine, lang: Lang): string {
  const about = [spendChannelNames[channel][lang], goal].filter((part) => part !== '')
  return `${formatSpan(start, start, start + duration, lang)} ${about.join(' · ')}`
}
