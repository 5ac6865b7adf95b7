import type { Lang, Texts } from '#core/plan/Lang.ts'
import type { Plan } from '#core/plan/Plan.ts'
import { type PlanDiff, touchedPages } from '#core/plan/PlanDiff.ts'
import { done, type Result } from '#core/plan/Result.ts'
import { referenceFields } from '#core/plan/references.ts'
import { rowCountText } from '#core/plan/rowCountText.ts'
import { type TableName, tableNames } from '#core/plan/tables.ts'
import { dependants } from './dependants.ts'
import type { RowRef } from './findRows.ts'
import { type RemovableTable, removeRows } from './removeRows.ts'

/** So many rows of each table; tables without any are left out. */
export type RowCounts = { readonly [T in TableName]?: number }

export interface RemovalEffect {
  /** The rows that are removed because they were named. */
  readonly removed: number
  /** Those that go with them. */
  readonly alsoRemoved: RowCounts
  /** Those that stay and forget them. */
  readonly unlinked: RowCounts
  /** Name of the step, for undo: `删除 2 个商品`. */
  readonly label: Texts
  /** What happens besides, for the question beforehand: `也会删掉 3 条货盘；从 5 条内容里去掉`. '' where nothing does. */
  readonly sentence: Texts
}

/**
 * What `removeRows` would do, before it is done. Counted in the diff it would give, so it cannot say anything else.
 * Refuses what `removeRows` refuses.
 */
export function whatRemovingDoes(
  plan: Plan,
  table: RemovableTable,
  refs: readonly RowRef[],
): Result<RemovalEffect> {
  const result = removeRows(plan, table, refs)
  if (!result.ok) return result
  const removed = new Set(refs.map((ref) => (typeof ref === 'object' ? ref.id : ref))).size
  const { [table]: ofTable = 0, ...others } = removedIn(result.value)
  const alsoRemoved = ofTable > removed ? { ...others, [table]: ofTable - removed } : others
  const unlinked = unlinkedIn(result.value)
  return done({
    removed,
    alsoRemoved,
    unlinked,
    label: {
      zh: `删除 ${rowCountText(table, removed, 'zh')}`,
      en: `Remove ${rowCountText(table, removed, 'en')}`,
    },
    sentence: { zh: sentenceOf(alsoRemoved, unlinked, 'zh'), en: sentenceOf(alsoRemoved, unlinked, 'en') },
  })
}

type Counts = { [T in TableName]?: number }

function removedIn(diff: PlanDiff): Counts {
  const counts: Counts = {}
  for (const touched of touchedPages(diff)) {
    const rows = touched.diff.removed.length
    if (rows > 0) counts[touched.table] = (counts[touched.table] ?? 0) + rows
  }
  return counts
}

/** Rows of which a reference changed; those that only moved up in their run do not count. */
function unlinkedIn(diff: PlanDiff): Counts {
  const counts: Counts = {}
  for (const touched of touchedPages(diff)) {
    const fields = referenceFields(touched.table)
    for (const changes of Object.values(touched.diff.changed)) {
      if (fields.some(({ field }) => Object.hasOwn(changes, field)))
        counts[touched.table] = (counts[touched.table] ?? 0) + 1
    }
  }
  return counts
}

function sentenceOf(alsoRemoved: RowCounts, unlinked: RowCounts, lang: Lang): string {
  const isLifted = (table: TableName): boolean => Object.values(dependants[table] ?? {}).includes('lift')
  const going = counted(alsoRemoved, () => true, lang)
  const forgetting = counted(unlinked, (table) => !isLifted(table), lang)
  const lifted = counted(unlinked, isLifted, lang)
  const parts =
    lang === 'zh'
      ? [
          going && `也会删掉 ${going}`,
          forgetting && `从 ${forgetting}里去掉`,
          lifted && `${lifted}改挂到再上一级`,
        ]
      : [
          going && `also removes ${going}`,
          forgetting && `takes it out of ${forgetting}`,
          lifted && `moves ${lifted} one level up`,
        ]
  return parts.filter((part) => part !== '').join(lang === 'zh' ? '；' : '; ')
}

function counted(counts: RowCounts, isMeant: (table: TableName) => boolean, lang: Lang): string {
  return tableNames
    .flatMap((table) => {
      const count = isMeant(table) ? (counts[table] ?? 0) : 0
      return count > 0 ? [rowCountText(table, count, lang)] : []
    })
    .join(lang === 'zh' ? '、' : ', ')
}
