import { paintSpend } from '#core/edits/paintSpend.ts'
import { type SpreadBudget, spreadBudget } from '#core/edits/spreadBudget.ts'
import { type Plan, planRow, rowsOf } from '#core/plan/Plan.ts'
import { draftOf } from '#core/plan/PlanDraft.ts'
import type { SpendLine } from '#core/plan/records/demand.ts'
import { pageKeyOf } from '#core/plan/tables.ts'
import { fenPerYuan, type Minute, minutesPerDay, overrunMinutes } from '#core/plan/units.ts'
import { at, edited, found, type MakeStep, peakDay, roomOf, type SampleRoom, sampleDays } from './Making.ts'

/** Money over the live minutes of a room, and what its lines have in common. */
interface Wave {
  readonly room: SampleRoom
  readonly totalYuan: number
  readonly pacing: SpreadBudget['pacing']
  readonly channel: SpendLine['channel']
  /** Clock hours of every day; all of them where left out. */
  readonly hours?: readonly [from: number, to: number]
  readonly line: Pick<SpendLine, 'goal' | 'audience' | 'bidFen' | 'targetRoi' | 'owner'>
}

const yuan = (amount: number): number => amount * fenPerYuan

/** A level all day by 千川全域, and more around 20:00 by 千川标准 on top of it. */
const waves: readonly Wave[] = [
  {
    room: 'official',
    totalYuan: 460_000,
    pacing: 'even',
    channel: 'qianchuan-global',
    line: { goal: '直播间成交', audience: '系统智能', bidFen: null, targetRoi: 4.5, owner: '小齐' },
  },
  {
    room: 'official',
    totalYuan: 120_000,
    pacing: 'peak',
    channel: 'qianchuan-standard',
    hours: [19.5, 21.5],
    line: {
      goal: '商品点击',
      audience: '近 90 天加购未买、会员',
      bidFen: yuan(38),
      targetRoi: 4.2,
      owner: '小齐',
    },
  },
  {
    room: 'home',
    totalYuan: 190_000,
    pacing: 'even',
    channel: 'qianchuan-global',
    line: { goal: '直播间成交', audience: '系统智能', bidFen: null, targetRoi: 4.2, owner: '阿蒙' },
  },
  {
    room: 'venue',
    totalYuan: 110_000,
    pacing: 'even',
    channel: 'brand',
    line: { goal: '进房人数', audience: '双11 会场人群', bidFen: yuan(2), targetRoi: 4.4, owner: '阿蒙' },
  },
  {
    room: 'star',
    totalYuan: 90_000,
    pacing: 'even',
    channel: 'suixintui',
    line: { goal: '直播间成交', audience: '相似达人粉丝', bidFen: yuan(45), targetRoi: 8, owner: '小齐' },
  },
]

/** Spend lines over live minutes, the star's last hour painted minute by minute, and a budget with a little air. */
export const putSpend: MakeStep = (plan, makeId) => {
  const window = { start: 0, end: sampleDays * minutesPerDay + overrunMinutes }
  let made = plan
  for (const { room, totalYuan, pacing, channel, hours } of waves) {
    const over = { roomIds: [roomOf(made, room).id] }
    const daily = hours && { daily: { start: hours[0] * 60, end: hours[1] * 60 } }
    const args = {
      over,
      window,
      totalFen: yuan(totalYuan),
      pacing,
      channel,
      bySession: 'gmv-target',
      makeId,
    } as const
    made = edited(made, spreadBudget(made, { ...args, ...daily }))
  }
  return withBudget(withPaintedHour(withLines(made)))
}

function withLines(plan: Plan): Plan {
  const draft = draftOf(plan)
  for (const { room, channel, line: fields } of waves) {
    const roomId = roomOf(plan, room).id
    for (const line of rowsOf(plan, 'spend')) {
      if (line.roomId === roomId && line.channel === channel)
        draft.set('spend', pageKeyOf('spend', line), line.id, fields)
    }
  }
  return draft.plan()
}

/** 22:00 of the star's show: up in steps, on for the encore, down before the closing. */
const painted: readonly (readonly [from: Minute, to: Minute, factor: number])[] = [
  [0, 10, 1.4],
  [10, 33, 2],
  [33, 50, 1.5],
  [50, 60, 0.7],
]

function withPaintedHour(plan: Plan): Plan {
  const roomId = roomOf(plan, 'star').id
  const line = found(
    rowsOf(plan, 'spend').find((each) => each.roomId === roomId && each.start === at(peakDay, 20)),
    'spend of the star',
  )
  const level = Math.round(line.budgetFen / line.duration / fenPerYuan) * fenPerYuan
  return painted.reduce((made, [from, to, factor]) => {
    const hour = at(peakDay, 22)
    return edited(
      made,
      paintSpend(made, {
        page: pageKeyOf('spend', line),
        lineId: line.id,
        from: hour + from,
        to: hour + to,
        fenPerMinute: Math.round(level * factor),
      }),
    )
  }, plan)
}

/** What is spent and 3 % that is kept back, in whole thousands of yuan. */
function withBudget(plan: Plan): Plan {
  const spentFen = rowsOf(plan, 'spend').reduce((sum, { budgetFen }) => sum + budgetFen, 0)
  const thousand = yuan(1000)
  const draft = draftOf(plan)
  draft.set('plans', '', planRow(plan).id, {
    budgetFen: Math.ceil((spentFen * 1.03) / thousand) * thousand,
  })
  return draft.plan()
}
