import { defineConfig } from 'vitest/config'

// VITEST_JSON names a file for the machine-readable report beside the one on the screen.
const json = process.env['VITEST_JSON']

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    env: { TZ: 'UTC' },
    reporters: json ? ['default', ['json', { outputFile: json }]] : ['default'],
  },
})
