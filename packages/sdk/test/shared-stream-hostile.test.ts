import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { readMessage } from '../src/events/tabs/messages.js'
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
  expect({ timers: vi.getTimerCount(), left: origin.left, held: log.held.size }).toEqual({
    timers: 0,
    left: 0,
    held: 0,
  })
  vi.useRealTimers()
})
const due = () => vi.advanceTimersByTimeAsync(0)
const open = async (count: number, options?: TabOptions): Promise<Tab[]> => {
  const tabs = Array.from({ length: count }, () => origin.open(options))
  await due()
  return tabs
}

const frame = { name: 'message', data: '{}', cursor: 'e.1' }
const welcome = { type: 'welcome', to: 'x', term: 't', next: 0, heartbeatSeconds: 15, serverTime: 1, missed: [frame] }

describe('T7 a message on the channel', () => {
  it.each([
    { type: 'beat' },
    { type: 'lead', term: 't' },
    { type: 'lost', term: 't' },
    { type: 'join', from: 'x', cursor: 'e.1' },
    { type: 'frame', term: 't', number: 3, frame },
    welcome,
  ])('is read when it is one of ours: $type', (message) => {
    expect(readMessage(message)).toEqual(message)
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['text', 'beat'],
    ['a list', ['beat']],
    ['no type', {}],
    ['an unknown type', { type: 'steal' }],
    ['a type of the prototype', { type: 'constructor' }],
    ['a join without a sender', { type: 'join' }],
    ['a join whose sender is an object', { type: 'join', from: {} }],
    ['a join with a long sender', { type: 'join', from: 'x'.repeat(65) }],
    ['a join with a long cursor', { type: 'join', from: 'x', cursor: 'e'.repeat(257) }],
    ['a join with a cursor of another kind', { type: 'join', from: 'x', cursor: 7 }],
    ['a frame without a number', { type: 'frame', term: 't', frame }],
    ['a frame with a negative number', { type: 'frame', term: 't', number: -1, frame }],
    ['a frame that is not a number', { type: 'frame', term: 't', number: NaN, frame }],
    ['a frame with an object for text', { type: 'frame', term: 't', number: 1, frame: { ...frame, data: {} } }],
    [
      'a frame above 1 MiB',
      { type: 'frame', term: 't', number: 1, frame: { ...frame, data: 'x'.repeat(2 ** 20 + 1) } },
    ],
    ['a frame about a token', { type: 'frame', term: 't', number: 1, frame: { ...frame, name: 'token-expiring' } }],
    ['a frame that says ready', { type: 'frame', term: 't', number: 1, frame: { ...frame, name: 'ready' } }],
    ['a frame named like a method', { type: 'frame', term: 't', number: 1, frame: { ...frame, name: 'toString' } }],
    ['a welcome without an end', { ...welcome, missed: Array(501).fill(frame) }],
    ['a welcome with one bad frame', { ...welcome, missed: [frame, { ...frame, name: '__proto__' }] }],
    ['a welcome whose frames are none', { ...welcome, missed: 'many' }],
    ['a welcome without a time', { ...welcome, serverTime: 'now' }],
    ['a welcome with an endless heartbeat', { ...welcome, heartbeatSeconds: Infinity }],
  ])('is nothing when it is not: %s', (_what, message) => {
    expect(readMessage(message)).toBeUndefined()
  })

  it('keeps no field that it does not know, and pollutes nothing', () => {
    const hostile = JSON.parse('{"type":"beat","__proto__":{"polluted":1},"token":"x"}') as unknown
    expect(readMessage(hostile)).toEqual({ type: 'beat' })
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  it('that other scripts write changes nothing: of another term, number, member, or no message at all', async () => {
    const tabs = await open(3)
    const ids = [log.emit(), log.emit()]
    await due()
    const [channel] = origin.channelNames
    const forged = { name: 'message', data: '{"id":"evt_forged","event":"message"}', cursor: 'e.999999' }
    for (const message of [
      null,
      42,
      { type: 'frame', term: 'another', number: 0, frame: forged },
      { type: 'frame', term: 'another', number: 2, frame: forged },
      { ...welcome, missed: [forged] },
      { type: 'lost', term: 'another' },
      { type: 'lead', term: 'another' },
      { type: 'join', from: 'nobody' },
      { type: 'join', from: 'nobody', cursor: '../..' },
    ]) {
      origin.write(channel!, message)
      await due()
    }
    ids.push(log.emit())
    await vi.advanceTimersByTimeAsync(5000)
    ids.push(log.emit())
    await due()
    for (const tab of tabs) {
      expect(tab.ids).toEqual(ids)
      expect(tab.lost).toEqual([])
      expect(tab.resets).toEqual([])
    }
    expect(log.held.size).toBe(1)
  })
})

describe('T8 a browser that does not help', () => {
  it.each([['missing'], ['refused']] as const)(
    'leaves each tab with a connection of its own: locks are %s',
    async (locks) => {
      const tabs = await open(3, { locks })
      const ids = [log.emit(), log.emit()]
      await due()
      expect(log.held.size).toBe(3)
      for (const tab of tabs) expect(tab.ids).toEqual(ids)
    },
  )

  it('leaves a tab that is deposed again and again with a connection of its own', async () => {
    const [tab] = await open(1)
    const [lock] = origin.lockNames
    const thief = { task: (act: () => void) => act() } as Tab
    for (let round = 0; round < 4; round++) {
      const stolen = origin.locksOf(thief).request(lock!, { steal: true }, () => new Promise(() => {}))
      stolen.catch(() => {})
      // Nobody answers on the channel, so that the lead is taken back.
      await vi.advanceTimersByTimeAsync(5000)
    }
    expect(log.held.size).toBe(1)
    const asked = log.asked.length
    const id = log.emit()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(tab!.ids).toEqual([id])
    expect(log.asked).toHaveLength(asked)
    origin.forget(thief)
  })
})

describe('T9 a page that nobody looks at', () => {
  const unshared: readonly [string, TabOptions][] = [
    ['without locks', { locks: 'missing' }],
    ['with an opaque token', { grant: 'wge_embed' }],
  ]
  it.each(unshared)('lets go after half a minute and resumes where it was: %s', async (_how, options) => {
    const tabs = await open(8, options)
    const ids = [log.emit()]
    for (const tab of tabs.slice(1)) tab.show('hidden')
    await vi.advanceTimersByTimeAsync(29_000)
    expect(log.held.size).toBe(8)
    await vi.advanceTimersByTimeAsync(2000)
    expect(log.held.size).toBe(1)
    ids.push(log.emit(), log.emit())
    log.beat()
    await vi.advanceTimersByTimeAsync(30_000)
    tabs[7]!.show('visible')
    await due()
    expect(log.held.size).toBe(2)
    expect(tabs[7]!.ids).toEqual(ids)
    for (const tab of tabs) {
      expect(tab.lost).toEqual([])
      expect(tab.resets).toEqual([])
    }
  })

  it('that is looked at again in time never lost it', async () => {
    const [tab] = await open(1, { locks: 'missing' })
    tab!.show('hidden')
    await vi.advanceTimersByTimeAsync(20_000)
    tab!.show('visible')
    await vi.advanceTimersByTimeAsync(15_000)
    expect(log.asked).toHaveLength(1)
  })

  it('shares on while it can be shared: hidden tabs of a group stay up to date', async () => {
    const tabs = await open(2)
    for (const tab of tabs) tab.show('hidden')
    await vi.advanceTimersByTimeAsync(31_000)
    const id = log.emit()
    await due()
    for (const tab of tabs) expect(tab.ids).toEqual([id])
  })
})
