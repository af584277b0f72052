import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { acceptAtOnce, deleteAtOnce, keysAtOnce, ownersAtOnce, ticketAtOnce, webhooksAtOnce } from './support/races.js'
import { type TestGateway, startGateway } from './support/start-gateway.js'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startGateway({ env: { WAYGATE_STREAMS_PER_ADDRESS: '1000' } })
})
afterAll(() => gateway.close())

describe('many requests at once', () => {
  it('accept an invitation once', async () => {
    expect(await acceptAtOnce(gateway, 40)).toEqual({ worked: 1, listed: 1 })
  })

  it('leave an organization its last owner', async () => {
    expect(await ownersAtOnce(gateway, 40)).toBeGreaterThanOrEqual(1)
  })

  it('never make more webhooks than an organization may have', async () => {
    expect(await webhooksAtOnce(gateway, 130)).toBe(100)
  })

  it('make as many keys as were asked for, all different', async () => {
    expect(await keysAtOnce(gateway, 40)).toBe(40)
  })

  it('leave no session behind when its organization goes', async () => {
    expect(await deleteAtOnce(gateway, 20)).toBe(0)
  })

  it('open one stream with one ticket', async () => {
    expect(await ticketAtOnce(gateway, 20)).toBe(1)
  })
})
