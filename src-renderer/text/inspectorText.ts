import type { Texts } from '#core/plan/Lang.ts'
import type { TableName } from '#core/plan/tables.ts'
import { textSet } from './useText.ts'

/** Words of the inspector. */
export const inspectorText = textSet(
  {
    inspector: '检查器',
    open: '展开检查器',
    close: '收起检查器',
    several: '多个值',
    severalHint: '填写后，选中的每一条都会改成这个值',
    segments: (n: number, minutes: number) => `${n} 段，共 ${minutes} 分`,
    gap: (clock: string, minutes: number) => `上一段 ${clock} 就结束了，中间空 ${minutes} 分。`,
    overlap: (clock: string, minutes: number) => `上一段 ${clock} 才结束，重叠 ${minutes} 分。`,
    late: (minutes: number) => `比场次结束晚 ${minutes} 分。`,
    early: (minutes: number) => `比场次开始早 ${minutes} 分。`,
    toHand: '到手价',
    listPrice: '日常价',
    noPrice: '还没有直播价',
    notInLineup: '不在本场货盘里',
    addToLineup: '加进本场货盘',
    productFacts: (name: string) => `看商品「${name}」的资料`,
    sessionFacts: '看场次信息',
    goTo: (name: string) => `看「${name}」的资料`,
    backToSession: '回到场次',
    rows: (table: string, n: number) => `${n} 条${table}`,
    remove: '删除',
    removeAsk: '确定删除？',
    keep: '保留',
    dates: '日期',
    days: (n: number) => `${n} 天`,
    counts: { rooms: '直播间', sessions: '场次', products: '商品', hosts: '主播' } satisfies Counted,
  },
  {
    inspector: 'Inspector',
    open: 'Show the inspector',
    close: 'Hide the inspector',
    several: 'Several values',
    severalHint: 'What you type is set on every selected row',
    segments: (n: number, minutes: number) => `${n} segments, ${minutes} min`,
    gap: (clock: string, minutes: number) => `The segment before ends at ${clock}: ${minutes} min empty.`,
    overlap: (clock: string, minutes: number) =>
      `The segment before ends only at ${clock}: ${minutes} min overlap.`,
    late: (minutes: number) => `Ends ${minutes} min after the session.`,
    early: (minutes: number) => `Starts ${minutes} min before the session.`,
    toHand: 'To-hand price',
    listPrice: 'List price',
    noPrice: 'no live price yet',
    notInLineup: "Not in this session's lineup",
    addToLineup: 'Add to the lineup',
    productFacts: (name: string) => `Facts of product "${name}"`,
    sessionFacts: 'Session facts',
    goTo: (name: string) => `Facts of "${name}"`,
    backToSession: 'Back to the session',
    rows: (table: string, n: number) => `${table}: ${n}`,
    remove: 'Remove',
    removeAsk: 'Remove it?',
    keep: 'Keep',
    dates: 'Dates',
    days: (n: number) => `${n} ${n === 1 ? 'day' : 'days'}`,
    counts: { rooms: 'Rooms', sessions: 'Sessions', products: 'Products', hosts: 'Hosts' },
  },
)

/** What the inspector's own edits are called in undo and history; a field's edit brings its name. */
export const inspectorEdits = {
  addToLineup: { zh: '加进本场货盘', en: 'Add to the lineup' },
} as const satisfies { [edit: string]: Texts }

type Counted = { readonly [T in TableName]?: string }
