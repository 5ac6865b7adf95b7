import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCli } from '#main/cli/runCli.ts'

/** What a run of `bigday` said and how it ended. */
export interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

let made = 0

/** Runs the command line in this process, in English unless the environment says otherwise. */
export async function bigday(args: readonly string[], env: { [name: string]: string } = {}): Promise<Run> {
  let out = ''
  let err = ''
  const code = await runCli(args, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    env,
    today: () => '2027-05-20',
    now: () => Date.UTC(2027, 4, 20, 4),
    makeId: () => `id${++made}`,
    app: 'Bigday 9.9.9',
  })
  return { code, out, err }
}

/** Runs what must succeed and gives what it said. */
export async function mustRun(...args: readonly string[]): Promise<string> {
  const run = await bigday(args)
  if (run.code !== 0 || run.err !== '') throw new Error(`exit ${run.code}: ${run.err}`)
  return run.out
}

/** A folder of its own for a test, and how to take it away. */
export async function aFolder(): Promise<{ path: (name: string) => string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'bigday-cli-'))
  return {
    path: (name) => join(folder, name),
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
