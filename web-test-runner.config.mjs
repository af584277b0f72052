import { defaultReporter } from '@web/test-runner'
import { esbuildPlugin } from '@web/dev-server-esbuild'
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { countingReporter } from './scripts/test-report.mjs'
import { launcherOf } from './scripts/wtr/launchers.mjs'
import { pageCommands } from './scripts/wtr/page-commands.mjs'
import { storyTests } from './scripts/wtr/story-tests.mjs'

/**
 * The policy every element must work under (docs/guides/embedding.md). The runner's own inline script gets a nonce; the page's code gets nothing.
 */
const policy = (nonce) =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "connect-src 'self' ws:",
    "img-src 'self' blob:",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ')

const strictPolicy = async (ctx, next) => {
  await next()
  if (!ctx.response.is('html') || typeof ctx.body !== 'string') return
  const nonce = randomBytes(16).toString('base64')
  ctx.body = ctx.body.replace(/<script/g, `<script nonce="${nonce}"`)
  ctx.set('Content-Security-Policy', policy(nonce))
}

const cloneFailures = readFileSync(new URL('./scripts/wtr/clone-failures.js', import.meta.url), 'utf8')

export default {
  rootDir: '.',
  files: ['packages/elements/{src,test}/**/*.test.ts', 'packages/elements/src/**/*.stories.ts'],
  nodeResolve: { exportConditions: ['waygate:source', 'browser', 'development'] },
  // WAYGATE_ENGINE=firefox or webkit for another one: `npm run test:browsers`.
  ...launcherOf(process.env['WAYGATE_ENGINE'] ?? 'chromium'),
  plugins: [
    pageCommands(),
    storyTests(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.wtr.json', import.meta.url)),
    }),
  ],
  middleware: [strictPolicy],
  filterBrowserLogs: ({ args }) => !args.some((one) => typeof one === 'string' && one.includes('Lit is in dev mode')),
  // A longer run of the hostile texts (scripts/test-nightly.mjs), and WAYGATE_SEED to see the same ones again.
  testRunnerHtml: (testFramework) =>
    `<!doctype html><html data-corpus-size="${Number(process.env['WAYGATE_CORPUS'] ?? 0)}" data-random="${Number(process.env['WAYGATE_RANDOM'] ?? 0)}" data-seed="${Number(process.env['WAYGATE_SEED'] ?? 0)}" data-mounts="${Number(process.env['WAYGATE_MOUNTS'] ?? 0)}"><body><script>${cloneFailures}</script><script type="module" src="${testFramework}"></script></body></html>`,
  reporters: [defaultReporter(), countingReporter()],
  testFramework: { config: { ui: 'bdd', timeout: 60_000 } },
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: process.env['WAYGATE_CORPUS'] ? 7_200_000 : 480_000,
}
