/** `npm run sandbox`: only the WhatsApp sandbox, in the foreground. Its one line of output says how to reach it. Arguments are passed on. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureInstalled, root } from './setup.mjs'

ensureInstalled()
const { build } = await import('./build.mjs')
build()
const given = process.argv.slice(2)
const args = given.length ? given : ['--port', '4520', '--data', join(root, '.waygate/sandbox')]
const child = spawn(process.execPath, [join(root, 'packages/whatsapp-sandbox/dist/main.js'), ...args], {
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal))
child.once('exit', (code) => process.exit(code ?? 0))
