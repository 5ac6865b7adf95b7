import type { Texts } from '#core/plan/Lang.ts'

/** What the timeline's edits are called in undo, redo and history. */
export const timelineEdits = {
  moveSegments: { zh: '移动环节', en: 'Move segments' },
  resizeSegment: { zh: '改环节时长', en: 'Change segment length' },
  moveSession: { zh: '移动场次', en: 'Move session' },
  resizeSession: { zh: '改场次时长', en: 'Change session length' },
  setTiming: { zh: '固定/跟随', en: 'Fix or link' },
  removeSegments: { zh: '删除环节', en: 'Remove segments' },
  removeSession: { zh: '删除场次', en: 'Remove session' },
  addSession: { zh: '新建场次', en: 'New session' },
  addRoom: { zh: '新建直播间', en: 'New room' },
} as const satisfies { [edit: string]: Texts }
