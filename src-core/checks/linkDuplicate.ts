import type { LineupRow } from '#core/plan/records/show.ts'
import { type Check, type NoLimits, rule } from './Check.ts'
import { placeOfLineup } from './places.ts'

/** One link number for two products of a session: the host says "link 3" and half the room sees the other one. */
export const linkDuplicate: Check<NoLimits, { linkNo: number }> = {
  id: 'link-duplicate',
  group: 'lineup',
  severity: 'error',
  title: { zh: '链接号重复', en: 'Link number used twice' },
  limits: {},
  rules: [
    rule('session', ['lineup'], ({ lineup }, { report }) => {
      const first = new Map<number, LineupRow>()
      for (const row of lineup) {
        if (row.linkNo === null) continue
        const same = first.get(row.linkNo)
        if (!same) first.set(row.linkNo, row)
        else
          report({
            places: [placeOfLineup(row, 'linkNo'), placeOfLineup(same, 'linkNo')],
            figures: { linkNo: row.linkNo },
          })
      }
    }),
  ],
  say: ({ figures }, { say, name }) =>
    say(
      `「${name(0)}」和「${name(1)}」都是 ${figures.linkNo} 号链接。给其中一个换号，手卡和贴片跟着改。`,
      `"${name(0)}" and "${name(1)}" are both link ${figures.linkNo}. Give one of them another number, on the cue cards too.`,
    ),
}
