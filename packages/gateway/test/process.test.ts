import { once } from 'node:events'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startChild } from './support/child.js'
import { ask } from './support/http.js'
import { PASSWORD, signIn, signUp } from './support/people.js'
import type { TestGateway } from './support/start-gateway.js'

let dir: string
const env = () => ({ WAYGATE_DATA_DIR: dir })
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'waygate-process-'))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

async function start() {
  const child = await startChild(env())
  return { ...child, at: { url: child.url } as TestGateway }
}

describe('the gateway as a process', () => {
  it('keeps accounts and sign-ins when it is killed and started again', async () => {
    const first = await start()
    const ana = await signUp(first.at, 'Ana')
    await first.kill('SIGKILL')
    const second = await start()
    expect((await ask(`${second.at.url}/api/v1/me`, { token: ana.token })).status).toBe(200)
    expect((await signIn(second.at, ana)).id).toBe(ana.id)
    await second.kill('SIGKILL')
  })

  it('ends by itself, well, when it is asked to', async () => {
    const child = await start()
    expect(await child.kill('SIGTERM')).toBe(0)
  })

  it('ends at once when it is asked a second time', async () => {
    const child = await start()
    const { token } = await signUp(child.at, 'Slow')
    // a request that is never finished keeps the orderly end waiting
    const socket = connect(Number(new URL(child.url).port), '127.0.0.1')
    socket.on('error', () => undefined)
    await once(socket, 'connect')
    const head = [
      'POST /api/v1/organizations HTTP/1.1',
      'host: x',
      'content-type: application/json',
      'content-length: 9',
    ]
    socket.write(`${[...head, `authorization: Bearer ${token}`].join('\r\n')}\r\n\r\n{`)
    process.kill(child.pid, 'SIGTERM')
    // another signal: two of the same kind at once are one
    expect(await child.kill('SIGINT')).toBe(1)
    socket.destroy()
  })

  it('has an outbox for the mails of a developer', async () => {
    const child = await start()
    const answer = await ask(`${child.url}/outbox`)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8'])
    await child.kill()
  })

  it('refuses to start beside another one, and says which', async () => {
    const first = await start()
    await expect(start()).rejects.toThrow(`another gateway (process ${String(first.pid)}) is using`)
    await first.kill()
  })

  it('refuses to start with a bad configuration, and names all that is wrong', async () => {
    const bad = { ...env(), WAYGATE_PORT: 'x', WAYGATE_ORIGINS: 'nope', NODE_ENV: 'production' }
    const failing = startChild(bad)
    await expect(failing).rejects.toThrow(
      /WAYGATE_PORT[^]*WAYGATE_BASE_URL[^]*WAYGATE_SECRET[^]*WAYGATE_SMTP_URL[^]*WAYGATE_ORIGINS/,
    )
  })

  it('leaves no secret readable in its directory', async () => {
    const child = await start()
    const ana = await signUp(child.at, 'Canary')
    const key = await ana.call<{ secret: string }>('/api-keys', { json: { name: 'k', capabilities: ['read'] } })
    await child.kill('SIGTERM')
    const stored = readdirSync(dir).filter((name) => name.startsWith('waygate.db'))
    const bytes = Buffer.concat(stored.map((name) => readFileSync(join(dir, name)))).toString('latin1')
    expect(bytes).toContain(ana.email)
    for (const secret of [PASSWORD, key.body.secret, ana.token, '"d":']) expect(bytes).not.toContain(secret)
  })
})
