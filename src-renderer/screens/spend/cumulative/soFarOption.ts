import type { Texts } from '#core/plan/Lang.ts'
import { formatFen } from '#core/plan/money.ts'
import { shortMoney } from '#core/plan/shortMoney.ts'
import { type Fen, fenPerYuan } from '#core/plan/units.ts'
import type { ChartLook, ChartOption } from '#renderer/parts/Chart/ChartLook.ts'
import type { ChartRows } from '#renderer/parts/Chart/ChartTable.tsx'

/** A part of the spend as it adds up, with its name. */
export interface NamedGroup {
  readonly name: Texts
  /** Cumulative, one for each step. */
  readonly sums: readonly Fen[]
}

export interface SoFar {
  readonly groups: readonly NamedGroup[]
  /** Names of the ends of the steps. */
  readonly steps: readonly string[]
  readonly capFen: Fen | null
}

/**
 * Cumulative spend as stacked bars without a gap between them: steps of the curve, each of which can be clicked, with the
 * cap as a line across. Yuan.
 */
export function soFarOption(
  { groups, steps, capFen }: SoFar,
  capName: string,
): (look: ChartLook) => ChartOption {
  const capYuan = capFen === null ? null : capFen / fenPerYuan
  return ({ lang, token }) => ({
    legend: { show: true, type: 'scroll', right: 0 },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: 'shadow' },
      valueFormatter: (yuan: unknown) => formatFen(Math.round(Number(yuan) * fenPerYuan)),
    },
    xAxis: { type: 'category', data: steps, boundaryGap: true, axisTick: { show: false } },
    yAxis: {
      type: 'value',
      // Room for the cap above spend that is far from it; the library's own top otherwise.
      max: ({ max }: { readonly max: number }) =>
        capYuan !== null && max < capYuan ? roundAbove(capYuan) : null,
      axisLabel: { formatter: (yuan: number) => shortMoney(yuan * fenPerYuan, lang) },
    },
    series: groups.map(({ name, sums }, index) => ({
      type: 'bar',
      stack: 'spend',
      name: name[lang],
      barCategoryGap: '0%',
      data: sums.map((fen) => fen / fenPerYuan),
      ...(index === 0 &&
        capYuan !== null && {
          markLine: {
            symbol: 'none',
            silent: true,
            lineStyle: { color: token('error'), type: 'dashed', width: 1.5 },
            label: {
              position: 'insideStartTop',
              color: token('error'),
              backgroundColor: token('surface'),
              padding: [2, 4],
              formatter: `${capName} ${formatFen(capFen ?? 0)}`,
            },
            data: [{ yAxis: capYuan }],
          },
        }),
    })),
  })
}

/** A round figure above another one, so that the axis ends at a step of its own. */
function roundAbove(yuan: number): number {
  const tenth = 10 ** Math.floor(Math.log10(yuan))
  return (roundSteps.find((step) => step * tenth > yuan) ?? 10) * tenth
}
const roundSteps = [1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]

/** The same as a table, to the fen. */
export const soFarRows = (
  { groups, steps }: SoFar,
  lang: keyof Texts,
  words: { readonly until: string; readonly total: string },
): ChartRows => ({
  columns: [words.until, ...groups.map(({ name }) => name[lang]), words.total],
  rows: steps.map((step, at) => [
    step,
    ...groups.map(({ sums }) => formatFen(sums[at] ?? 0)),
    formatFen(groups.reduce<Fen>((sum, { sums }) => sum + (sums[at] ?? 0), 0)),
  ]),
})
