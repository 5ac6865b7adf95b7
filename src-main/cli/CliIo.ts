import type { Lang, Texts } from '#core/plan/Lang.ts'
import type { IsoDate, MakeId } from '#core/plan/units.ts'

/** What the command line is given by the machine, so that tests give it theirs. */
export interface CliIo {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  readonly env: { readonly [name: string]: string | undefined }
  readonly today: () => IsoDate
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly makeId: MakeId
  /** Name and version, as plan files keep them. */
  readonly app: string
}

/** What a command gives back: what it has to say, or the one sentence that says why it did nothing. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Texts }

export const said = <Value>(value: Value): Outcome<Value> => ({ ok: true, value })
export const bad = (zh: string, en: string): { readonly ok: false; readonly problem: Texts } => ({
  ok: false,
  problem: { zh, en },
})

/** A text with an exit code of its own: a command that did its work and found what scripts should stop at. */
export interface Told {
  readonly text: string
  readonly exitCode: 0 | 1
}

/** A command of `bigday`. */
export interface Command {
  /** As people type it, without `bigday`. */
  readonly usage: string
  readonly what: Texts
  /** Options with a value, and which of them must be there. */
  readonly values: { readonly [option: string]: 'required' | 'optional' }
  readonly flags: readonly string[]
  /** Least and most arguments that are not options. */
  readonly words: readonly [least: number, most: number]
  /** The text for people or programs, without a last line break. */
  readonly run: (given: Given, lang: Lang, io: CliIo) => Promise<Outcome<string | Told>>
}

/** A command line taken apart. */
export interface Given {
  readonly words: readonly string[]
  readonly values: { readonly [option: string]: string | undefined }
  readonly flags: ReadonlySet<string>
}
