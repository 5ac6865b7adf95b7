import { formatPlace } from './formatPlace.ts'
import type { Texts } from './Lang.ts'
import { makingRefusalText } from './makingRefusalText.ts'
import { tableTitles } from './names.ts'
import type { PlanFileFault, Refusal, WorkbookFault, WorkFault } from './Refusal.ts'
import { isRecordRefusal, recordRefusalText } from './recordRefusalText.ts'

/** The one place that words refusals: what was not done, where, and the way out. Nothing was changed or lost. */
export function refusalText(refusal: Refusal): Texts {
  if (isRecordRefusal(refusal)) return recordRefusalText(refusal)
  switch (refusal.code) {
    case 'row-missing':
      return {
        zh: `这条${tableTitles[refusal.table].zh}已经不在方案里了，可能刚被删除。撤销可以找回。`,
        en: `This ${tableTitles[refusal.table].en} row is no longer in the plan; it may just have been removed. Undo brings it back.`,
      }
    case 'duration-too-short':
      return {
        zh: `时长 ${refusal.duration} 分钟不行：至少 1 分钟。要去掉这一段请删除它。`,
        en: `${refusal.duration} min is too short: at least 1 minute. To take the segment out, delete it.`,
      }
    case 'duration-too-long':
      return {
        zh: `时长 ${refusal.duration} 分钟太长：最长的方案也只有 ${refusal.longest} 分钟。请检查是不是多打了数字。`,
        en: `${refusal.duration} min is too long: even the longest plan has no more than ${refusal.longest}. Check for a digit too many.`,
      }
    case 'not-whole-minutes':
      return {
        zh: `${refusal.value} 不是整分钟，请写整数分钟。`,
        en: `${refusal.value} is not a whole number of minutes; please type whole minutes.`,
      }
    case 'outside-plan':
      return {
        zh: `${formatPlace(refusal.start, 'zh')} 到 ${formatPlace(refusal.end, 'zh')} 超出了方案的 ${refusal.days} 天（最后一天可延到次日 12:00）。请改时间，或把方案天数加长。`,
        en: `${formatPlace(refusal.start, 'en')} to ${formatPlace(refusal.end, 'en')} lies outside the plan's ${refusal.days} days (the last may run to noon of the next day). Change the time, or give the plan more days.`,
      }
    case 'bad-value':
      return {
        zh: `${tableTitles[refusal.table].zh}的「${refusal.field}」不能是「${refusal.value}」，原值没有改动。`,
        en: `"${refusal.value}" cannot be the ${refusal.field} of ${tableTitles[refusal.table].en}; the old value is kept.`,
      }
    case 'unknown-name':
      return {
        zh: `${tableTitles[refusal.table].zh}里没有「${refusal.name}」，请从列表里选。`,
        en: `There is no "${refusal.name}" among the ${tableTitles[refusal.table].en.toLowerCase()}; pick one from the list.`,
      }
    case 'ambiguous-name':
      return {
        zh: `有好几个${tableTitles[refusal.table].zh}叫「${refusal.name}」，请从列表里选带编号的那一个。`,
        en: `Several ${tableTitles[refusal.table].en.toLowerCase()} are called "${refusal.name}"; pick the one you mean, with its number, from the list.`,
      }
    case 'ends-before-start':
      return {
        zh: '结束要晚于开始，请写结束的时刻，如 22:00 或 次日 02:00。',
        en: 'It ends after its start; type when, such as 22:00 or next day 02:00.',
      }
    case 'fit-needs-fixed':
      return {
        zh: '只能对齐到固定开始的环节。先把这一段固定在它的时间上。',
        en: 'A run can only be fitted to a fixed start. Fix this segment at its time first.',
      }
    case 'fit-too-tight':
      return {
        zh: `只有 ${refusal.minutes} 分钟，放不下 ${refusal.segments} 段（每段至少 ${refusal.minimum} 分钟）。请删掉几段，或把固定开始往后移。`,
        en: `${refusal.minutes} min cannot hold ${refusal.segments} segments of at least ${refusal.minimum} min. Take some out, or move the fixed start later.`,
      }
    case 'file-not-workbook':
      return workbookFaultText(refusal.file, refusal.reason)
    case 'file-not-plan':
      return planFileFaultText(refusal.file, refusal.reason, refusal.detail)
    case 'nothing-to-import':
      return {
        zh: `${refusal.file} 里没有找到认识的表（流程表或货盘）。请检查表头行是否还在。`,
        en: `${refusal.file} holds no table that Bigday knows (run of show or lineup). Check that its header row is still there.`,
      }
    case 'work-stopped':
      return workFaultText(refusal.of, refusal.reason, refusal.detail)
    case 'not-a-date':
      return {
        zh: `「${refusal.value}」不是日历上的日期，请写成 2027-06-01 这样。`,
        en: `"${refusal.value}" is not a day of the calendar; write it like 2027-06-01.`,
      }
    case 'bad-plan-length':
      return {
        zh: `方案不能是 ${refusal.days} 天，请写 1 到 ${refusal.maxDays} 之间的整天数。`,
        en: `A plan cannot have ${refusal.days} days; give whole days from 1 to ${refusal.maxDays}.`,
      }
    default:
      return makingRefusalText(refusal)
  }
}

function workFaultText(of: string, reason: WorkFault, detail: string): Texts {
  if (reason === 'too-slow') {
    return {
      zh: `处理 ${of} 超过了 ${detail} 秒，已经停下，没有写入任何内容。请把文件拆小或删掉不需要的工作表再试。`,
      en: `Working on ${of} took more than ${detail} s and was stopped; nothing was written. Split the file or delete the sheets you do not need, then try again.`,
    }
  }
  return {
    zh: `处理 ${of} 时程序出错，已经停下，没有写入任何内容（${detail}）。请把这句话和文件一起发给我们。`,
    en: `Working on ${of} failed inside Bigday and was stopped; nothing was written (${detail}). Please send us this sentence with the file.`,
  }
}

function workbookFaultText(file: string, reason: WorkbookFault): Texts {
  const faults: { readonly [F in WorkbookFault]: Texts } = {
    empty: { zh: '是空文件。请重新导出或换一个文件', en: 'is empty. Export it again or choose another file' },
    'not-a-workbook': {
      zh: '不是 Excel 或 CSV 文件（可能是网页改了后缀）。请用 Excel/WPS 另存为 .xlsx 再导入',
      en: 'is not an Excel or CSV file (perhaps a web page renamed). Save it as .xlsx in Excel or WPS, then import again',
    },
    password: {
      zh: '有打开密码。请在 Excel/WPS 里去掉密码另存后再导入',
      en: 'is protected by a password. Save a copy without it in Excel or WPS, then import again',
    },
    damaged: {
      zh: '已损坏，读不完整。请用 Excel/WPS 打开修复、另存后再导入',
      en: 'is damaged and cannot be read whole. Let Excel or WPS repair it, save, then import again',
    },
    'too-large': {
      zh: '太大（解开后超过 500 MB）。请把不需要的工作表删掉再导入',
      en: 'is too large (over 500 MB unpacked). Delete the sheets you do not need, then import again',
    },
    'too-many-entries': {
      zh: '内部文件多得不正常，没有打开。请用 Excel/WPS 另存后再导入',
      en: 'holds an abnormal number of parts and was not opened. Save it again in Excel or WPS, then import',
    },
    'sizes-lie': {
      zh: '声明的大小与实际不符，没有打开。请用 Excel/WPS 另存后再导入',
      en: 'declares sizes that are not true and was not opened. Save it again in Excel or WPS, then import',
    },
    'newer-version': {
      zh: '是更新版本的 Bigday 导出的。请先升级 Bigday 再导入',
      en: 'was exported by a newer Bigday. Update Bigday first, then import',
    },
  }
  return { zh: `${file} ${faults[reason].zh}。`, en: `${file} ${faults[reason].en}.` }
}

function planFileFaultText(file: string, reason: PlanFileFault, detail: string): Texts {
  const faults: { readonly [F in PlanFileFault]: Texts } = {
    empty: { zh: '是空文件', en: 'is empty' },
    'not-gzip': { zh: '不是 Bigday 方案文件', en: 'is not a Bigday plan file' },
    'too-large': { zh: '太大，没有打开', en: 'is too large and was not opened' },
    damaged: { zh: '不完整或已损坏', en: 'is cut short or damaged' },
    'not-json': { zh: '内容已损坏', en: 'has damaged content' },
    'too-deep': { zh: '嵌套过深，没有打开', en: 'is nested too deeply and was not opened' },
    'duplicate-key': { zh: '有重复的字段', en: 'has a field twice' },
    'not-a-plan': { zh: '不是 Bigday 方案文件', en: 'is not a Bigday plan file' },
    'newer-version': {
      zh: '来自更新版本的 Bigday，请先升级 Bigday',
      en: 'comes from a newer Bigday: update Bigday first',
    },
    'bad-checksum': {
      zh: '校验和不对，内容在保存后被改动过',
      en: 'does not match its checksum: it was changed after it was saved',
    },
    'bad-record': { zh: '有一条记录不合格式', en: 'has a record that is not as it must be' },
    'dangling-reference': {
      zh: '有一条记录指向不存在的内容',
      en: 'has a record that points to one that is not there',
    },
    'duplicate-id': { zh: '有两条记录编号相同', en: 'has two records with one id' },
  }
  const tail = detail === '' ? '' : ` (${detail})`
  return {
    zh: `${file} ${faults[reason].zh}${tail}。已有的方案都没有变动。`,
    en: `${file} ${faults[reason].en}${tail}. The plans you have are as they were.`,
  }
}
