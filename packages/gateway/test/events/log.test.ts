import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EventLogRepository } from '../../src/storage/repositories/event-log.js'
import { openWorld, type World } from './event-world.js'
import { message, owner, qr } from './principals.js'
import { StreamReader } from './stream-reader.js'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const repository = () => new EventLogRepository(world.core.storage.db, world.core.secrets)

describe('the event log', () => {
  it('gives positions in commit order without holes, whatever is rolled back', async () => {
    const writes = Array.from({ length: 40 }, (_, n) =>
      world.core.unit
        .write(async (tx) => {
          tx.emit(message('org_a', String(n)))
          await new Promise((resolve) => setTimeout(resolve, n % 3))
          if (n % 4 === 0) throw new Error('rolled back')
        })
        .catch(() => undefined),
    )
    await Promise.all(writes)
    const entries = await repository().after(0, 100)
    expect(entries.map(({ position }) => position)).toEqual(Array.from({ length: 30 }, (_, n) => n + 1))
    expect(await world.events.sink.cursor('org_a')).toMatch(/\.0000000000000030$/)
  })

  it('goes on where it was after a restart', async () => {
    const directory = join(world.directory, 'second')
    const first = await openWorld({ directory })
    await first.emit(message('org_a', 'one'))
    const cursor = await first.events.sink.cursor('org_a')
    await first.close()
    const again = await openWorld({ directory })
    expect(await again.events.sink.cursor('org_a')).toBe(cursor)
    await again.emit(message('org_a', 'two'))
    const reader = await StreamReader.open(again, again.as(owner('org_a')), `?since=${cursor}`)
    expect((await reader.count(1))[0]?.data['payload']).toMatchObject({ body: 'two' })
    expect(reader.named('reset')).toBeUndefined()
    await again.close()
  })

  it('keeps a code sealed, and only until it expires', async () => {
    await world.emit(qr('org_a', 'canary-code-4711', world.clock.now() + 20_000))
    const [fresh] = await repository().after(0, 1)
    expect(fresh?.payload).not.toContain('canary')
    expect(fresh?.secret?.payload).toContain('canary-code-4711')
    const files = readdirSync(world.directory).map((name) => readFileSync(join(world.directory, name), 'latin1'))
    expect(files.join('')).not.toContain('canary-code-4711')
    await repository().forgetSecrets(world.clock.now() + 20_000)
    const [old] = await repository().after(0, 1)
    expect(old?.secret).toEqual({ payload: null, until: world.clock.now() + 20_000 })
  })

  it('tells a reader behind a purge to reset instead of showing it a hole', async () => {
    const as = world.as(owner('org_a'))
    const start = await world.events.sink.cursor('org_a')
    await world.emit(message('org_a', '1'))
    const kept = await world.events.sink.cursor('org_a')
    await world.emit(message('org_a', '2'))
    await world.core.unit.write((tx) => repository().purge(tx.db, 1))
    const behind = await StreamReader.open(world, as, `?since=${start}`)
    await behind.ready()
    expect(behind.frames[0]).toMatchObject({ event: 'reset', data: { reason: 'expired' } })
    const exact = await StreamReader.open(world, as, `?since=${kept}`)
    expect((await exact.count(1))[0]?.data['payload']).toMatchObject({ body: '2' })
  })

  it('does not replay more than ten thousand events', async () => {
    const start = await world.events.sink.cursor('org_a')
    await world.emit(...Array.from({ length: 10_001 }, (_, n) => message('org_a', String(n))))
    const reader = await StreamReader.open(world, world.as(owner('org_a')), `?since=${start}`)
    await reader.ready()
    expect(reader.frames[0]).toMatchObject({ event: 'reset', data: { reason: 'too_many' } })
    const foreign = await StreamReader.open(
      world,
      world.as(owner('org_b')),
      `?since=${await world.events.sink.cursor('org_b')}`,
    )
    await foreign.ready()
    expect(foreign.named('reset')).toBeUndefined()
  })
})
