import { type Check, type NoLimits, rule } from './Check.ts'
import { placeOfLineup } from './places.ts'

/** A listed product that no segment shows, or fewer segments than the lineup asks for. */
export const productNeverShown: Check<NoLimits, { shown: number; wanted: number }> = {
  id: 'product-never-shown',
  group: 'lineup',
  severity: 'warning',
  title: { zh: '货盘里的品没讲够', en: 'Listed product not shown' },
  limits: {},
  rules: [
    rule('session', ['segments', 'lineup'], (session, { report }) => {
      // A session whose run is still empty is unfinished, not wrong row by row.
      if (session.run.length === 0) return
      for (const row of session.lineup) {
        const shown = session.shown.get(row.productId)?.length ?? 0
        const wanted = Math.max(1, row.minShows)
        if (shown < wanted) report({ places: [placeOfLineup(row, 'minShows')], figures: { shown, wanted } })
      }
    }),
  ],
  say: ({ figures: { shown, wanted } }, { say, name }) =>
    shown === 0
      ? say(
          `「${name(0)}」在货盘里，流程里一次也没讲。排进去，或移出货盘。`,
          `"${name(0)}" is in the lineup and no segment shows it. Give it a segment, or take it out.`,
        )
      : say(
          `「${name(0)}」要讲 ${wanted} 次，流程里只有 ${shown} 次。再排几次，或改货盘里的次数。`,
          `"${name(0)}" should be shown ${wanted}×, the run has it ${shown}×. Add segments, or change the number in the lineup.`,
        ),
}
