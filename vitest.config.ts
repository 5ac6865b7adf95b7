import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    // Laws over hundreds of plans take seconds on a busy machine; a hang is still told.
    testTimeout: 30_000,
  },
})
