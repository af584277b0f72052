import { describe, expect, it } from 'vitest'
import { SessionGate } from './session-gate.js'

/** Work that ends when it is told to. */
function held(log: string[], name: string) {
  let end = () => {}
  const work = () => {
    log.push(name)
    return new Promise<void>((resolve) => (end = resolve))
  }
  return { work, end: () => end() }
}
const turns = () => new Promise((resolve) => setImmediate(resolve))

describe('the gate of a session', () => {
  it('lets few run, the others in their order, and no session wait for another', async () => {
    const gate = new SessionGate({ running: 2, waiting: 5 })
    const log: string[] = []
    const jobs = ['a', 'b', 'c', 'd'].map((name) => held(log, name))
    const done = jobs.map(({ work }) => gate.run('one', work))
    await turns()
    expect(log).toEqual(['a', 'b'])
    await gate.run('two', () => Promise.resolve(log.push('other')))
    jobs[1]?.end()
    await turns()
    expect(log).toEqual(['a', 'b', 'other', 'c'])
    for (const job of jobs) {
      job.end()
      await turns()
    }
    jobs[3]?.end()
    await Promise.all(done)
    expect(log.at(-1)).toBe('d')
  })

  it('turns away what would wait too long, and forgets work that failed', async () => {
    const gate = new SessionGate({ running: 1, waiting: 1 })
    const job = held([], 'a')
    const [first, second] = [gate.run('one', job.work), gate.run('one', () => Promise.reject(new Error('broken')))]
    await expect(gate.run('one', () => Promise.resolve())).rejects.toMatchObject({ code: 'rate_limited' })
    job.end()
    await first
    await expect(second).rejects.toThrow('broken')
    expect(await gate.run('one', () => Promise.resolve('free'))).toBe('free')
  })
})
