import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GatewayProcess } from '../support/gateway-process.js'
import { createSession, hears, linked, messages, nextQr, reaches } from '../support/linked.js'
import { Person, signUp } from '../support/people.js'
import { Practice } from '../support/practice.js'
import { startGateway } from '../support/start-gateway.js'
import { testDatabase } from '../support/test-database.js'

let practice: Practice

beforeAll(async () => {
  practice = await Practice.open()
})

afterAll(() => practice.close())

function directory(): { dir: string; remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'waygate-survival-'))
  return { dir, remove: () => rmSync(dir, { recursive: true, force: true }) }
}

/** The same person at another address: the gateway came back on another port. */
function at(url: string, { id, name, email, cookie, token, organizationId }: Person): Person {
  return new Person(url, id, name, email, cookie, token, organizationId)
}

describe('a gateway that is restarted', () => {
  it('brings its sessions back by itself, with their chats and what came meanwhile', async () => {
    const { dir, remove } = directory()
    const [office, friend] = [await practice.phone('Office'), await practice.phone('Bea')]
    const first = await startGateway({ env: practice.env, dataDir: dir })
    const ana = await signUp(first, 'Ana')
    const { id } = await linked(ana, office)
    await friend.send(office.number, 'before')
    await hears(ana, id, friend.lid, ['before'])
    await first.close()
    await friend.send(office.number, 'meanwhile')
    const second = await startGateway({ env: practice.env, dataDir: dir })
    const again = at(second.url, ana)
    await reaches(again, id, 'working')
    expect((await hears(again, id, friend.lid, ['meanwhile'])).map((one) => one.body)).toEqual(['before', 'meanwhile'])
    await second.close()
    remove()
  })

  it('does not reconnect what was stopped', async () => {
    const { dir, remove } = directory()
    const first = await startGateway({ env: practice.env, dataDir: dir })
    const ana = await signUp(first, 'Ana')
    const { id } = await linked(ana, await practice.phone('Office'))
    await ana.call(`/sessions/${id}:stop`, { method: 'POST' })
    await first.close()
    const second = await startGateway({ env: practice.env, dataDir: dir })
    expect(await reaches(at(second.url, ana), id, 'stopped')).toMatchObject({ reason: 'stopped_by_user' })
    await second.close()
    remove()
  })
})

describe('a gateway that is killed', () => {
  it('goes on linking when it comes back', async () => {
    const { dir, remove } = directory()
    const env = { ...practice.env, WAYGATE_DATA_DIR: dir, WAYGATE_DATABASE_URL: await testDatabase(dir) }
    const office = await practice.phone('Office')
    const first = await GatewayProcess.start(env)
    const ana = await signUp({ url: first.url } as never, 'Ana')
    const { id } = await createSession(ana, { start: true })
    const { code } = await nextQr(ana, id)
    await first.kill()
    const second = await GatewayProcess.start(env)
    const again = at(second.url, ana)
    await office.scan((await nextQr(again, id, code)).code)
    await reaches(again, id, 'working')
    await second.kill()
    remove()
  })

  it('loses no message, doubles none and keeps their order, wherever in a conversation it dies', async () => {
    const { dir, remove } = directory()
    const env = { ...practice.env, WAYGATE_DATA_DIR: dir, WAYGATE_DATABASE_URL: await testDatabase(dir) }
    const [office, friend] = [await practice.phone('Office'), await practice.phone('Bea')]
    let process = await GatewayProcess.start(env)
    let ana = await signUp({ url: process.url } as never, 'Ana')
    const { id } = await linked(ana, office)
    const sent: string[] = []
    for (let round = 0; round < 4; round++) {
      // the kill falls at another place of the burst each round
      const dies = new Promise((resolve) => setTimeout(resolve, 120 + round * 70)).then(() => process.kill())
      for (let i = 0; i < 30; i++) {
        const text = `round ${String(round)} message ${String(i)}`
        await friend.send(office.number, text)
        sent.push(text)
      }
      await dies
      process = await GatewayProcess.start(env)
      ana = at(process.url, ana)
      await reaches(ana, id, 'working')
    }
    await hears(ana, id, friend.lid, sent, 20_000)
    expect((await messages(ana, id, friend.lid)).map((one) => one.body)).toEqual(sent)
    await process.kill()
    remove()
  })
})
