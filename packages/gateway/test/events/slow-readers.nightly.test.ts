import { connect, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readConfig } from '../../src/config.js'
import { openWorld, type World } from './event-world.js'
import { apiKey, message, owner } from './principals.js'
import { SocketReader } from './socket-reader.js'
import { until } from './stream-reader.js'

const STALLED = 500
const EVENTS = 300
/** Below the bound of a queue in all, so that time ends the stalled and not size. */
const SIZE = 16 * 1024

let world: World
const sockets: Socket[] = []
beforeEach(async () => {
  const { limits } = readConfig({ WAYGATE_SECRET: 'a test secret of at least 32 bytes, 0123456789' })
  const many = STALLED + 10
  world = await openWorld({
    config: {
      limits: { ...limits, streamsPerCredential: many, streamsPerOrganization: many, streamsPerAddress: many },
    },
  })
})
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await world.close()
})

async function stalled(as: string): Promise<void> {
  const { hostname, port } = new URL(world.url)
  const socket = connect(Number(port), hostname)
  sockets.push(socket)
  socket.on('error', () => undefined)
  socket.write(`GET /api/v1/events HTTP/1.1\r\nhost: x\r\nx-as: ${as}\r\n\r\n`)
  await new Promise((resolve) => socket.once('data', resolve))
  socket.pause()
}

it('five hundred readers that take nothing cost little memory, delay nobody, and are gone in the end', async () => {
  const as = world.as(apiKey('org_a', ['events']))
  for (let n = 0; n < STALLED; n += 1) await stalled(as)
  const good = new SocketReader((await world.ticket(owner('org_a'))).url)
  await good.connected()
  const before = process.memoryUsage().rss
  const delays: number[] = []
  for (let n = 0; n < EVENTS; n += 1) {
    const at = performance.now()
    await world.emit(message('org_a', 'x'.repeat(SIZE)))
    await until(() => good.events.length > n, 30_000)
    delays.push(performance.now() - at)
  }
  const grown = (process.memoryUsage().rss - before) / STALLED / 2 ** 20
  const p99 = delays.sort((a, b) => a - b)[Math.floor(EVENTS * 0.99)] ?? 0
  process.stdout.write(`slow readers: p99 ${p99.toFixed(0)} ms, ${grown.toFixed(2)} MiB each\n`)
  expect(p99).toBeLessThan(1000)
  expect(grown).toBeLessThan(2)
  for (let n = 0; n < 30 && open() > 1; n += 1) {
    world.clock.advance(1000)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await until(() => open() <= 1)
  good.close()
})

const open = (): number => world.events.metrics?.()[0]?.samples[0]?.value ?? 0
