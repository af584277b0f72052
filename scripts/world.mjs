/** The three processes of a running Waygate on loopback: WhatsApp sandbox, gateway, demo host. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { awaitHealthy, awaitLine, freePort, startProcess, within } from './processes.mjs'
import { root } from './setup.mjs'

const script = (path) => join(root, path)

/** The secret of a development world: made once, readable by its owner only. */
const secretIn = (folder) => {
  const file = join(folder, 'secret')
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}

/**
 * Starts them in order and answers their addresses, `setupLink()` (the one-time link of the first super admin, where the gateway printed one),
 * `restartGateway(signal)` and `stop()`.
 */
export const startWorld = async ({
  folder,
  ports = { demo: 4500, gateway: 4510, sandbox: 4520 },
  live = false,
  adminEmail,
  adminNumber,
  env = {},
  says = () => {},
  onExit,
  sandboxArgs = [],
}) => {
  mkdirSync(join(folder, 'logs'), { recursive: true })
  const log = (name) => join(folder, 'logs', `${name}.log`)
  const demoPort = await freePort(ports.demo)
  const gatewayPort = await freePort(ports.gateway)
  const base = `http://127.0.0.1:${demoPort}`
  const gatewayUrl = `http://127.0.0.1:${gatewayPort}`
  const running = []
  let ready = false
  let failStart
  const startFailed = new Promise((_, reject) => (failStart = reject))
  startFailed.catch(() => undefined)
  // Until everything runs, an end is a failed start with its reason; afterwards it is the caller's business.
  const ended = (name, code, lastWords) => {
    if (ready) onExit?.(name, code, lastWords)
    else
      failStart(
        new Error(`The ${name} did not start (${code}): ${lastWords || `see ${log(name.replaceAll(' ', '-'))}`}`),
      )
  }
  const stop = async () => {
    for (const one of running.splice(0).reverse()) await one.stop()
  }

  const startSandbox = async () => {
    says('Starting the WhatsApp sandbox')
    const sandboxPort = await freePort(ports.sandbox)
    const { line, onLine } = awaitLine((json) => (json.rootKey ? json : undefined))
    running.push(
      startProcess({
        name: 'WhatsApp sandbox',
        script: script('packages/whatsapp-sandbox/dist/main.js'),
        args: ['--port', String(sandboxPort), '--data', join(folder, 'sandbox'), ...sandboxArgs],
        logFile: log('sandbox'),
        onLine,
        onExit: ended,
      }),
    )
    return within(line, 60_000, `The sandbox did not start; see ${log('sandbox')}`)
  }

  let sandbox
  const gatewayEnv = () => ({
    WAYGATE_PORT: String(gatewayPort),
    WAYGATE_BASE_URL: base,
    WAYGATE_DATA_DIR: join(folder, 'gateway'),
    WAYGATE_SECRET: secretIn(folder),
    WAYGATE_ORIGINS: base,
    WAYGATE_WEBHOOK_ALLOW: `127.0.0.1:${demoPort}`,
    WAYGATE_WHATSAPP: live ? 'live' : 'sandbox',
    ...(sandbox && { WAYGATE_WHATSAPP_URL: sandbox.url, WAYGATE_WHATSAPP_ROOT_KEY: sandbox.rootKey }),
    ...(adminEmail && { WAYGATE_ADMIN_EMAIL: adminEmail }),
    ...(adminNumber && { WAYGATE_ADMIN_NUMBER: adminNumber }),
    ...env,
  })
  let setupUrl
  let gateway
  const startGateway = async () => {
    gateway = startProcess({
      name: 'gateway',
      script: script('packages/gateway/dist/main.js'),
      env: gatewayEnv(),
      logFile: log('gateway'),
      onLine: awaitLine((json) => void (json.event === 'setup' && (setupUrl = json.url))).onLine,
      onExit: ended,
    })
    running.push(gateway)
    await awaitHealthy(`${gatewayUrl}/readyz`, 60_000).catch(() => {
      throw new Error(`The gateway did not start; see ${log('gateway')}`)
    })
  }
  const startDemoHost = async () => {
    says('Starting the demo host')
    running.push(
      startProcess({
        name: 'demo host',
        script: script('packages/demo-host/build/server/main.js'),
        env: { WAYGATE_DEMO_PORT: String(demoPort), WAYGATE_GATEWAY_URL: gatewayUrl },
        logFile: log('demo-host'),
        onExit: ended,
      }),
    )
    await awaitHealthy(base, 60_000)
  }
  const restartGateway = async (signal = 'SIGTERM') => {
    running.splice(running.indexOf(gateway), 1)
    await (signal === 'SIGKILL' ? gateway.kill() : gateway.stop())
    await startGateway()
  }

  const startAll = async () => {
    if (!live) sandbox = await startSandbox()
    says('Starting the gateway')
    await startGateway()
    await startDemoHost()
  }
  try {
    await Promise.race([startAll(), startFailed])
    ready = true
  } catch (error) {
    await stop()
    throw error
  }
  return { base, gatewayUrl, sandbox, setupLink: () => setupUrl, restartGateway, stop, folder }
}
