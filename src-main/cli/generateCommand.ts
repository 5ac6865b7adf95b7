import { generateFaultyPlan, generatePlan } from '#core/generate/generatePlan.ts'
import { type PresetName, presetNames, presets } from '#core/generate/presets.ts'
import { countRows } from '#core/plan/Plan.ts'
import { bad, type Command, said } from './CliIo.ts'
import { writeOutputs } from './outputFiles.ts'
import { planOutput } from './planOutput.ts'

export const generateCommand: Command = {
  usage: `generate --preset ${presetNames.join('|')} [--seed N] [--faults] --out PLAN`,
  what: {
    zh: '生成参考方案，同一种子永远一样；--faults 埋入每项检查都该发现的问题',
    en: 'makes a reference plan, the same for the same seed; --faults breaks it for every check',
  },
  values: { preset: 'required', seed: 'optional', out: 'required' },
  flags: ['faults'],
  words: [0, 0],
  run: async ({ values: { preset = '', seed = '1', out = '' }, flags }, lang, io) => {
    if (!isPreset(preset))
      return bad(
        `没有「${preset}」这个规模，可用：${presetNames.join('、')}。`,
        `There is no preset "${preset}"; there are ${presetNames.join(', ')}.`,
      )
    if (!/^\d{1,9}$/.test(seed))
      return bad(`--seed 要写整数，不能是「${seed}」。`, `--seed wants a whole number, not "${seed}".`)
    const plan = flags.has('faults')
      ? generateFaultyPlan(presets[preset], Number(seed)).plan
      : generatePlan(presets[preset], Number(seed))
    const written = await writeOutputs([await planOutput(out, plan, null, io)], lang, io)
    if (!written.ok) return written
    const rows = countRows(plan)
    return said(lang === 'zh' ? `已生成 ${rows} 条记录：${out}` : `Made ${rows} records: ${out}`)
  },
}

const isPreset = (name: string): name is PresetName => presetNames.some((preset) => preset === name)
