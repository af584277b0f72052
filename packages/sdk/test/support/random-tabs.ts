import { expect, vi } from 'vitest'
import { ConnectionError } from '../../src/errors.js'
import { EventLog, Origin } from './origin.js'
import type { Tab } from './origin.js'
import { randomOf } from './random.js'

/** Tabs come, close, crash and freeze while events happen: each hears everything since it was opened, once and in order. */
export async function liveThrough(rounds: number, seed: number): Promise<void> {
  vi.useFakeTimers()
  for (let round = 0; round < rounds; round++) {
    const random = randomOf(seed + round)
    vi.spyOn(Math, 'random').mockImplementation(random)
    const log = new EventLog()
    const origin = new Origin(log)
    const since = new Map<Tab, number>()
    const alive = () => [...since.keys()]
    const frozen = new Set<Tab>()
    const pick = () => alive()[Math.floor(random() * since.size)]
    const open = async () => {
      const tab = origin.open()
      while (!tab.readies.length) await vi.advanceTimersByTimeAsync(500)
      since.set(tab, log.position)
    }
    const gone = (tab: Tab | undefined, how: (tab: Tab) => void) => {
      if (!tab) return
      how(tab)
      since.delete(tab)
      frozen.delete(tab)
    }
    const thaw = (tab: Tab) => frozen.delete(tab) && tab.resume()
    for (let n = 0; n < 5; n++) await open()
    for (let step = 0; step < 60; step++) {
      const what = random()
      if (what < 0.5) log.emit()
      else if (what < 0.58) gone(pick(), (tab) => tab.close())
      else if (what < 0.66) gone(pick(), (tab) => tab.crash())
      else if (what < 0.74 && since.size < 8) await open()
      else if (what < 0.82) {
        const tab = pick()
        if (tab && !frozen.has(tab)) {
          frozen.add(tab)
          tab.freeze()
        }
      } else if (what < 0.9) [...frozen].slice(0, 1).forEach(thaw)
      else if (what < 0.95) for (const held of [...log.held]) held.end(new ConnectionError('cut'))
      else for (const { sink } of [...log.held]) sink.frame('reconnect', { retryMs: 500 }, undefined)
      log.beat()
      // Sometimes the next thing happens before anybody has had a turn.
      if (random() < 0.7) await vi.advanceTimersByTimeAsync(Math.floor(random() * 3000))
    }
    ;[...frozen].forEach(thaw)
    const pass = async () => {
      for (let tick = 0; tick < 6; tick++) {
        await vi.advanceTimersByTimeAsync(10_000)
        log.beat()
      }
    }
    await pass()
    // T8: a tab from which the lead was taken again and again connects by itself, and is back among the others with its next connection.
    for (const { sink } of [...log.held]) sink.frame('reconnect', { retryMs: 500 }, undefined)
    await pass()
    log.emit()
    await pass()
    for (const [tab, from] of since) {
      const expected = Array.from({ length: log.position - from }, (_, at) => `evt_${from + at + 1}`)
      expect({ round, tab: tab.name, resets: tab.resets, ids: tab.ids.slice(-expected.length) }).toEqual({
        round,
        tab: tab.name,
        resets: [],
        ids: expected,
      })
      expect(new Set(tab.ids).size, `round ${round}: doubles`).toBe(tab.ids.length)
    }
    expect(log.held.size, `round ${round}: connections`).toBe(Math.min(1, since.size))
    for (const tab of origin.tabs) tab.close()
    await vi.advanceTimersByTimeAsync(0)
    vi.mocked(Math.random).mockRestore()
  }
  vi.useRealTimers()
}
