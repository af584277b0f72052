import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiError, ConnectionError } from '../src/errors.js'
import { EventLog, Origin } from './support/origin.js'
import type { Tab, TabOptions } from './support/origin.js'

let log: EventLog
let origin: Origin
beforeEach(() => {
  vi.useFakeTimers()
  log = new EventLog()
  origin = new Origin(log)
})
afterEach(async () => {
  for (const tab of origin.tabs) tab.close()
  await due()
  // T10, after every test.
  expect({ timers: vi.getTimerCount(), left: origin.left, held: log.held.size }).toEqual({
    timers: 0,
    left: 0,
    held: 0,
  })
  vi.useRealTimers()
})

const due = () => vi.advanceTimersByTimeAsync(0)
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const open = async (count: number, options?: TabOptions): Promise<Tab[]> => {
  const tabs: Tab[] = []
  for (let n = 0; n < count; n++) {
    tabs.push(origin.open(options))
    await due()
  }
  return tabs
}
/** Events as they happen, each told before the next. */
const emit = async (count: number): Promise<string[]> => {
  const ids: string[] = []
  for (let n = 0; n < count; n++) {
    ids.push(log.emit())
    await due()
  }
  return ids
}
const leaders = () => [...log.held].map(({ tab }) => tab.name).sort()
const names = (...tabs: (Tab | undefined)[]) => tabs.map((tab) => tab?.name)
const unauthorized = () => new ApiError({ status: 401, code: 'unauthorized', message: 'no' })

describe('T1 one connection', () => {
  it('serves eight tabs, which all hear everything once', async () => {
    const tabs = await open(8)
    const ids = await emit(20)
    expect(log.asked).toHaveLength(1)
    for (const tab of tabs) expect(tab.ids).toEqual(ids)
  })

  it('is up for a tab that comes later, from the present on and as one that has missed nothing it could know of', async () => {
    await open(1)
    await emit(3)
    const [late] = await open(1)
    expect(late!.readies).toEqual([false])
    const ids = await emit(2)
    expect(late!.ids).toEqual(ids)
    expect(log.asked).toHaveLength(1)
  })

  it('is one also for tabs that are opened at once', async () => {
    const tabs = Array.from({ length: 8 }, () => origin.open())
    await due()
    const ids = await emit(3)
    expect(log.asked).toHaveLength(1)
    for (const tab of tabs) expect(tab.ids).toEqual(ids)
  })
})

describe('T2 tabs that may not see the same', () => {
  it.each<[string, TabOptions]>([
    ['another person', { grant: { sub: 'ben', org: 'o1', sid: 's1' } }],
    ['another organization', { grant: { sub: 'ana', org: 'o2', sid: 's1' } }],
    ['another sign-in', { grant: { sub: 'ana', org: 'o1', sid: 's2' } }],
    ['an impersonation', { grant: { sub: 'ana', org: 'o1', sid: 's1', imp: 'i1', act: { sub: 'root' } } }],
    ['another role', { grant: { sub: 'ana', org: 'o1', sid: 's1', orgRole: 'owner' } }],
    ['another scope', { scope: 'firehose' }],
    ['another gateway', { address: 'https://other.test' }],
    ['a token that says nothing', { grant: 'wge_opaque' }],
    ['a token without a subject', { grant: { org: 'o1', sid: 's1' } }],
  ])('have nothing in common: %s', async (_what, options) => {
    const [one] = await open(1)
    const [other] = await open(1, options)
    expect(leaders()).toEqual(names(one, other))
    const [name] = [...new Set(origin.said.map(({ channel }) => channel))]
    const told = origin.said.filter(({ channel }) => channel !== name)
    expect(told.filter(({ message }) => (message as { type: string }).type === 'welcome')).toEqual([])
  })

  it('share nothing when both have the same opaque token, which one revocation may end for one of them only', async () => {
    await open(2, { grant: 'wge_same' })
    expect(log.held.size).toBe(2)
    expect(origin.said).toEqual([])
  })

  it('leave before the next frame when their token grants something else from now on, and forget what they saw', async () => {
    const [leader, follower] = await open(2)
    await emit(2)
    follower!.grant = { sub: 'ana', org: 'o2', sid: 's1' }
    await follower!.tokens.replace(follower!.tokens.current()!, follower!.life.signal)
    const before = follower!.ids.length
    log.emit()
    // Of the other organization's events the place says nothing.
    log.purged = log.position
    expect(leaders()).toEqual(names(leader))
    await due()
    expect(follower!.ids.slice(before)).toEqual([])
    expect(follower!.resets).toEqual(['epoch', 'expired'])
    expect(leaders()).toEqual(names(leader, follower))
    expect(follower!.readies.at(-1)).toBe(false)
  })

  it('leave when the gateway took another token than the one that the group stands for', async () => {
    const [leader] = await open(1)
    leader!.grant = { sub: 'ana', org: 'o2', sid: 's1' }
    await leader!.tokens.replace(leader!.tokens.current()!, leader!.life.signal)
    for (const held of log.held) held.end(new ConnectionError('lost'))
    const [other] = await open(1)
    await pass(2000)
    expect(leaders()).toEqual(names(leader, other))
  })
})

describe('T3, T4 a leader that is gone', () => {
  it.each<[string, (tab: Tab) => void]>([
    ['closed', (tab) => tab.close()],
    ['crashed', (tab) => tab.crash()],
    ['frozen', (tab) => tab.freeze()],
    ['kept for the way back', (tab) => tab.window.dispatchEvent(new Event('pagehide'))],
  ])('because it was %s is followed at once, without a gap, a double or a reload', async (_how, end) => {
    const tabs = await open(4)
    const ids = await emit(3)
    end(tabs[0]!)
    ids.push(log.emit(), log.emit())
    await due()
    ids.push(...(await emit(3)))
    expect(log.held.size).toBe(1)
    for (const tab of tabs.slice(1)) {
      expect(tab.ids).toEqual(ids)
      expect(tab.resets).toEqual([])
      expect(tab.lost).toEqual([])
      expect(tab.readies.slice(1).every((resumed) => resumed)).toBe(true)
    }
  })

  it('because it has no further token is followed by one that has', async () => {
    const [leader, follower] = await open(2)
    const ids = await emit(2)
    leader!.noToken = true
    log.refuse = (token) => (token === leader!.tokens.current() ? unauthorized() : undefined)
    for (const held of log.held) held.end(unauthorized())
    await due()
    ids.push(...(await emit(2)))
    expect(leader!.lost).toEqual(['final: UnauthorizedError'])
    expect(leaders()).toEqual(names(follower))
    expect(follower!.ids).toEqual(ids)
    expect(follower!.lost).toEqual([])
  })

  it('because it is stuck is deposed before anybody misses it, and follows when it is back', async () => {
    const [leader, ...others] = await open(4)
    const ids = await emit(2)
    leader!.stick()
    ids.push(log.emit())
    await pass(28_000)
    expect(log.held.size).toBe(2)
    ids.push(...(await emit(2)))
    for (const tab of others) {
      expect(tab.ids).toEqual(ids)
      expect(tab.lost).toEqual([])
    }
    leader!.unstick()
    await due()
    ids.push(...(await emit(1)))
    expect(log.held.size).toBe(1)
    for (const tab of origin.tabs) expect(tab.ids).toEqual(ids)
  })

  it('comes back from the freezer as a follower and is told what it missed', async () => {
    const [first, second] = await open(2)
    const ids = await emit(2)
    first!.freeze()
    await due()
    ids.push(...(await emit(300)))
    first!.resume()
    await due()
    expect(leaders()).toEqual(names(second))
    expect(first!.ids).toEqual(ids)
    expect(first!.resets).toEqual([])
  })

  it('catches up by a connection of its own when the leader does not remember so long ago', async () => {
    const [first, second] = await open(2)
    const ids = await emit(2)
    first!.freeze()
    await due()
    for (let n = 0; n < 1000; n++) ids.push(log.emit())
    await due()
    first!.resume()
    await due()
    expect(first!.ids).toEqual(ids)
    expect(first!.resets).toEqual([])
    expect(leaders()).toEqual(names(second))
    ids.push(...(await emit(2)))
    expect(first!.ids).toEqual(ids)
    expect(log.asked).toHaveLength(3)
  })

  it('is told to begin anew when the gateway does not remember either', async () => {
    const [first, second] = await open(2)
    await emit(2)
    first!.freeze()
    await due()
    for (let n = 0; n < 1000; n++) log.emit()
    log.purged = log.position - 1
    await due()
    first!.resume()
    await due()
    expect(leaders()).toEqual(names(second))
    expect(first!.resets).toEqual(['expired'])
    expect(first!.ids.at(-1)).toBe('evt_2')
    const ids = await emit(1)
    expect(first!.ids.slice(-1)).toEqual(ids)
    expect(second!.resets).toEqual([])
  })

  it('hands over while its token is swapped, too', async () => {
    const tabs = await open(3)
    const ids = await emit(1)
    for (let swap = 0; swap < 10; swap++) {
      await pass(31_000)
      for (const { sink } of log.held) sink.frame('token-expiring', {}, undefined)
      await due()
      ids.push(...(await emit(3)))
      await pass(1000)
    }
    for (const tab of tabs) {
      expect(tab.ids).toEqual(ids)
      expect(tab.lost).toEqual([])
    }
    expect(log.held.size).toBe(1)
  })
})

describe('T5 what concerns everybody', () => {
  it.each([
    ['reset', { reason: 'expired', cursor: 'e.000002' }],
    ['bookmark', { cursor: 'e.000009' }],
  ])('reaches every tab: %s', async (name, body) => {
    const tabs = await open(3)
    await emit(2)
    for (const { sink } of log.held) sink.frame(name, body, undefined)
    await due()
    for (const tab of tabs) expect(tab.resets).toEqual(name === 'reset' ? ['expired'] : [])
    log.position = name === 'bookmark' ? 9 : 2
    const before = tabs.map((tab) => tab.ids.length)
    tabs[0]!.close()
    await due()
    await emit(1)
    expect(tabs.slice(1).map((tab, at) => tab.ids.length - before[at + 1]!)).toEqual([1, 1])
  })

  it('reaches every tab: a revocation, after which no tab is connected', async () => {
    const tabs = await open(8)
    await emit(1)
    for (const tab of tabs) tab.noToken = true
    log.refuse = unauthorized
    for (const held of log.held) {
      held.sink.frame('revoked', { reason: 'signed_out' }, undefined)
      held.end()
    }
    await pass(2000)
    for (const tab of tabs) expect(tab.lost.at(-1)).toBe('final: UnauthorizedError')
    expect(log.held.size).toBe(0)
  })

  it('reaches every tab: a planned reconnect, which nobody sees', async () => {
    const tabs = await open(4)
    const ids = await emit(1)
    for (const { sink } of log.held) sink.frame('reconnect', { retryMs: 2000 }, undefined)
    await pass(1900)
    expect(log.held.size).toBe(0)
    ids.push(log.emit())
    await pass(200)
    ids.push(...(await emit(1)))
    expect(log.held.size).toBe(1)
    for (const tab of tabs) {
      expect(tab.ids).toEqual(ids)
      expect(tab.lost).toEqual([])
    }
  })

  it('reaches every tab: that the gateway is away; then one of them connects, not all', async () => {
    const tabs = await open(8)
    const ids = await emit(1)
    log.refuse = () => new ConnectionError('refused')
    for (const held of log.held) held.end(new ConnectionError('lost'))
    await due()
    for (const tab of tabs) expect(tab.lost).toEqual(['ConnectionError'])
    await pass(5000)
    log.refuse = () => undefined
    const asked = log.asked.length
    ids.push(log.emit())
    await pass(10_000)
    ids.push(...(await emit(1)))
    expect(log.asked.length - asked).toBe(1)
    for (const tab of tabs) {
      expect(tab.ids).toEqual(ids)
      expect(tab.readies.at(-1)).toBe(true)
    }
  })

  it('a gateway that is away is asked at most ten times a minute by each', async () => {
    log.refuse = () => new ConnectionError('refused')
    await open(8)
    await pass(60_000)
    expect(log.asked.length).toBeLessThanOrEqual(80)
  })
})

describe('T6 tokens', () => {
  it('are in no message and no name, and the next leader connects with its own', async () => {
    const tabs = await open(3)
    await emit(2)
    tabs[0]!.close()
    await due()
    await emit(1)
    const said = JSON.stringify(origin.said) + origin.lockNames.join() + origin.channelNames.join()
    expect(said.length).toBeGreaterThan(100)
    for (const tab of tabs) {
      const token = tab.tokens.current()
      if (token)
        for (const piece of token.split('.').filter(({ length }) => length > 3)) expect(said).not.toContain(piece)
    }
    for (const secret of ['ana', 's1', 'gw.test']) expect(said).not.toContain(`"${secret}`)
    expect(log.asked[1]).toBe(tabs[1]!.tokens.current())
  })

  it('the lock, whose name every script can list, does not tell the name of the channel', async () => {
    await open(1)
    const [lock] = origin.lockNames
    const [channel] = origin.channelNames
    expect(lock).toMatch(/^waygate:stream:[0-9a-f]{32}$/)
    expect(channel).toMatch(/^waygate:stream:[0-9a-f]{32}$/)
    expect(channel).not.toBe(lock)
  })
})
