import { segmentKindNames } from '#core/plan/names.ts'
import type { SegmentKind } from '#core/plan/records/show.ts'
import { normaliseText } from '../values/normalise.ts'

const exact = new Map<string, SegmentKind>()
for (const [kind, name] of Object.entries(segmentKindNames) as [SegmentKind, { zh: string; en: string }][]) {
  exact.set(name.zh, kind)
  exact.set(name.en.toLowerCase(), kind)
}

/** The first that fits: 福利款讲解 is about a product, 整点抽奖福利 is a lottery. */
const patterns: readonly (readonly [SegmentKind, RegExp])[] = [
  ['product', /讲品|讲解|讲款|过款|过品|单品|主推|product/],
  ['encore', /返场|encore/],
  ['lottery', /抽奖|lottery/],
  ['giveaway', /福利|福袋|红包|秒杀|宠粉|giveaway/],
  ['interaction', /互动|答疑|问答|连麦|interact/],
  ['handover', /交接|换班|换主播|换人|handover/],
  ['break', /休息|中场|转场|break/],
  ['opening', /开场|开播|暖场|预热|opening/],
  ['closing', /收尾|下播|结束|收播|closing/],
]

/** What a segment is by its name in the sheet; its title is '' where the kind says it all. */
export function segmentKindOf(name: string, hasProduct: boolean): { kind: SegmentKind; title: string } {
  const plain = normaliseText(name).toLowerCase()
  const kind = exact.get(plain)
  if (kind) return { kind, title: '' }
  const found = patterns.find(([, pattern]) => pattern.test(plain))?.[0]
  return { kind: found ?? (hasProduct ? 'product' : 'other'), title: name }
}
