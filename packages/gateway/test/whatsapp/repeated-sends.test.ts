import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RepeatedSends } from '../support/repeated-sends.js'

let sends: RepeatedSends
beforeAll(async () => {
  sends = await RepeatedSends.open()
})
afterAll(() => sends.close())

describe('one idempotency key in two organizations', () => {
  it('has one effect in each, however many first calls come at once', async () => {
    expect(await sends.round('at once', 50, false)).toEqual([])
    expect(sends.unexpected()).toEqual([])
  })

  it('has no second effect when the first call ends between its effect and the record of it', async () => {
    for (const width of [1, 2, 10]) expect(await sends.round(`crash ${String(width)}`, width, true)).toEqual([])
    expect(sends.unexpected()).toEqual([])
  })
})
