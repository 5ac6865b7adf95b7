import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { it } from 'vitest'
import { generatePlan } from '#core/generate/generatePlan.ts'
import { presetNames, presets } from '#core/generate/presets.ts'
import { nextOrigin } from '#core/planfile/nextOrigin.ts'
import { writePlanFile } from '#core/planfile/writePlanFile.ts'
import { serveWebMode } from '../../scripts/webMode.mjs'
import { projectFolder } from '../e2e/fixtures/RunningApp.ts'
import { type Measured, printTable } from './measure.ts'
import { measureTimelines } from './window/measureTimelines.ts'
import { measureWindow, type WindowBudget } from './window/measureWindow.ts'

const budgets: { readonly [P in (typeof presetNames)[number]]: WindowBudget } = {
  bigday: { open: 300, edit: 16, commit: 60, frame: 16.7, memoryMb: 200 },
  full618: { open: 2000, edit: 32, commit: 60, frame: 16.7, memoryMb: 600 },
}

it('prints what the window costs', { timeout: 1_500_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'bigday-bench-'))
  const server = await serveWebMode(join(projectFolder, 'out/renderer'), 0)
  const rows: Measured[] = []
  try {
    for (const name of presetNames) {
      const plan = generatePlan(presets[name], 1)
      const path = join(folder, `${name}.bigday`)
      await writeFile(path, await writePlanFile(plan, nextOrigin(null, plan, 'bench')))
      const profile = join(folder, name)
      rows.push(
        ...(await measureWindow(name, path, { profile, address: server.address, budget: budgets[name] })),
      )
    }
    printTable('The window', rows)
    printTable('Timelines side by side', await measureTimelines(folder, server.address))
  } finally {
    await server.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
})
