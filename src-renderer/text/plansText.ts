import type { Texts } from '#core/plan/Lang.ts'
import type { FileFault } from '#main/bridge.ts'
import type { OpenFault } from '#renderer/store/openPlan.ts'
import { textSet } from './useText.ts'

/** Words of the start screen and of opening and saving plans. */
export const plansText = textSet(
  {
    title: 'Bigday 大促日',
    tagline: '把大促日排到分钟',
    start: '开始',
    newPlan: '新建方案',
    newPlanHint: '从 618、双11 等大促模板开始，场次、任务、目标都排好',
    sample: '打开示例方案',
    sampleHint: '一个排好的双11，留了几处错给你找',
    sampleMaking: '正在生成示例方案…',
    sampleTitle: '双11 示例方案',
    importExcel: '导入 Excel',
    importExcelHint: '读入现有的流程表或货盘，先预览再确认',
    openFile: '打开方案文件',
    openFileHint: '同事发来的 .bigday 文件',
    plans: '本机的方案',
    recentFiles: '最近的文件',
    columns: { title: '方案', promo: '大促', dates: '日期', updated: '上次修改' },
    open: (title: string) => `打开 ${title}`,
    isElsewhere: '正在另一个窗口打开',
    rename: (title: string) => `重命名 ${title}`,
    newTitle: (title: string) => `${title} 的新名称`,
    renameHint: '重命名（F2）',
    copy: (title: string) => `复制 ${title}`,
    copyHint: '复制一份：内容相同，没有撤销记录和方案文件',
    copyTitle: (title: string) => `${title} 副本`,
    remove: (title: string) => `移除 ${title}`,
    removeHint: (days: number) => `移除，${days} 天内可以放回（Del）`,
    putAway: '最近移除',
    putAwayHint: (days: number) => `留 ${days} 天，之后自动删除。放回后内容和撤销记录都在。`,
    bringBack: '放回',
    bringBackWhat: (title: string) => `放回 ${title}`,
    deleteNow: '彻底删除',
    deleteNowWhat: (title: string) => `彻底删除 ${title}`,
    deleteAsk: (title: string) => `彻底删除「${title}」？`,
    deleteBody: '方案和它的撤销记录会从这台电脑上删掉，不能恢复。已经存出去的方案文件不受影响。',
    removedSince: (since: string) => `${since}移除`,
    cancel: '取消',
    loading: '正在读取本机的方案…',
    empty: '这台电脑上还没有方案',
    emptyNext:
      '从上面四种方式里选一种开始。也可以把现有的流程表、货盘直接拖进这个窗口：Bigday 会先给你看它读懂了什么，确认后才写入。',
    broken: '读不出本机的方案',
    brokenNext:
      '本机数据库打不开，方案没有被改动。请关掉其他 Bigday 窗口后重启；已有方案文件的，可以直接打开文件继续。',
    retry: '重试',
    dialogTitle: '新建方案',
    template: '大促',
    planTitle: '方案名称',
    planTitleHint: '留空则用大促名称加年份',
    startDate: '第一天',
    startDateHint: '可以只写 6.18，或写全 2027-06-18',
    startDateRead: (date: string, weekday: string) => `${date} ${weekday}`,
    startDateBad: '没读懂这个日期，请写成 6.18 或 2027-06-18',
    days: '天数',
    lastDay: (date: string) => `到 ${date}`,
    daysBad: (most: number) => `天数要在 1 到 ${most} 之间`,
    phases: '阶段',
    rooms: '直播间',
    roomName: (n: number) => `直播间 ${n} 的名称`,
    roomFact: (n: number) => `直播间 ${n} 的类型`,
    roomNameHint: (n: number) => `直播间 ${n}`,
    roomTwice: '有两间同名，排期和流程里会分不清',
    addRoom: '加一间',
    removeRoom: (n: number) => `去掉直播间 ${n}`,
    usualRooms: { F: '官方旗舰店', A: '达人合作间', C: '会场直播间', T: '大V专场' },
    gmvTarget: 'GMV 目标',
    budget: '投放预算',
    moneyHint: '可不填；可以写 1.2万、300万',
    moneyRead: (money: string) => `${money} 元`,
    moneyBad: '没读懂这个金额，请写成 1200000、120万 或 1.2亿',
    willMake: '会建好',
    willMakeParts: {
      phases: '阶段',
      rooms: '直播间',
      sessions: '场次',
      service: '客服班次',
      tasks: '筹备任务',
      targets: '目标',
    },
    willMakeNone: '自定活动只建阶段和直播间，其余由你来排。',
    willLackHosts: (sessions: number) =>
      `${sessions} 场还没有主播，体检会一直提醒到排上班为止；其他结构上没有错。`,
    create: '新建',
    unnamed: '未命名方案',
    kinds: { plan: '方案文件', workbook: 'Excel 表格' },
    clashTitle: '这个方案本机已经有了',
    clashBody: (file: string) =>
      `${file} 和本机正打开的是同一个方案，但内容不一样。用文件替换是一步修改，随时可以撤销。`,
    clashChanges: '替换会带来',
    keepMine: '保留本机的',
    takeFile: '用文件的替换',
    added: (n: number) => `新增 ${n}`,
    changed: (n: number) => `修改 ${n}`,
    removed: (n: number) => `删除 ${n}`,
  },
  {
    title: 'Bigday',
    tagline: 'Plan the big day to the minute',
    start: 'Start',
    newPlan: 'New plan',
    newPlanHint: 'From 618, Double 11 or another promo, with its sessions, tasks and targets',
    sample: 'Open sample plan',
    sampleHint: 'A Double 11 all planned, in Chinese, with a few mistakes to find',
    sampleMaking: 'Making the sample plan…',
    sampleTitle: 'Double 11 sample plan',
    importExcel: 'Import Excel',
    importExcelHint: 'Read the run of show or lineup you have; look before you accept',
    openFile: 'Open plan file',
    openFileHint: 'A .bigday file from a colleague',
    plans: 'Plans on this machine',
    recentFiles: 'Recent files',
    columns: { title: 'Plan', promo: 'Promo', dates: 'Dates', updated: 'Last edit' },
    open: (title: string) => `Open ${title}`,
    isElsewhere: 'Open in another window',
    rename: (title: string) => `Rename ${title}`,
    newTitle: (title: string) => `New title of ${title}`,
    renameHint: 'Rename (F2)',
    copy: (title: string) => `Duplicate ${title}`,
    copyHint: 'Duplicate: the same content, without undo history and plan file',
    copyTitle: (title: string) => `${title} copy`,
    remove: (title: string) => `Remove ${title}`,
    removeHint: (days: number) => `Remove; can be brought back for ${days} days (Del)`,
    putAway: 'Removed lately',
    putAwayHint: (days: number) =>
      `Kept for ${days} days, then deleted. Brought back, they have their content and undo history.`,
    bringBack: 'Bring back',
    bringBackWhat: (title: string) => `Bring back ${title}`,
    deleteNow: 'Delete for good',
    deleteNowWhat: (title: string) => `Delete ${title} for good`,
    deleteAsk: (title: string) => `Delete "${title}" for good?`,
    deleteBody:
      'The plan and its undo history are deleted from this computer and cannot be brought back. Plan files that you saved stay.',
    removedSince: (since: string) => `removed ${since}`,
    cancel: 'Cancel',
    loading: 'Reading the plans on this machine…',
    empty: 'No plans on this machine yet',
    emptyNext:
      'Begin in one of the four ways above, or drop the run of show or lineup you have on this window: Bigday shows what it read, and writes nothing until you accept.',
    broken: 'The plans on this machine cannot be read',
    brokenNext:
      'The database does not open; no plan was changed. Close other Bigday windows and start again, or go on with a plan file that you saved.',
    retry: 'Try again',
    dialogTitle: 'New plan',
    template: 'Promo',
    planTitle: 'Plan title',
    planTitleHint: 'Left empty: the promo and its year',
    startDate: 'First day',
    startDateHint: '6.18 will do, or 2027-06-18',
    startDateRead: (date: string, weekday: string) => `${weekday} ${date}`,
    startDateBad: 'This date was not understood; write 6.18 or 2027-06-18',
    days: 'Days',
    lastDay: (date: string) => `until ${date}`,
    daysBad: (most: number) => `Days are 1 to ${most}`,
    phases: 'Phases',
    rooms: 'Rooms',
    roomName: (n: number) => `Name of room ${n}`,
    roomFact: (n: number) => `Kind of room ${n}`,
    roomNameHint: (n: number) => `Room ${n}`,
    roomTwice: 'Two rooms have this name; nobody could tell them apart',
    addRoom: 'Add a room',
    removeRoom: (n: number) => `Take room ${n} out`,
    usualRooms: { F: 'Official store', A: 'Creator room', C: 'Venue room', T: 'Star slot' },
    gmvTarget: 'GMV target',
    budget: 'Ad budget',
    moneyHint: 'May stay empty; 1.2万 and 300万 will do',
    moneyRead: (money: string) => `${money} yuan`,
    moneyBad: 'This amount was not understood; write 1200000, 120万 or 1.2亿',
    willMake: 'Will make',
    willMakeParts: {
      phases: 'phases',
      rooms: 'rooms',
      sessions: 'sessions',
      service: 'service shifts',
      tasks: 'prep tasks',
      targets: 'targets',
    },
    willMakeNone: 'A promo of your own begins with phases and rooms; the rest is yours to plan.',
    willLackHosts: (sessions: number) =>
      `${sessions} sessions have no host yet: the checks say so until they are rostered. Nothing else is wrong with the structure.`,
    create: 'Create',
    unnamed: 'Unnamed plan',
    kinds: { plan: 'Plan file', workbook: 'Excel sheet' },
    clashTitle: 'This plan is here already',
    clashBody: (file: string) =>
      `${file} is the same plan as the one open here, with other content. Replacing it is one edit, and undo takes it back at any time.`,
    clashChanges: 'Replacing it would',
    keepMine: 'Keep the one here',
    takeFile: 'Replace with the file',
    added: (n: number) => `add ${n}`,
    changed: (n: number) => `change ${n}`,
    removed: (n: number) => `remove ${n}`,
  },
)

/** Why a plan of this machine was not opened. */
export const openFaultTexts: { readonly [F in OpenFault]: Texts } = {
  'open-elsewhere': {
    zh: '这个方案正在另一个 Bigday 窗口里打开。请到那个窗口继续，或先在那边返回方案列表。',
    en: 'This plan is open in another Bigday window. Go on there, or go back to the list of plans there first.',
  },
  gone: {
    zh: '这个方案已经不在本机了，可能在另一个窗口里被移除。',
    en: 'This plan is no longer on this machine; another window may have removed it.',
  },
  exists: {
    zh: '同一个方案本机已经有了，没有再存一份。请从方案列表打开它。',
    en: 'The same plan is here already and was not stored twice. Open it from the list of plans.',
  },
  'not-saved': {
    zh: '当前方案还有修改没能存下来，先不切换。请看标题栏的原因，重试或另存副本。',
    en: 'The open plan has edits that could not be stored, so it stays open. See the title bar for why; retry or save a copy.',
  },
}

/** Why a file was not read or written, and the way out. */
export function fileFaultText({ code, name, detail }: FileFault): Texts {
  switch (code) {
    case 'gone':
      return { zh: `${name} 已经不在原来的位置了。`, en: `${name} is no longer where it was.` }
    case 'changed-outside':
      return {
        zh: `${name} 在你打开之后被别处改过，没有覆盖它。请另存为新文件，再和那一份对照。`,
        en: `${name} was changed elsewhere since you opened it and was not written over. Save under another name, then compare the two.`,
      }
    case 'no-space':
      return {
        zh: `磁盘满了，${name} 没有写入，原文件完好。请清理空间，或另存到别的盘。`,
        en: `The disk is full: ${name} was not written, the old file is whole. Make room, or save to another disk.`,
      }
    case 'read-only':
      return {
        zh: `${name} 不允许写入（只读或没有权限）。请另存到别处。`,
        en: `${name} may not be written (read-only, or no permission). Save it somewhere else.`,
      }
    case 'busy':
      return {
        zh: `${name} 正被别的程序占用（可能在 Excel/WPS 里开着）。关掉后再试。`,
        en: `${name} is in use by another program, perhaps Excel or WPS. Close it there and try again.`,
      }
    case 'too-large':
      return { zh: `${name} 太大，没有打开。`, en: `${name} is too large and was not opened.` }
    case 'failed':
      return {
        zh: `${name} 读写失败（${detail}）。`,
        en: `${name} could not be read or written (${detail}).`,
      }
  }
}

/** What saving did, for a notice. */
export const savedTo = (name: string): Texts => ({ zh: `已保存到 ${name}`, en: `Saved to ${name}` })

/** What was done with a plan in the list, for notices and its history. */
export const plansEdits = {
  rename: { zh: '改方案名称', en: 'Rename plan' },
  copied: (title: string): Texts => ({ zh: `已复制为「${title}」`, en: `Duplicated as "${title}"` }),
  putAway: (title: string): Texts => ({ zh: `已移除「${title}」`, en: `Removed "${title}"` }),
  undo: { zh: '撤销', en: 'Undo' },
}
