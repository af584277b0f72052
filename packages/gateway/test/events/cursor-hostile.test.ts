import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chances } from '../support/random.js'
import { openWorld, type World } from './event-world.js'
import { message, owner, superAdmin } from './principals.js'
import { SocketReader } from './socket-reader.js'
import { StreamReader, until } from './stream-reader.js'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

describe('a cursor from a stranger', () => {
  it('never shows an event of another organization, and never begins elsewhere without saying so', async () => {
    for (let n = 0; n < 20; n += 1) await world.emit(message('org_a', `ours ${n}`), message('org_b', `CANARY ${n}`))
    const own = await world.events.sink.cursor('org_a')
    const sources = [own, await world.events.sink.cursor('org_b'), await world.events.sink.cursor(null), 'evt_x']
    const chance = chances()
    const as = world.as(owner('org_a'))
    const alphabet = [...'0123456789abcdef.-_%+ g']
    for (let round = 0; round < 300; round += 1) {
      const letters = [...chance.pick(sources)]
      for (let changes = chance.below(4); changes >= 0; changes -= 1) {
        letters.splice(chance.below(letters.length + 1), chance.below(3), chance.pick(alphabet))
      }
      const since = letters.join('')
      const reader = await StreamReader.open(world, as, `?since=${encodeURIComponent(since)}`)
      const ready = await reader.ready()
      await until(
        () => reader.text.includes('ours 19') || reader.named('reset') !== undefined || ready.data['cursor'] === own,
      )
      expect(reader.text, since).not.toContain('CANARY')
      // continued: only at a cursor of this log that is not in the future
      if (!reader.named('reset')) expect(since.slice(0, 13)).toBe(own.slice(0, 13))
      reader.close()
    }
  })

  it('of the firehose is no cursor of an organization, nor the other way round', async () => {
    await world.emit(message('org_a', 'x'))
    const [firehose, organization] = [await world.events.sink.cursor(null), await world.events.sink.cursor('org_a')]
    const readers = [
      await StreamReader.open(world, world.as(owner('org_a')), `?since=${firehose}`),
      await StreamReader.open(world, world.as(superAdmin()), `?scope=firehose&since=${organization}`),
    ]
    for (const reader of readers) {
      await reader.ready()
      expect(reader.frames[0]).toMatchObject({ event: 'reset', data: { reason: 'epoch' } })
    }
  })
})

describe('the firehose', () => {
  it('resumes at its cursor, over both transports, with the events of everybody in order', async () => {
    const first = await StreamReader.open(world, world.as(superAdmin()), '?scope=firehose')
    await first.ready()
    await world.emit(message('org_a', '1'), message('org_b', '2'))
    const [seen] = await first.count(2)
    first.close()
    await world.emit(message('org_b', '3'), message('org_a', '4'))
    const stream = await StreamReader.open(world, world.as(superAdmin()), `?scope=firehose&since=${seen?.id}`)
    const { url } = await world.ticket(superAdmin(), { scope: 'firehose', since: String(seen?.id) })
    const socket = new SocketReader(url)
    const organizations = (await stream.count(3)).map(({ data }) => data['organization'])
    expect(organizations).toEqual(['org_b', 'org_b', 'org_a'])
    expect((await socket.count(3)).map((event) => event['organization'])).toEqual(organizations)
    socket.close()
  })
})

describe('a quiet reader among busy ones', () => {
  it('is moved past the traffic of others within a minute, and never replays it again', async () => {
    const as = world.as(owner('org_a'))
    const reader = await StreamReader.open(world, as, '?events=session.status')
    const before = (await reader.ready()).data['cursor']
    const busy = await StreamReader.open(world, world.as(superAdmin()), '?scope=firehose')
    await busy.ready()
    await world.emit(...Array.from({ length: 300 }, (_, n) => message(n % 2 ? 'org_a' : 'org_b', `${n}`)))
    await busy.count(300)
    busy.close()
    world.clock.advance(60_000)
    const cursor = String((await until(() => reader.named('bookmark'))).data['cursor'])
    expect(cursor > String(before)).toBe(true)
    expect(cursor).toBe(await world.events.sink.cursor('org_a'))
    reader.close()
    await world.emit(message('org_a', 'later'))
    // without a filter it would show everything that is replayed
    const again = await StreamReader.open(world, as, `?since=${cursor}`)
    const events = await again.count(1)
    expect(events.map(({ data }) => (data['payload'] as { body: string }).body)).toEqual(['later'])
  })
})
