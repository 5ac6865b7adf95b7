#!/usr/bin/env node
import { format } from 'date-fns'
import { v7 } from 'uuid'
import packageJson from '../package.json' with { type: 'json' }
import { runCli } from './cli/runCli.ts'

/** `bigday` without a window: plan files and workbooks from the terminal. Runs on plain Node. */

// `bigday rows … | head` closes the pipe when it has seen enough. That is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

process.exitCode = await runCli(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  env: process.env,
  today: () => format(new Date(), 'yyyy-MM-dd'),
  now: Date.now,
  makeId: v7,
  app: `Bigday ${packageJson.version}`,
})
