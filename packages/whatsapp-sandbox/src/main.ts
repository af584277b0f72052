import { parseArgs } from 'node:util'
import { createSandbox } from './sandbox.js'

// libsignal writes whole sessions, private keys included, to the console; stdout also belongs to the one line below.
for (const method of ['log', 'info', 'warn', 'error'] as const) console[method] = () => undefined

function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0) throw new Error(`--${name} must be a whole number`)
  return value
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, data: { type: 'string' }, seed: { type: 'string' } },
  })
  const port = wholeNumber('port', values.port)
  const seed = wholeNumber('seed', values.seed)
  const sandbox = await createSandbox({
    ...(port !== undefined && { port }),
    ...(seed !== undefined && { seed }),
    ...(values.data !== undefined && { dataDir: values.data }),
  })
  const { url, rootKey, admin } = sandbox
  process.stdout.write(`${JSON.stringify({ url, rootKey, admin })}\n`)
  const stop = (): void => void sandbox.close().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

main().catch((error: unknown) => {
  process.stderr.write(`whatsapp-sandbox: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
