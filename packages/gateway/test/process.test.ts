import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
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

describe('the gateway as a process', { timeout: 60_000 }, () => {
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

  it('refuses to start beside another one, and says which', async () => {
    const first = await start()
    await expect(start()).rejects.toThrow(`another gateway (process ${String(first.pid)}) is using`)
    await first.kill()
  })

  it('refuses to start with a bad configuration, and names all that is wrong', async () => {
    const bad = { ...env(), WAYGATE_PORT: 'x', WAYGATE_ORIGINS: 'nope', NODE_ENV: 'production' }
    const failing = startChild(bad)
    await expect(failing).rejects.toThrow(/WAYGATE_PORT[^]*WAYGATE_BASE_URL[^]*WAYGATE_SECRET[^]*WAYGATE_ORIGINS/)
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
