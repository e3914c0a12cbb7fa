// One runner, five projects: rules beside their code, then everything that crosses rooms under tests/.
import { defineConfig } from 'vitest/config'

const project = (name: string, include: string[], more: object = {}) => ({
  // A claim that is asked again and again has as long as one that a page is waited for: the machine may be busy.
  test: { name, include, environment: 'node' as const, expect: { poll: { timeout: 10_000 } }, ...more },
})

export default defineConfig({
  test: {
    projects: [
      project(
        'rules',
        ['shared', 'printer', 'server', 'display', 'counter-client'].map((room) => `${room}/**/*.test.ts`),
      ),
      project('house', ['tests/house/**/*.test.ts'], { testTimeout: 60_000 }),
      project(
        'office',
        ['office', 'reports', 'printer'].map((room) => `tests/${room}/**/*.test.ts`),
        { testTimeout: 60_000 },
      ),
      project('live', ['tests/live/**/*.test.ts'], { testTimeout: 60_000, hookTimeout: 60_000 }),
      project('screens', ['tests/screens/**/*.test.ts'], {
        testTimeout: 90_000,
        hookTimeout: 120_000,
        fileParallelism: false,
      }),
    ],
  },
})
