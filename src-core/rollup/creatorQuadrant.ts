import type { Texts } from '#core/plan/Lang.ts'
import type { Booking, Creator } from '#core/plan/records/people.ts'
import type { Count, Rate } from '#core/plan/units.ts'

/** Where a creator stands against the category: by conversion, and by impressions per product. */
export type Quadrant = 'deepen' | 'rising' | 'rework' | 'mismatch' | 'unknown'

export interface CategoryAverages {
  readonly conversionRate: Rate | null
  readonly impressionsPerProduct: number | null
}

export interface Diagnosis {
  readonly creator: Creator
  readonly quadrant: Quadrant
  readonly averages: CategoryAverages
  /** Bookings that were reviewed, which is what a judgement rests on. */
  readonly reviewed: Count
  /** What has to be known first; empty unless the quadrant is `unknown`. A low conversion needs no impressions. */
  readonly missing: readonly ('category' | 'conversionRate' | 'impressionsPerProduct')[]
}

/** Bookings after which a low conversion is no longer put down to product, script or benefit, where no team says. */
const usualBookings: Count = 2

/**
 * The two-metric diagnosis of the creator matrix: conversion × impressions per product against the averages of the
 * creator's category. High conversion and high impressions: deepen. High conversion, low impressions: a rising star,
 * whatever their size. Low conversion, whatever the impressions: first another product, script and benefit; when it
 * stays low after `bookingsToJudge` reviewed bookings, the fans do not match. At the average counts as high.
 * @param bookingsToJudge the team's own threshold, that of the check `creator-mismatch`
 */
export function diagnoseCreators(
  creators: readonly Creator[],
  bookings: readonly Booking[],
  bookingsToJudge: Count = usualBookings,
): readonly Diagnosis[] {
  const averages = categoryAverages(creators)
  const reviewed = new Map<string, Count>()
  for (const { creatorId, status } of bookings)
    if (status === 'reviewed') reviewed.set(creatorId, (reviewed.get(creatorId) ?? 0) + 1)
  return creators.map((creator) => {
    const times = reviewed.get(creator.id) ?? 0
    const against = averages.get(creator.category) ?? noAverages
    const missing = missingOf(creator, against)
    const known = missing.length === 0
    const quadrant = known ? quadrantOf(creator, against, times >= bookingsToJudge) : 'unknown'
    return { creator, quadrant, averages: against, reviewed: times, missing }
  })
}

const noAverages: CategoryAverages = { conversionRate: null, impressionsPerProduct: null }

/** Means over the creators of a category of whom the figure is known. A creator without a category has none. */
export function categoryAverages(creators: readonly Creator[]): ReadonlyMap<string, CategoryAverages> {
  const categories = new Map<string, Creator[]>()
  for (const creator of creators) {
    if (creator.category.trim() === '') continue
    const others = categories.get(creator.category)
    if (others) others.push(creator)
    else categories.set(creator.category, [creator])
  }
  return new Map(
    [...categories].map(([category, of]) => [
      category,
      {
        conversionRate: meanOf(of.map(({ conversionRate }) => conversionRate)),
        impressionsPerProduct: meanOf(of.map(({ impressionsPerProduct }) => impressionsPerProduct)),
      },
    ]),
  )
}

/**
 * Rounded to twelve digits, and never beyond the least and greatest: in floats the mean of three creators at 10 % is
 * 0.10000000000000002, and all of them would be below their own average.
 */
function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.flatMap((value) => value ?? [])
  if (known.length === 0) return null
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length
  return Math.min(Math.max(Number(mean.toPrecision(12)), Math.min(...known)), Math.max(...known))
}

function missingOf(creator: Creator, averages: CategoryAverages): Diagnosis['missing'] {
  const { conversionRate, impressionsPerProduct, category } = creator
  const hasCategory = category.trim() !== ''
  const needsImpressions = !hasCategory || conversionRate === null || converts(creator, averages)
  return [
    ...(hasCategory ? [] : (['category'] as const)),
    ...(conversionRate === null ? (['conversionRate'] as const) : []),
    ...(impressionsPerProduct === null && needsImpressions ? (['impressionsPerProduct'] as const) : []),
  ]
}

function quadrantOf(creator: Creator, averages: CategoryAverages, isTried: boolean): Quadrant {
  if (!converts(creator, averages)) return isTried ? 'mismatch' : 'rework'
  return (creator.impressionsPerProduct ?? 0) >= (averages.impressionsPerProduct ?? 0) ? 'deepen' : 'rising'
}

const converts = ({ conversionRate }: Creator, averages: CategoryAverages): boolean =>
  (conversionRate ?? 0) >= (averages.conversionRate ?? 0)

/** What the method advises, as a colleague would say it. */
export const quadrantAdvice: { readonly [Q in Quadrant]: { readonly name: Texts; readonly advice: Texts } } =
  {
    deepen: {
      name: { zh: '高转化、高曝光', en: 'Converts and is seen' },
      advice: {
        zh: '深度合作：给更多的品和独家机制，谈长期，固定档期。',
        en: 'Deepen: more products, an offer of their own, long-term dates.',
      },
    },
    rising: {
      name: { zh: '高转化、低曝光', en: 'Converts, little seen' },
      advice: {
        zh: '潜力新星：不论体量，多排几场、加投流量，把曝光做上去。',
        en: 'Rising star, whatever their size: more sessions, and traffic to be seen.',
      },
    },
    rework: {
      name: { zh: '低转化，先调整', en: 'Converts little: rework first' },
      advice: {
        zh: '先换品、换话术、加利益点，再播一场看转化。',
        en: 'Try another product, script and benefit first, then look at conversion again.',
      },
    },
    mismatch: {
      name: { zh: '低转化，粉丝不匹配', en: 'Converts little: fans do not match' },
      advice: {
        zh: '换过品和话术仍然偏低，判断粉丝不匹配，把档期让给别人。',
        en: 'Still low after another product and script: the fans do not match. Give the dates to others.',
      },
    },
    unknown: {
      name: { zh: '数据不全', en: 'Not enough data' },
      advice: {
        zh: '先把缺的数据补齐（品类、转化率、品均曝光），再下判断。',
        en: 'Fill in what is missing (category, conversion, impressions per product) before judging.',
      },
    },
  }
