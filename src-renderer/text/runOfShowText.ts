import type { Texts } from '#core/plan/Lang.ts'
import { textSet } from './useText.ts'

/** Words of the run-of-show screen. */
export const runOfShowText = textSet(
  {
    runOfShow: '流程表',
    session: '场次',
    previousSession: '上一场',
    nextSession: '下一场',
    sessionFacts: '场次信息',
    unnamedRoom: '未命名直播间',
    roomless: '未定直播间',
    unnamedSession: '未命名场次',
    insertBelow: '下方插入',
    insertBelowHint: '在下方插入一行（Ctrl+Enter）',
    insertAbove: '上方插入',
    insertAboveHint: '在上方插入一行（Ctrl+Shift+Enter）',
    duplicate: '复制行',
    duplicateHint: '把选中的行复制一份放到后面（Ctrl+Shift+D）',
    moveUp: '上移',
    moveUpHint: '上移选中的行（Alt+↑）',
    moveDown: '下移',
    moveDownHint: '下移选中的行（Alt+↓）',
    remove: '删除行',
    removeHint: '删除选中的行（Ctrl+-）',
    fit: '对齐到此',
    fitHint: '把前面的环节按比例压缩或拉长，正好接到这一段固定的开始',
    fitOff: '先选中一段固定时间的环节',
    segments: (n: number) => `${n} 段`,
    total: (n: number) => `合计 ${n} 分`,
    onAir: (n: number) => `场次 ${n} 分`,
    over: (n: number) => `超出场次 ${n} 分`,
    under: (n: number) => `结尾还空 ${n} 分`,
    exact: '正好排满',
    early: (n: number) => `比开播早 ${n} 分`,
    faults: (gaps: number, overlaps: number) =>
      [gaps > 0 ? `${gaps} 处空档` : '', overlaps > 0 ? `${overlaps} 处重叠` : '']
        .filter((part) => part !== '')
        .join('，'),
    emptyRun: '这一场还没有环节',
    emptyRunNext: '插入第一段，或把 Excel 流程表里的几行复制后直接粘贴到这里，也可以整份导入。',
    insertFirst: '插入第一段',
    importExcel: '导入 Excel',
    emptyPlan: '方案里还没有场次',
    emptyPlanNext: '到排期里双击直播间的轨道排一场，或者导入现有的 Excel 流程表。',
    toTimeline: '去排期',
  },
  {
    runOfShow: 'Run of show',
    session: 'Session',
    previousSession: 'Previous session',
    nextSession: 'Next session',
    sessionFacts: 'Session facts',
    unnamedRoom: 'Unnamed room',
    roomless: 'No room yet',
    unnamedSession: 'Unnamed session',
    insertBelow: 'Insert below',
    insertBelowHint: 'Insert a row below (Ctrl+Enter)',
    insertAbove: 'Insert above',
    insertAboveHint: 'Insert a row above (Ctrl+Shift+Enter)',
    duplicate: 'Duplicate',
    duplicateHint: 'Put a copy of the selected rows after them (Ctrl+Shift+D)',
    moveUp: 'Move up',
    moveUpHint: 'Move the selected rows up (Alt+↑)',
    moveDown: 'Move down',
    moveDownHint: 'Move the selected rows down (Alt+↓)',
    remove: 'Delete rows',
    removeHint: 'Delete the selected rows (Ctrl+-)',
    fit: 'Fit to here',
    fitHint: 'Shortens or stretches the segments before, in proportion, so that they end at this fixed start',
    fitOff: 'Select a segment with a fixed start first',
    segments: (n: number) => `${n} ${n === 1 ? 'segment' : 'segments'}`,
    total: (n: number) => `${n} min in all`,
    onAir: (n: number) => `session ${n} min`,
    over: (n: number) => `${n} min over`,
    under: (n: number) => `${n} min open at the end`,
    exact: 'filled exactly',
    early: (n: number) => `starts ${n} min before the session`,
    faults: (gaps: number, overlaps: number) =>
      [
        gaps > 0 ? `${gaps} ${gaps === 1 ? 'gap' : 'gaps'}` : '',
        overlaps > 0 ? `${overlaps} ${overlaps === 1 ? 'overlap' : 'overlaps'}` : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    emptyRun: 'This session has no segments yet',
    emptyRunNext:
      'Insert the first one, or copy rows of your Excel run of show and paste them right here; a whole workbook can be imported too.',
    insertFirst: 'Insert the first segment',
    importExcel: 'Import Excel',
    emptyPlan: 'This plan has no sessions yet',
    emptyPlanNext:
      "Double-click a room's lane in the timeline to plan one, or import your Excel run of show.",
    toTimeline: 'Go to the timeline',
  },
)

/** What the run of show's edits are called in undo, redo and history; a field's own edit brings its name. */
export const runOfShowEdits = {
  insert: { zh: '插入环节', en: 'Insert segment' },
  remove: { zh: '删除环节', en: 'Delete segments' },
  duplicate: { zh: '复制环节', en: 'Duplicate segments' },
  move: { zh: '移动环节', en: 'Move segments' },
  timing: { zh: '固定/联动', en: 'Fix or link' },
  fit: { zh: '对齐流程', en: 'Fit run' },
} as const satisfies { [edit: string]: Texts }
