import { formatOffset } from '#core/plan/formatOffset.ts'
import type { Lang } from '#core/plan/Lang.ts'
import type { IsoDate } from '#core/plan/units.ts'
import type { Burndown, BurndownDay } from '#core/rollup/burndown.ts'
import type { ChartLook, ChartOption } from '#renderer/parts/Chart/ChartLook.ts'
import type { ChartRows } from '#renderer/parts/Chart/ChartTable.tsx'
import { prepText } from '#renderer/text/prepText.ts'
import { dayText } from './dueText.ts'

export interface BurndownPicture {
  readonly burndown: Burndown
  /** Day of the plan that it is. */
  readonly today: number
  readonly startDate: IsoDate
}

/** Overdue from the day after: what is due today may still be done. */
const isOver = ({ day }: BurndownDay, today: number): boolean => day < today

/** What is due day by day as bars, what should be left as a line, and what is left now as a point on it. */
export function burndownOption(
  { burndown, today, startDate }: BurndownPicture,
  look: ChartLook,
): ChartOption {
  const { lang, token } = look
  const text = prepText[lang]
  const { days, openNow } = burndown
  const names = days.map(({ day }) => formatOffset(day))
  const todayAt = days.findIndex(({ day }) => day === today)
  const bar = (
    name: string,
    colour: 'success' | 'error' | 'role-second-tier',
    of: (day: BurndownDay) => number,
  ) => ({
    type: 'bar',
    name,
    stack: 'due',
    barMaxWidth: 24,
    itemStyle: { color: token(colour) },
    data: days.map(of),
  })
  const line = (at: object, formatter: string, position: string) => ({
    ...at,
    label: { formatter, position, color: token('text-muted') },
  })
  return {
    grid: { left: 16, right: 24, top: 56, bottom: 16, containLabel: true },
    legend: { top: 4 },
    tooltip: { trigger: 'axis', renderMode: 'richText' },
    xAxis: { type: 'category', data: names, axisLabel: { hideOverlap: true } },
    yAxis: { type: 'value', minInterval: 1, min: 0 },
    series: [
      bar(text.doneBar, 'success', ({ done }) => done),
      bar(text.lateBar, 'error', (day) => (isOver(day, today) ? day.due - day.done : 0)),
      bar(text.openBar, 'role-second-tier', (day) => (isOver(day, today) ? 0 : day.due - day.done)),
      {
        type: 'line',
        name: text.plannedOpen,
        step: 'end',
        symbol: 'none',
        lineStyle: { color: token('text'), width: 2 },
        itemStyle: { color: token('text') },
        data: days.map(({ plannedOpen }) => plannedOpen),
        markLine: {
          silent: true,
          symbol: 'none',
          lineStyle: { color: token('text-muted'), type: 'dashed' },
          data: [
            line({ yAxis: openNow }, `${text.openNow} ${openNow}`, 'insideEndTop'),
            ...(todayAt >= 0
              ? [line({ xAxis: todayAt }, `${text.today} ${dayText(startDate, today, lang)}`, 'end')]
              : []),
          ],
        },
      },
      {
        type: 'scatter',
        name: text.openNow,
        symbol: 'diamond',
        symbolSize: 14,
        itemStyle: { color: token('role-hero') },
        data: todayAt >= 0 ? [[names[todayAt], openNow]] : [],
      },
    ],
  }
}

/** The same as a table. */
export function burndownRows({ burndown, today, startDate }: BurndownPicture, lang: Lang): ChartRows {
  const text = prepText[lang]
  return {
    columns: [text.day, text.due, text.doneBar, text.lateBar, text.openBar, text.plannedOpen, text.openNow],
    rows: burndown.days.map((day) => {
      const open = day.due - day.done
      const late = isOver(day, today) ? open : 0
      return [
        `${formatOffset(day.day)} ${dayText(startDate, day.day, lang)}`,
        ...[day.due, day.done, late, open - late, day.plannedOpen].map(String),
        day.day === today ? String(burndown.openNow) : '',
      ]
    }),
  }
}
