import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noSignals } from '../../src/storage/signals.js'
import { openStream } from '../support/doors.js'
import { apiKey, type Person, signUp } from '../support/people.js'
import { startGateway, type TestGateway } from '../support/start-gateway.js'
import { onPostgres } from '../support/test-database.js'
import { startSecondNode } from '../support/two-nodes.js'
import { until } from '../support/until.js'
import { message } from './principals.js'
import { SocketReader } from './socket-reader.js'

let writer: TestGateway
/** Hears signals of the database. */
let listening: TestGateway
/** Hears nothing: its bus is down for good. */
let deaf: TestGateway
let owner: Person
beforeAll(async () => {
  if (!onPostgres) return
  writer = await startGateway()
  listening = await startSecondNode(writer)
  deaf = await startSecondNode(writer, { storage: (opened) => ({ ...opened, signals: noSignals }) })
  owner = await signUp(writer)
})
afterAll(async () => {
  await deaf?.close()
  await listening?.close()
  await writer?.close()
})

const emit = (body: string) =>
  writer.core.unit.write(async (tx) => tx.emit(message(owner.organizationId, body, 'sess_any')))

async function socketOn({ url }: TestGateway): Promise<SocketReader> {
  // the ticket of one gateway is good on another
  const ticket = await owner.call<{ url: string }>('/realtime/ticket', { json: {} })
  const reader = new SocketReader(ticket.body.url.replace(/^ws:\/\/[^/]+/, url.replace('http', 'ws')))
  await reader.connected()
  return reader
}

describe.runIf(onPostgres)('two gateways on one database', () => {
  it('tell each other of every event, in order, also without a bus', async () => {
    const readers = [await socketOn(listening), await socketOn(deaf)]
    const bodies = Array.from({ length: 50 }, (_, n) => String(n))
    for (const body of bodies) await emit(body)
    for (const reader of readers) {
      await reader.count(50)
      expect(reader.bodies).toEqual(bodies)
      reader.close()
    }
  })

  it('tell each other of every event while the connection that listens is killed again and again', async () => {
    const reader = await socketOn(listening)
    const admin = new pg.Client({ connectionString: writer.core.config.databaseUrl })
    await admin.connect()
    const bodies = Array.from({ length: 40 }, (_, n) => String(n))
    for (const body of bodies) {
      await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where query ilike 'listen %'`)
      await emit(body)
    }
    await admin.end()
    await reader.count(40)
    expect(reader.bodies).toEqual(bodies)
    reader.close()
  })

  it('end the streams of a revoked key on each other, also without a bus', async () => {
    const key = await apiKey(owner, ['events'])
    const streams = [await openStream(listening, key.secret), await openStream(deaf, key.secret)]
    expect((await owner.call(`/api-keys/${key.id}`, { method: 'DELETE' })).status).toBe(204)
    await until('the end of the streams', () => streams.every(({ ended }) => ended))
  })

  it('say the same about a cursor, whichever gave it out', async () => {
    await emit('before')
    const { value } = await writer.core.storage.db
      .selectFrom('event_head')
      .select('position as value')
      .executeTakeFirstOrThrow()
    const first = await socketOn(listening)
    const second = await socketOn(deaf)
    const cursors = [await first.connected(), await second.connected()].map((frame) => frame['cursor'])
    expect(cursors[0]).toBe(cursors[1])
    expect(String(cursors[0])).toMatch(new RegExp(`\\.0*${String(value)}$`))
    first.close()
    second.close()
  })
})
