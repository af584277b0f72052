import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toNewEvent } from '../../src/events/event-log.js'
import { EventLogRepository } from '../../src/storage/repositories/event-log.js'
import { openWorld, type World } from './event-world.js'
import { message, owner } from './principals.js'
import { StreamReader, until } from './stream-reader.js'

const postgres = process.env['DATABASE_URL']
const WRITERS = 16
const EACH = 25

let world: World
let drop = (): Promise<void> => Promise.resolve()
beforeEach(async () => {
  if (postgres === undefined) {
    world = await openWorld()
    return
  }
  const schema = `events_${process.pid}`
  const run = async (statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: postgres })
    await client.connect()
    await client.query(statement)
    await client.end()
  }
  await run(`create schema ${schema}`)
  drop = () => run(`drop schema ${schema} cascade`)
  const url = new URL(postgres)
  url.searchParams.set('options', `-csearch_path=${schema}`)
  world = await openWorld({ databaseUrl: url.href })
})
afterEach(async () => {
  await world.close()
  await drop()
})

describe('readers beside writers whose transactions take their time', () => {
  it('see every event once and in order, however often they come back', async () => {
    const repository = new EventLogRepository(world.core.storage.db, world.core.secrets)
    let seed = 7
    const random = (): number => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647
    const as = world.as(owner('org_a'))
    const seen: string[] = []
    let done = false

    const reading = (async () => {
      let cursor = await world.events.sink.cursor('org_a')
      while (!done || seen.length < WRITERS * EACH) {
        const reader = await StreamReader.open(world, as, `?since=${cursor}`)
        await reader.ready()
        const quota = 1 + Math.floor(random() * 40)
        await until(
          () => reader.events.length >= quota || (done && seen.length + reader.events.length >= WRITERS * EACH),
          15_000,
        )
        const got = [...reader.events]
        reader.close()
        expect(reader.named('reset')).toBeUndefined()
        seen.push(...got.map(({ id }) => id ?? ''))
        cursor = seen.at(-1) ?? cursor
      }
    })()

    await Promise.all(
      Array.from({ length: WRITERS }, async (_, writer) => {
        for (let n = 0; n < EACH; n += 1) {
          await world.core.storage.db.transaction().execute(async (tx) => {
            await repository.append(tx, [toNewEvent(message('org_a', `${writer}.${n}`), world.clock.now())])
            await new Promise((resolve) => setTimeout(resolve, random() * 4))
          })
          world.events.sink.committed()
        }
      }),
    )
    done = true
    await reading
    expect(seen).toHaveLength(WRITERS * EACH)
    expect([...seen].sort()).toEqual(seen)
    expect(new Set(seen).size).toBe(seen.length)
  })
})
