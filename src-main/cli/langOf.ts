import { type Lang, langs } from '#core/plan/Lang.ts'
import { langOfTag } from '#main/words.ts'
import { bad, type Outcome, said } from './CliIo.ts'

/** The system's language, as programs of a terminal are told: LC_ALL wins over LC_MESSAGES over LANG. */
export function langOfSystem(env: { readonly [name: string]: string | undefined }): Lang {
  return langOfTag(env.LC_ALL || env.LC_MESSAGES || env.LANG || '')
}

/** Takes `--lang zh` or `--lang=en` out of the command line: it may stand anywhere. */
export function takeLang(args: readonly string[], system: Lang): Outcome<{ lang: Lang; rest: string[] }> {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  if (at === -1) return said({ lang: system, rest: [...args] })
  const isApart = args[at] === '--lang'
  const name = isApart ? args[at + 1] : args[at]?.slice('--lang='.length)
  const lang = langs.find((known) => known === name)
  if (!lang) return bad(`--lang 只有 ${langs.join(' 和 ')}。`, `--lang is ${langs.join(' or ')}.`)
  return said({ lang, rest: args.toSpliced(at, isApart ? 2 : 1) })
}
