import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeAll, expect, it, onTestFinished } from 'vitest'
import { eventually, GatewayClient } from './gateway-client.js'

const root = fileURLToPath(new URL('..', import.meta.url))

beforeAll(async () => {
  const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  await promisify(execFile)(process.execPath, [compiler, '-b', root])
})

async function start(
  dataDir: string,
): Promise<{ process: ChildProcess; ready: { url: string; rootKey: string; admin: string } }> {
  const child = spawn(process.execPath, [join(root, 'dist/main.js'), '--port', '0', '--data', dataDir, '--seed', '3'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  return { process: child, ready: JSON.parse(line) as { url: string; rootKey: string; admin: string } }
}

const clients: GatewayClient[] = []
afterEach(() => Promise.allSettled(clients.splice(0).map((client) => client.end())))

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'sandbox-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** A file comes with what is first written to it. */
const untilWritten = (path: string, text: RegExp) =>
  eventually(() => (existsSync(path) && text.test(readFileSync(path, 'utf8'))) || undefined)

it('the process says where it listens in one line, keeps its world over a restart and ends when told to', async () => {
  const dataDir = folder()
  const first = await start(dataDir)
  expect(first.ready.rootKey).toMatch(/^[0-9a-f]{64}$/)
  expect(first.ready.url).toMatch(/^ws:\/\/127\.0\.0\.1:\d+\/ws\/chat$/)
  await fetch(`${first.ready.admin}/admin/phones`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"name":"Ann"}',
  })
  first.process.kill('SIGTERM')
  expect(await once(first.process, 'exit')).toEqual([0, null])
  const second = await start(dataDir)
  expect(second.ready.rootKey).toBe(first.ready.rootKey)
  const { data } = (await (await fetch(`${second.ready.admin}/admin/phones`)).json()) as { data: { name: string }[] }
  expect(data.map(({ name }) => name)).toEqual(['Ann'])
  second.process.kill('SIGTERM')
  await once(second.process, 'exit')
})

it('a wrong option ends the process with a sentence', async () => {
  const failed = promisify(execFile)(process.execPath, [join(root, 'dist/main.js'), '--port', 'many'])
  await expect(failed).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('--port must be a whole number') as string,
  })
})

it('after a kill in the middle of a conversation, phones open new sessions and both sides go on', async () => {
  const dataDir = folder()
  const first = await start(dataDir)
  const call = async (base: string, path: string, body: object) => {
    const response = await fetch(`${base}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return (await response.json()) as { number: string; lid: string }
  }
  const owner = await call(first.ready.admin, '/admin/phones', { name: 'Owner' })
  const friend = await call(first.ready.admin, '/admin/phones', { name: 'Friend' })
  const client = new GatewayClient(first.ready)
  clients.push(client)
  await client.link(owner.number)
  await call(first.ready.admin, `/admin/phones/${friend.number}:send`, { to: owner.number, text: 'before' })
  await client.awaitText('before')
  await client.socket.sendMessage(friend.lid, { text: 'answer' })
  await untilWritten(join(dataDir, 'messages.jsonl'), /answer/)
  await untilWritten(join(dataDir, 'state.json'), /"preKeys":\[\{"id":/)
  first.process.kill('SIGKILL')
  await once(first.process, 'exit')
  await eventually(() => client.closeCodes.includes(428) || undefined)

  const second = await start(dataDir)
  const heir = new GatewayClient(second.ready)
  clients.push(heir)
  Object.assign(heir.creds, client.creds)
  heir.takeKeysOf(client)
  await heir.login()
  await call(second.ready.admin, `/admin/phones/${friend.number}:send`, { to: owner.number, text: 'after the kill' })
  await heir.awaitText('after the kill')
  await heir.socket.sendMessage(friend.lid, { text: 'and back' })
  await eventually(async () => {
    const response = await fetch(`${second.ready.admin}/admin/messages?number=${owner.number}`)
    const { data } = (await response.json()) as { data: { text: string }[] }
    return data.find(({ text }) => text === 'and back')
  })
})
