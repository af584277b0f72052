import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { startChild, type Child } from '../support/child.js'
import { ask } from '../support/http.js'
import { apiKey, signUp } from '../support/people.js'
import type { TestGateway } from '../support/start-gateway.js'
import { testDatabase } from '../support/test-database.js'
import { until } from '../support/until.js'
import { Receiver } from './receiver.js'

/** What arrived, compared with what was promised. */
export interface Tally {
  readonly promised: number
  readonly lost: number
  readonly duplicates: number
}

/**
 * Renames an organization again and again, which each of its webhooks is told about, kills the gateway at random moments,
 * and compares what arrived with every rename that was acknowledged. A repeated event must carry the same id.
 */
export async function killWhileDelivering(
  options: { readonly kills: number; readonly events: number; readonly endpoints: number },
  random: () => number,
): Promise<Tally> {
  const receiver = await Receiver.start()
  const dir = mkdtempSync(join(tmpdir(), 'waygate-deliveries-'))
  const env = {
    WAYGATE_DATA_DIR: dir,
    WAYGATE_DATABASE_URL: await testDatabase(dir),
    WAYGATE_WEBHOOK_ALLOW: receiver.host,
    WAYGATE_LOG_LEVEL: 'silent',
  }
  let gateway: Child = await startChild(env)
  const ana = await signUp({ url: gateway.url } as TestGateway, 'Ana')
  const { secret } = await apiKey(ana)
  for (let n = 0; n < options.endpoints; n++) {
    const json = { url: receiver.url(`/${String(n)}`), events: ['resource.changed'] }
    const made = await ask(`${gateway.url}/api/v1/webhooks`, { token: secret, json })
    expect(made.status).toBe(201)
  }
  const acknowledged: string[] = []
  const rename = async (name: string) => {
    const path = `${gateway.url}/api/v1/organizations/${ana.organizationId}`
    const answer = await ask(path, { token: ana.token, method: 'PATCH', json: { name } }).catch(() => undefined)
    if (answer?.status === 200) acknowledged.push(name)
  }
  const killAt = new Set<number>()
  while (killAt.size < options.kills) killAt.add(1 + Math.floor(random() * (options.events - 1)))
  for (let n = 0; n < options.events; n++) {
    if (killAt.has(n)) {
      const last = Promise.all([rename(`${String(n)} a`), rename(`${String(n)} b`)])
      await new Promise((resolve) => setTimeout(resolve, Math.floor(random() * 40)))
      await gateway.kill('SIGKILL')
      await last
      gateway = await startChild(env)
    } else await rename(String(n))
  }
  const names = () => {
    const heard = Array.from({ length: options.endpoints }, () => new Map<string, string[]>())
    for (const { path, event } of receiver.received) {
      const { resource, data } = event.payload as { resource?: string; data?: { name?: string } }
      if (resource !== 'organizations' || data?.name === undefined) continue
      const at = heard[Number(path.slice(1))]
      at?.set(data.name, [...(at.get(data.name) ?? []), event.id])
    }
    return heard
  }
  const missing = () => names().flatMap((heard) => acknowledged.filter((name) => !heard.has(name)))
  // the claims of a worker that died run out after 45 s where the database has several
  await until('every rename has arrived everywhere', () => missing().length === 0, 120_000).catch(() => undefined)
  const all = names().flatMap((heard) => [...heard.values()])
  expect(all.filter((ids) => new Set(ids).size !== 1)).toEqual([])
  const tally = {
    promised: acknowledged.length * options.endpoints,
    lost: missing().length,
    duplicates: all.reduce((sum, ids) => sum + ids.length - 1, 0),
  }
  await gateway.kill('SIGKILL')
  receiver.close()
  rmSync(dir, { recursive: true, force: true })
  return tally
}
