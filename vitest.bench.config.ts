import { defineConfig } from 'vitest/config'

/** `npm run bench`: prints times as a table and asserts none of them. */
export default defineConfig({
  test: { include: ['tests/bench/**/*.bench.ts'], testTimeout: 120_000, disableConsoleIntercept: true },
})
