import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

/**
 * Workspace packages resolve to their sources, so that no test needs a build first. The list holds nothing else: Vitest hands it to Node, where
 * another condition would make require() inside CommonJS packages pick ES modules.
 */
const source = { resolve: { conditions: ['waygate:source'] }, ssr: { resolve: { conditions: ['waygate:source'] } } }

/** One more try in CI, so that a busy machine does not hold back a landing; scripts/names-reporter.mjs names every test that needed it. */
const retry = process.env['CI'] ? 1 : 0

/** Whole-gateway proofs with counts of their own, and what is too much for every change. */
const conformance = 'openapi/test/conformance/**/*.test.ts'
const matrix = 'packages/gateway/test/matrix/**/*.test.ts'
const nightly = '**/*.nightly.test.ts'
const never = ['**/node_modules/**']

/** Loading Baileys and the storage takes longer than most files' tests: these share the processes they run in (decision 0015). */
const shared = 'packages/{gateway,whatsapp-sandbox}/{src,test}/**/*.test.ts'
const alone = 'packages/gateway/src/whatsapp/baileys/sandbox-root.test.ts'

/** Tests wait for conditions, so that time runs out only for what hangs, on however busy a machine. */
const layer = (name: string, include: string[], more: Record<string, unknown> = {}) => ({
  ...source,
  test: {
    name,
    include,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 60_000 } },
    pool: 'forks' as const,
    retry,
    ...more,
  },
})

export default defineConfig({
  ...source,
  test: {
    projects: [
      layer('contract', ['openapi/test/**/*.test.ts'], { exclude: [...never, nightly, conformance] }),
      layer('unit', ['packages/{sdk,demo-host}/{src,test}/**/*.test.ts', 'scripts/**/*.test.ts', alone], {
        exclude: [...never, nightly, 'packages/demo-host/test/journeys/**'],
      }),
      layer('gateway', [shared], { exclude: [...never, nightly, matrix, alone], isolate: false }),
      layer('conformance', [conformance]),
      layer('matrix', [matrix]),
      layer('nightly', [nightly], { testTimeout: 3_600_000, hookTimeout: 600_000, fileParallelism: false }),
      layer('journey', ['packages/demo-host/test/journeys/**/*.test.ts'], {
        testTimeout: 180_000,
        hookTimeout: 300_000,
        globalSetup: ['packages/demo-host/test/journeys/support/packed.ts'],
      }),
    ],
    maxWorkers: Math.max(2, availableParallelism()),
  },
})
