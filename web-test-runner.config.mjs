import { defaultReporter } from '@web/test-runner'
import { chromeLauncher } from '@web/test-runner-chrome'
import { esbuildPlugin } from '@web/dev-server-esbuild'
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { findBrowser } from './scripts/browser.mjs'
import { countingReporter } from './scripts/test-report.mjs'

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

/** @tanstack/virtual-core reads process.env.NODE_ENV, which bundlers replace; a browser that loads the module itself has no process. */
const nodeEnvironment = {
  name: 'node-environment',
  transform: ({ body, path }) =>
    path.includes('@tanstack/virtual-core') ? body.replaceAll('process.env.NODE_ENV', '"production"') : undefined,
}

const executablePath = findBrowser()

export default {
  rootDir: '.',
  files: 'packages/elements/{src,test}/**/*.test.ts',
  nodeResolve: { exportConditions: ['waygate:source', 'browser', 'development'] },
  concurrency: 2,
  plugins: [
    nodeEnvironment,
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('./tsconfig.wtr.json', import.meta.url)),
    }),
  ],
  middleware: [strictPolicy],
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath,
        args: [
          '--no-sandbox',
          '--disable-dev-shm-usage',
          '--disable-background-networking',
          '--disable-component-update',
        ],
      },
      // Pages that run side by side would be background tabs: no animation frames, no focus events.
      createBrowserContext: ({ browser }) => browser.createBrowserContext(),
      createPage: async ({ context }) => {
        const page = await context.newPage()
        const session = await page.createCDPSession()
        await session.send('Emulation.setFocusEmulationEnabled', { enabled: true })
        return page
      },
    }),
  ],
  filterBrowserLogs: ({ args }) => !args.some((one) => typeof one === 'string' && one.includes('Lit is in dev mode')),
  // A longer run of the hostile texts: WAYGATE_CORPUS=3000, and WAYGATE_SEED to see the same ones again.
  testRunnerHtml: (testFramework) =>
    `<!doctype html><html data-corpus-size="${Number(process.env['WAYGATE_CORPUS'] ?? 0)}" data-seed="${Number(process.env['WAYGATE_SEED'] ?? 0)}" data-mounts="${Number(process.env['WAYGATE_MOUNTS'] ?? 0)}"><body><script type="module" src="${testFramework}"></script></body></html>`,
  reporters: [defaultReporter(), countingReporter()],
  testFramework: { config: { ui: 'bdd', timeout: 8000 } },
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
}
