/**
 * `npm start`: installs what is missing, builds what is stale, starts the sandbox, the gateway and the demo host, and seeds a living world the
 * first time. `-- --empty` starts bare, `-- --reset` begins the world anew. `WAYGATE_WHATSAPP=live` uses WhatsApp itself.
 */
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled, root } from './setup.mjs'

const started = Date.now()
const flags = new Set(process.argv.slice(2))
const live = process.env.WAYGATE_WHATSAPP === 'live'
const empty = flags.has('--empty') || live
const name = live ? 'live' : empty ? 'empty' : 'demo'
const folder = join(root, '.waygate', name)

ensureInstalled()
const { build } = await import('./build.mjs')
build()
if (flags.has('--reset')) rmSync(folder, { recursive: true, force: true })

const { startWorld } = await import('./world.mjs')
const { accounts, seedWorld, setUpAdmin, wakeWorld } = await import('./seed/index.mjs')

let world
const end = async (code) => {
  await world?.stop()
  process.exit(code)
}
const seeded = join(folder, 'seeded')

try {
  world = await startWorld({
    folder,
    live,
    adminEmail: accounts.admin.email,
    adminNumber: process.env.WAYGATE_ADMIN_NUMBER ?? (live ? undefined : accounts.adminNumber),
    says: (line) => console.log(line),
    onExit: (who, code, lastWords) => {
      console.error(`The ${who} ended unexpectedly (${code}). ${lastWords}`)
      console.error(`Its log is in ${join(folder, 'logs')}.`)
      void end(1)
    },
  })
  // The demo's password is for a world on loopback with practice phones; with real numbers a person chooses one.
  if (!live) await setUpAdmin(world)
  if (!empty && !existsSync(seeded)) {
    console.log('Making a world to look at: accounts, organizations, linked practice phones')
    await seedWorld(world)
    writeFileSync(seeded, '')
  } else if (!empty) await wakeWorld(world)
} catch (error) {
  console.error(error.message)
  if (world && !empty && !existsSync(seeded))
    console.error('The world is half made. Begin it anew with: npm start -- --reset')
  await end(1)
}

const signIn = ({ email, password }) => `${email.padEnd(24)} ${password}`
const superAdmin = live ? (world.setupLink() ?? 'as set up before') : signIn(accounts.admin)
console.log(`
Waygate is ready after ${((Date.now() - started) / 1000).toFixed(1)} s:  ${world.base}

  a user          ${empty ? 'register on the page' : signIn(accounts.user)}
  a super admin   ${superAdmin}
  mails           ${world.base}/outbox
${world.sandbox ? `\nPractice phones (a stand-in for WhatsApp): ${world.sandbox.admin}` : '\nThis uses WhatsApp itself. An unofficial client can get a number banned.'}
Stop with Ctrl-C.`)

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void end(0))
