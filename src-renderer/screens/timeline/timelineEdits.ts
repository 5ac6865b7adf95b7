import type { Texts } from '#core/plan/Lang.ts'

/** What the timeline's edits are called in undo, redo and history. */
export const timelineEdits = {
  moveSegments: { zh: '移动环节', en: 'Move segments' },
  copySegments: { zh: '复制环节', en: 'Copy segments' },
  resizeSegment: { zh: '改环节时长', en: 'Change segment length' },
  splitSegment: { zh: '拆分环节', en: 'Split segment' },
  mergeSegments: { zh: '合并环节', en: 'Merge segments' },
  renameSegment: { zh: '改环节名称', en: 'Rename segment' },
  moveSession: { zh: '移动场次', en: 'Move session' },
  copySession: { zh: '复制场次', en: 'Copy session' },
  resizeSession: { zh: '改场次时长', en: 'Change session length' },
  renameSession: { zh: '改场次名称', en: 'Rename session' },
  setTiming: { zh: '固定/跟随', en: 'Fix or link' },
  removeSegments: { zh: '删除环节', en: 'Remove segments' },
  removeSession: { zh: '删除场次', en: 'Remove session' },
  addSession: { zh: '新建场次', en: 'New session' },
  addRoom: { zh: '新建直播间', en: 'New room' },
  moveRows: { zh: '移动', en: 'Move' },
  copyRows: { zh: '复制', en: 'Copy' },
  resizeRow: { zh: '改起止时间', en: 'Change start or end' },
  renameRow: { zh: '改名称', en: 'Rename' },
  removeRows: { zh: '删除', en: 'Remove' },
} as const satisfies { [edit: string]: Texts }
