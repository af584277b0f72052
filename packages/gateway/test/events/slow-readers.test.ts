import { connect, type Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openWorld, type World } from './event-world.js'
import { apiKey, message, owner } from './principals.js'
import { SocketReader } from './socket-reader.js'
import { StreamReader, until } from './stream-reader.js'

let world: World
const sockets: Socket[] = []
beforeEach(async () => {
  world = await openWorld({
    config: {
      limits: {
        bodyBytes: 1,
        requestsPerMinute: 1000,
        signInsPerAccount: 1,
        signInsPerAddress: 1,
        streamsPerCredential: 2,
        streamsPerOrganization: 3,
        streamsPerAddress: 4,
      },
    },
  })
})
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await world.close()
})

/** A reader that asks for the stream and then takes nothing from its socket. */
async function stalled(as: string): Promise<{ closed: boolean }> {
  const { hostname, port } = new URL(world.url)
  const socket = connect(Number(port), hostname)
  sockets.push(socket)
  const state = { closed: false }
  socket.on('close', () => (state.closed = true))
  socket.on('error', () => undefined)
  socket.write(`GET /api/v1/events HTTP/1.1\r\nhost: x\r\nx-as: ${as}\r\n\r\n`)
  await new Promise((resolve) => socket.once('data', resolve))
  socket.pause()
  return state
}

const openStreams = (): number | undefined => world.events.metrics?.()[0]?.samples[0]?.value
const big = (n: number) => message('org_a', 'x'.repeat(n))

describe('a reader that does not keep up', () => {
  it('is cut off when a mebibyte waits for it, and delays nobody', async () => {
    await stalled(world.as(apiKey('org_a', ['events'])))
    const good = await StreamReader.open(world, world.as(owner('org_a')))
    await good.ready()
    expect(openStreams()).toBe(2)
    for (let n = 0; n < 200; n += 1) await world.emit(big(65_536))
    await good.count(200)
    await until(() => openStreams() === 1)
  })

  it('over a WebSocket is cut off just the same', async () => {
    const slow = new SocketReader((await world.ticket(apiKey('org_a', ['events']))).url)
    await slow.connected()
    slow.socket.pause()
    const good = new SocketReader((await world.ticket(owner('org_a'))).url)
    await good.connected()
    for (let n = 0; n < 200; n += 1) await world.emit(big(65_536))
    await good.count(200)
    await until(() => openStreams() === 1)
    slow.close()
    good.close()
  })

  it('is cut off after ten seconds without taking anything', async () => {
    await stalled(world.as(apiKey('org_a', ['events'])))
    // More than the kernel buffers and less than the queue's bound: only time can end it.
    for (let n = 0; n < 400 && openStreams() === 1; n += 1) {
      await world.emit(big(16_384))
      world.clock.advance(10)
    }
    world.clock.advance(20_000)
    await until(() => openStreams() === 0)
  })

  it('frees its place when it leaves', async () => {
    const reader = await StreamReader.open(world, world.as(owner('org_a')))
    await reader.ready()
    reader.close()
    await until(() => openStreams() === 0)
  })
})

describe('the number of open streams', () => {
  it.each([
    ['credential', 2, () => world.as(apiKey('org_a', ['events']))],
    ['organization', 3, (n: number) => world.as(apiKey('org_a', ['events'], { id: `key_${n}` }))],
    ['address', 4, (n: number) => world.as(apiKey(`org_${n}`, ['events'], { id: `key_${n}` }))],
  ])('is limited by %s, and says when to come back', async (what, limit, principal) => {
    const readers: StreamReader[] = []
    for (let n = 0; n < limit; n += 1) readers.push(await StreamReader.open(world, principal(n)))
    const refused = await StreamReader.open(world, principal(limit))
    expect([refused.response.status, refused.response.headers.get('retry-after')]).toEqual([429, '10'])
    expect(await refused.response.text()).toContain(what)
    readers[0]?.close()
    await until(() => openStreams() === limit - 1)
    expect((await StreamReader.open(world, principal(0))).response.status).toBe(200)
  })
})
