import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptAtOnce, deleteAtOnce, keysAtOnce, ownersAtOnce, ticketAtOnce, webhooksAtOnce } from './support/races.js'
import { type TestGateway, startGateway } from './support/start-gateway.js'

const ROUNDS = 100
const WIDTH = 200

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startGateway({
    env: { WAYGATE_STREAMS_PER_ADDRESS: '100000', WAYGATE_SIGN_INS_PER_ADDRESS: '100000', WAYGATE_LOG_LEVEL: 'error' },
  })
})
afterAll(() => gateway.close())

describe('200 requests at once, a hundred times', () => {
  it('keep every promise of the organization, its people, keys, webhooks and tickets', async () => {
    for (let round = 0; round < ROUNDS; round++) {
      expect(await acceptAtOnce(gateway, WIDTH)).toEqual({ worked: 1, listed: 1 })
      expect(await ownersAtOnce(gateway, WIDTH)).toBeGreaterThanOrEqual(1)
      expect(await webhooksAtOnce(gateway, WIDTH)).toBe(100)
      expect(await keysAtOnce(gateway, WIDTH)).toBe(WIDTH)
      expect(await deleteAtOnce(gateway, WIDTH)).toBe(0)
      expect(await ticketAtOnce(gateway, WIDTH)).toBe(1)
    }
  })
})
