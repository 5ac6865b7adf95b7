import { defineConfig } from '@playwright/test'
import type { AppOptions } from '#tests/e2e/fixtures/app.ts'

// The same specs run in both hosts: the desktop, and the same window in a browser. What only a desktop has (dialogs,
// arguments, a second start) is tagged @desktop, what is the same page in both and slow to look at @web.
export default defineConfig<AppOptions>({
  testDir: 'tests/e2e',
  outputDir: 'artifacts/e2e',
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  timeout: 60_000,
  projects: [
    { name: 'web', use: { host: 'web' }, grepInvert: /@desktop/ },
    { name: 'desktop', use: { host: 'desktop' }, grepInvert: /@web/ },
  ],
})
