import { expect, it } from 'vitest'
import { verifyDeliveries } from './verify-deliveries.js'
import { WebhookWorld } from './webhook-world.js'

it('a thousand deliveries are each accepted by the reference library and by the older recipe', async () => {
  const world = await WebhookWorld.open()
  await verifyDeliveries(world, 50)
  expect(world.receiver.received).toHaveLength(1000)
  await world.close()
})
