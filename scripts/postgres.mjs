/**
 * A PostgreSQL server for tests: its own directory, its own port, nothing of it left afterwards. Uses the newest server that Debian's packages left in
 * /usr/lib/postgresql, else one on the PATH, else installs Debian's package when it may.
 */
import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import { tmpdir } from 'node:os'
import { installFromDebian } from './debian.mjs'

const USER = 'waygate'
/** A test database may forget everything when the power fails, and is faster for it. */
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '300',
  shared_buffers: '64MB',
}

const isRoot = process.getuid?.() === 0

function findServer() {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = [
    ...versions.map((version) => join(debian, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(delimiter),
  ]
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))
}

function installServer() {
  installFromDebian('PostgreSQL', ['postgresql'])
  const bin = findServer()
  if (bin) return bin
  throw new Error(
    'PostgreSQL is not installed. Install the package "postgresql", or set DATABASE_URL to a database that tests may use.',
  )
}

/** The server refuses to run as root: the user that Debian's package made, else nobody. */
function serverUser() {
  if (!isRoot) return {}
  const id = (flag) => {
    const found = ['postgres', 'nobody'].map((name) => spawnSync('id', [flag, name], { encoding: 'utf8' }))
    return Number(found.find(({ status }) => status === 0)?.stdout.trim())
  }
  return { uid: id('-u'), gid: id('-g') }
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

/** Starts a server. @returns {Promise<{ url: string, stop: () => Promise<void> }>} `url` is a superuser's, for the database `postgres`. */
export async function startPostgres() {
  const bin = findServer() ?? installServer()
  const user = serverUser()
  const directory = mkdtempSync(join(tmpdir(), 'waygate-postgres-'))
  if (user.uid !== undefined) chownSync(directory, user.uid, user.gid)
  const data = join(directory, 'data')
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', USER, '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    {
      ...user,
      cwd: directory,
      encoding: 'utf8',
    },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error?.message}`)
  const port = await freePort()
  const settings = { ...SETTINGS, port: String(port), listen_addresses: '127.0.0.1', unix_socket_directories: '' }
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...args], {
    ...user,
    cwd: directory,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise((resolve) => server.once('exit', resolve))
  let words = ''
  await new Promise((resolve, reject) => {
    server.stderr.on('data', (chunk) => {
      words = (words + chunk).slice(-4000)
      if (words.includes('ready to accept connections')) resolve()
    })
    void ended.then(() => reject(new Error(`PostgreSQL did not start: ${words}`)))
  })
  return {
    url: `postgres://${USER}@127.0.0.1:${port}/postgres`,
    async stop() {
      // fast shutdown: open connections are ended
      server.kill('SIGINT')
      await ended
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/**
 * Hands `use` a fresh database of the server of DATABASE_URL, or of one that is started for it, by its address and the server's version. Each test
 * makes databases of its own, named after this one: all of them are dropped at the end.
 */
export async function withDatabase(use) {
  const { default: pg } = await import('pg')
  const given = process.env['DATABASE_URL']
  const server = given ? { url: given, stop: () => Promise.resolve() } : await startPostgres()
  const name = `waygate_test_${randomBytes(6).toString('hex')}`
  const run = async (statement) => {
    const client = new pg.Client({ connectionString: server.url })
    await client.connect()
    const { rows } = await client.query(statement)
    await client.end()
    return rows
  }
  const dropAll = async () => {
    for (const { datname } of await run(`select datname from pg_database where datname like '${name}%'`)) {
      await run(`drop database if exists ${datname} with (force)`)
    }
  }
  try {
    const [{ server_version }] = await run('show server_version')
    await run(`create database ${name}`)
    const url = new URL(server.url)
    url.pathname = `/${name}`
    return await use(url.href, server_version.split(' ')[0])
  } finally {
    await dropAll().catch(() => undefined)
    await server.stop()
  }
}
