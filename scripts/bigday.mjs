// The command line from a clone: sets up what is missing (silent when nothing is), then runs the built command.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const { npm_lifecycle_event, INIT_CWD } = process.env
// npm runs scripts in the project's folder; the paths that a person types are seen from where they stand.
const cwd = npm_lifecycle_event === 'bigday' && INIT_CWD ? INIT_CWD : process.cwd()

const runNode = (script, args) =>
  spawnSync(process.execPath, [join(import.meta.dirname, script), ...args], { stdio: 'inherit', cwd })
    .status ?? 1

process.exitCode = runNode('setup.mjs', ['cli']) || runNode('../out/main/cli.js', process.argv.slice(2))
