import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { lived } from '../support/lived.js'
import { eventually, WebhookWorld } from './webhook-world.js'

it('a restart of the gateway loses no pending delivery and sends none that had arrived again', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'waygate-restart-'))
  const first = await WebhookWorld.open({ dataDir })
  const { id } = await first.create()
  await first.message('arrived')
  await eventually(
    () => first.deliveries(id),
    ([one]) => one?.state === 'delivered',
  )
  first.receiver.answer = (response) => response.writeHead(500).end()
  for (const body of ['one', 'two', 'three']) await first.message(body)
  await eventually(
    () => first.deliveries(id, '?state=failed'),
    (all) => all.length === 3,
  )
  // Written down but not yet looked at by anybody: the gateway stops before its next round.
  const last = first.message('last')
  await last
  await first.gateway.close()

  first.receiver.received.length = 0
  first.receiver.answer = (response) => response.end()
  first.clock.advance(10_000)
  const second = await WebhookWorld.open({ dataDir, from: first })
  await eventually(
    () => second.deliveries(id, '?state=delivered'),
    (all) => all.length === 5,
  )
  const bodies = second.receiver.received.map(({ event }) => event.payload['body'])
  expect(new Set(bodies)).toEqual(new Set(['one', 'two', 'three', 'last']))
  expect(bodies).toHaveLength(4)
  await second.close()
  rmSync(dataDir, { recursive: true, force: true })
})

it('stopping does not wait for an endpoint that hangs, and its delivery goes on afterwards', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'waygate-restart-'))
  const first = await WebhookWorld.open({ dataDir })
  const { id } = await first.create()
  first.receiver.answer = () => undefined
  await first.message('hanging')
  await eventually(
    () => first.receiver.received,
    (all) => all.length === 1,
  )
  const at = lived()
  await first.gateway.close()
  expect(lived() - at).toBeLessThan(8000)

  first.receiver.answer = (response) => response.end()
  const second = await WebhookWorld.open({ dataDir, from: first })
  const [delivery] = await eventually(
    () => second.deliveries(id),
    ([one]) => one?.state === 'delivered',
  )
  expect(delivery?.attempts).toHaveLength(1)
  expect(second.receiver.received.map(({ event }) => event.id)).toEqual([delivery?.eventId, delivery?.eventId])
  await second.close()
  rmSync(dataDir, { recursive: true, force: true })
})
