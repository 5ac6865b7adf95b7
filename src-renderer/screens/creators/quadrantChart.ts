import { creatorTierNames } from '#core/excel/sheets/choiceNames.ts'
import type { Lang } from '#core/plan/Lang.ts'
import { creatorTiers } from '#core/plan/records/people.ts'
import type { Id } from '#core/plan/units.ts'
import { type CategoryAverages, type Diagnosis, quadrantAdvice } from '#core/rollup/creatorQuadrant.ts'
import type { ChartLook, ChartOption } from '#renderer/parts/Chart/ChartLook.ts'
import type { ChartRows } from '#renderer/parts/Chart/ChartTable.tsx'
import type { ChartPick } from '#renderer/parts/Chart/useChart.ts'
import { creatorsText, missingMetricNames } from '#renderer/text/creatorsText.ts'

/** Of whom both figures are known: who can be drawn. */
export interface DrawnCreator {
  readonly diagnosis: Diagnosis
  readonly x: number
  readonly y: number
}

export const drawnCreators = (diagnoses: readonly Diagnosis[]): readonly DrawnCreator[] =>
  diagnoses.flatMap((diagnosis) => {
    const { impressionsPerProduct: x, conversionRate: y } = diagnosis.creator
    return x === null || y === null ? [] : [{ diagnosis, x, y }]
  })

const star = 'path://M6 0l1.8 4 4.2.4-3.2 2.8.9 4.3L6 9.3 2.3 11.5l.9-4.3L0 4.4 4.2 4z'

/** A tier by shape and hue, so that neither alone has to be told apart. */
const tierMarks = {
  star: { symbol: star, hue: 'role-new' },
  top: { symbol: 'diamond', hue: 'role-hero' },
  middle: { symbol: 'rect', hue: 'role-traffic' },
  tail: { symbol: 'triangle', hue: 'role-profit' },
  none: { symbol: 'circle', hue: 'role-image' },
} as const

const tiers = [...creatorTiers, 'none'] as const

interface TierSeries {
  readonly tier: (typeof tiers)[number]
  readonly creators: readonly DrawnCreator[]
}

const seriesOf = (drawn: readonly DrawnCreator[]): readonly TierSeries[] =>
  tiers
    .map((tier) => ({
      tier,
      creators: drawn.filter(({ diagnosis }) => (diagnosis.creator.tier ?? 'none') === tier),
    }))
    .filter(({ creators }) => creators.length > 0)

/** The creator that a click met. Series 0 holds the quadrants. */
export const creatorAt = (
  drawn: readonly DrawnCreator[],
  { seriesIndex, dataIndex }: ChartPick,
): Id | undefined => seriesOf(drawn)[seriesIndex - 1]?.creators[dataIndex]?.diagnosis.creator.id

/** More names than this would cover each other. */
const mostNamed = 24

export interface QuadrantPicture {
  readonly drawn: readonly DrawnCreator[]
  readonly averages: CategoryAverages
  readonly selected: readonly Id[]
}

/** Conversion over impressions, lines at the averages of the category, a symbol for each tier. */
export function quadrantOption(picture: QuadrantPicture, { lang, token }: ChartLook): ChartOption {
  const { drawn, averages, selected } = picture
  const text = creatorsText[lang]
  const [right, top] = edgesOf(picture)
  return {
    grid: { left: 16, right: 24, top: 40, bottom: 24, containLabel: true },
    legend: { top: 4, right: 16, itemWidth: 12, itemHeight: 12 },
    tooltip: {
      trigger: 'item',
      renderMode: 'richText',
      formatter: ({ data }: { readonly data?: { readonly said?: string } }) => data?.said ?? '',
    },
    xAxis: { type: 'value', name: text.impressions, nameLocation: 'middle', nameGap: 28, min: 0, max: right },
    yAxis: {
      type: 'value',
      name: text.conversion,
      nameTextStyle: { align: 'left' },
      min: 0,
      max: top,
      axisLabel: { formatter: shortPercent },
    },
    series: [
      {
        type: 'scatter',
        data: [],
        silent: true,
        ...quadrantMarks({ averages, right, top }, { lang, token }),
      },
      ...seriesOf(drawn).map(({ tier, creators }) => ({
        type: 'scatter',
        name: tier === 'none' ? text.noTier : creatorTierNames[tier][lang],
        symbol: tierMarks[tier].symbol,
        symbolSize: tier === 'star' ? 16 : 12,
        itemStyle: { color: token(tierMarks[tier].hue), borderColor: token('surface'), borderWidth: 1 },
        data: creators.map(({ diagnosis: { creator, quadrant }, x, y }) => {
          const name = creator.name || text.unnamed
          const isSelected = selected.includes(creator.id)
          return {
            value: [x, y],
            said: `${name} · ${quadrantAdvice[quadrant].name[lang]}\n${text.conversion} ${shortPercent(y)}  ${text.impressions} ${x}`,
            label: {
              show: isSelected || drawn.length <= mostNamed,
              formatter: () => name,
              position: 'right',
              color: token('text'),
              fontWeight: isSelected ? 600 : 400,
            },
            ...(isSelected && {
              itemStyle: { borderColor: token('text'), borderWidth: 3 },
              symbolSize: tier === 'star' ? 22 : 18,
            }),
          }
        }),
      })),
    ],
  }
}

/** A little beyond the farthest point and the averages, so that nobody stands on the frame. */
function edgesOf({ drawn, averages }: QuadrantPicture): readonly [right: number, top: number] {
  const beyond = (values: readonly number[]) => roundedUp(Math.max(0, ...values) * 1.12)
  return [
    beyond([...drawn.map(({ x }) => x), averages.impressionsPerProduct ?? 0]),
    beyond([...drawn.map(({ y }) => y), averages.conversionRate ?? 0]),
  ]
}

/** To two digits: an axis ends at a number that can be read. */
function roundedUp(value: number): number {
  if (value <= 0) return 1
  const unit = 10 ** (Math.floor(Math.log10(value)) - 1)
  return Number((Math.ceil(value / unit) * unit).toPrecision(3))
}

interface QuadrantFrame {
  readonly averages: CategoryAverages
  readonly right: number
  readonly top: number
}

/** The lines of the averages, and the names of what lies between them. */
function quadrantMarks({ averages, right, top }: QuadrantFrame, { lang, token }: ChartLook): ChartOption {
  const { conversionRate, impressionsPerProduct } = averages
  if (conversionRate === null || impressionsPerProduct === null) return {}
  const text = creatorsText[lang]
  const area = (
    quadrant: 'deepen' | 'rising' | 'rework',
    from: readonly number[],
    to: readonly number[],
    position: string,
  ) => [
    {
      name: quadrantAdvice[quadrant].name[lang],
      coord: from,
      label: { position, color: token('text-muted'), fontSize: 12 },
      itemStyle: { color: quadrant === 'deepen' ? token('surface-raised') : 'transparent' },
    },
    { coord: to },
  ]
  const label = (formatter: string, position: string) => ({
    show: true,
    formatter,
    position,
    color: token('text-muted'),
  })
  return {
    markArea: {
      silent: true,
      data: [
        area('deepen', [impressionsPerProduct, conversionRate], [right, top], 'insideTopRight'),
        area('rising', [0, conversionRate], [impressionsPerProduct, top], 'insideTopLeft'),
        area('rework', [0, 0], [right, conversionRate], 'insideBottomRight'),
      ],
    },
    markLine: {
      silent: true,
      symbol: 'none',
      // The chart would round a conversion to two digits and draw its line elsewhere.
      precision: 12,
      lineStyle: { color: token('text-muted'), type: 'dashed' },
      data: [
        {
          xAxis: impressionsPerProduct,
          label: label(text.averageImpressions(shortNumber(impressionsPerProduct)), 'insideStartTop'),
        },
        {
          yAxis: conversionRate,
          label: label(text.averageConversion(shortPercent(conversionRate)), 'insideStartTop'),
        },
      ],
    },
  }
}

/** A rate as people say it: an average need not be written to twelve digits. */
export const shortPercent = (rate: number): string => `${Number((rate * 100).toFixed(2))}%`
export const shortNumber = (value: number): string => Math.round(value).toLocaleString('en-US')

/** The same as a table, those who lack a figure too. */
export function quadrantRows(diagnoses: readonly Diagnosis[], lang: Lang): ChartRows {
  const text = creatorsText[lang]
  return {
    columns: [
      text.creators,
      text.tier,
      text.conversion,
      text.impressions,
      text.reviewedColumn,
      text.diagnosis,
    ],
    rows: diagnoses.map(({ creator, quadrant, reviewed, missing }) => [
      creator.name || text.unnamed,
      creator.tier === null ? '—' : creatorTierNames[creator.tier][lang],
      creator.conversionRate === null ? '—' : shortPercent(creator.conversionRate),
      creator.impressionsPerProduct === null ? '—' : shortNumber(creator.impressionsPerProduct),
      String(reviewed),
      [
        quadrantAdvice[quadrant].name[lang],
        ...missing.map((part) => text.missing(missingMetricNames[part][lang])),
      ].join(' · '),
    ]),
  }
}
