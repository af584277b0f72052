import { defineConfig } from 'vitest/config'

/**
 * Workspace packages resolve to their sources, so that no test needs a build first. The list holds nothing else: Vitest hands it to Node, where
 * another condition would make require() inside CommonJS packages pick ES modules.
 */
const source = { resolve: { conditions: ['waygate:source'] }, ssr: { resolve: { conditions: ['waygate:source'] } } }

/** One more try in CI, so that a busy machine does not hold back a landing; scripts/flaky-reporter.mjs names every test that needed it. */
const retry = process.env['CI'] ? 1 : 0

const layer = (name: string, include: string[], more: Record<string, unknown> = {}) => ({
  ...source,
  test: {
    name,
    include,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    pool: 'forks' as const,
    retry: process.env['CI'] ? 1 : 0,
    ...more,
  },
})

export default defineConfig({
  ...source,
  test: {
    projects: [
      layer('contract', ['openapi/test/**/*.test.ts']),
      layer(
        'unit',
        ['packages/{sdk,gateway,whatsapp-sandbox,demo-host}/{src,test}/**/*.test.ts', 'scripts/**/*.test.ts'],
        { exclude: ['**/node_modules/**', 'packages/demo-host/test/journeys/**'] },
      ),
      layer('journey', ['packages/demo-host/test/journeys/**/*.test.ts'], {
        testTimeout: 90_000,
        hookTimeout: 180_000,
        fileParallelism: false,
      }),
    ],
    maxWorkers: 2,
  },
})
