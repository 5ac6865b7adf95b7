const groups = {
  aboutPlan: ['title', 'promo', 'startDate', 'days', 'timeZone', 'currency', 'notes'],
  money: ['gmvTargetFen', 'budgetFen', 'settings.platformFeeRate'],
  defaults: ['settings.defaultSegmentMinutes', 'settings.minSegmentMinutes'],
  wording: ['settings.addedClaimWords', 'settings.allowedClaimWords'],
} as const

export type PlanFieldGroup = keyof typeof groups

/** Fields that another tab sets. */
const elsewhere: ReadonlySet<string> = new Set(['settings.thresholds'])

/** The plan's fields as the form has them; a field that no group names stands with the first, never nowhere. */
export function planFieldGroups<F extends { readonly key: string }>(
  fields: readonly F[],
): readonly { readonly group: PlanFieldGroup; readonly fields: readonly F[] }[] {
  const shown = fields.filter(({ key }) => !elsewhere.has(key))
  const named = new Set<string>(Object.values(groups).flat())
  return (Object.keys(groups) as PlanFieldGroup[]).map((group, at) => {
    const inOrder = groups[group].flatMap((key) => shown.find((field) => field.key === key) ?? [])
    const rest = at === 0 ? shown.filter(({ key }) => !named.has(key)) : []
    return { group, fields: [...inOrder, ...rest] }
  })
}
