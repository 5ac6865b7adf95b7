import type { Lang } from '#core/plan/Lang.ts'
import { printable } from './alignedTable.ts'
import { bad, type CliIo, type Command, type Outcome, said, type Told } from './CliIo.ts'
import { checkCommand } from './checkCommand.ts'
import { exportCommand } from './exportCommand.ts'
import { generateCommand } from './generateCommand.ts'
import { importCommand } from './importCommand.ts'
import { infoCommand } from './infoCommand.ts'
import { langOfSystem, takeLang } from './langOf.ts'
import { newCommand } from './newCommand.ts'
import { readCommandLine } from './readCommandLine.ts'
import { rollupCommand } from './rollupCommand.ts'
import { rowsCommand } from './rowsCommand.ts'

const commands: { readonly [name: string]: Command } = {
  new: newCommand,
  import: importCommand,
  info: infoCommand,
  rows: rowsCommand,
  export: exportCommand,
  check: checkCommand,
  rollup: rollupCommand,
  generate: generateCommand,
}

/**
 * Runs `bigday` with the words after its name. Gives the exit code: 0 done; 1 done, and found errors; 2 bad input, said in one sentence on
 * `io.err`, nothing written. What is wrong with Bigday itself throws.
 */
export async function runCli(args: readonly string[], io: CliIo): Promise<number> {
  const system = langOfSystem(io.env)
  const taken = takeLang(args, system)
  const lang = taken.ok ? taken.value.lang : system
  const outcome = taken.ok ? await runCommand(taken.value.rest, lang, io) : taken
  if (outcome.ok) {
    const { text, exitCode } =
      typeof outcome.value === 'string' ? { text: outcome.value, exitCode: 0 } : outcome.value
    io.out(`${text}\n`)
    return exitCode
  }
  io.err(`${printable(outcome.problem[lang])}\n`)
  return 2
}

async function runCommand(
  [name, ...args]: readonly string[],
  lang: Lang,
  io: CliIo,
): Promise<Outcome<string | Told>> {
  if (name === 'help' || name === '--help' || name === '-h') return said(helpText(lang))
  if (name === '--version') return said(io.app)
  const known = Object.keys(commands)
  if (name === undefined)
    return bad(
      `要做什么？可用：${known.join('、')}；详见 bigday help。`,
      `Say what to do: ${known.join(', ')}; see bigday help.`,
    )
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command)
    return bad(
      `没有「${name}」这个命令，可用：${known.join('、')}。`,
      `There is no command "${name}"; there are ${known.join(', ')}.`,
    )
  if (args.includes('--help')) return said(`bigday ${command.usage}\n${command.what[lang]}`)
  const given = readCommandLine(command, args)
  return given.ok ? command.run(given.value, lang, io) : given
}

function helpText(lang: Lang): string {
  const title =
    lang === 'zh'
      ? 'Bigday 大促日：逐分钟的直播大促方案'
      : 'Bigday: plans a live-commerce promo day minute by minute'
  const lines = Object.values(commands).map(({ usage, what }) => `  bigday ${usage}\n      ${what[lang]}`)
  const last = lang === 'zh' ? '--lang zh|en 选择语言' : '--lang zh|en chooses the language'
  return [title, '', ...lines, '', last].join('\n')
}
