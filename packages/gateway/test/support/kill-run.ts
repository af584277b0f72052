import { GatewayProcess } from './gateway-process.js'
import { messages, reaches } from './linked.js'
import { Person } from './people.js'
import type { PracticePhone } from './practice.js'
import { until } from './until.js'

/** The same person at another address: the gateway came back on another port. */
export function at(url: string, { id, name, email, cookie, token, organizationId }: Person): Person {
  return new Person(url, id, name, email, cookie, token, organizationId)
}

/** What was sent to a gateway that was killed again and again, and what it shows. */
export interface KillReport {
  readonly kills: number
  readonly sent: number
  readonly lost: readonly string[]
  readonly doubled: readonly string[]
  readonly inOrder: boolean
}

interface KillRun {
  readonly env: Readonly<Record<string, string>>
  readonly ana: Person
  readonly session: string
  readonly friend: PracticePhone
  readonly to: string
  readonly kills: number
  /** In [0, 1); decides when each kill falls. */
  readonly chance: () => number
}

/** Kills between two rests in which the gateway takes everything that waits; without them a slow machine only ever falls behind. */
const KILLS_BETWEEN_RESTS = 10

/** Kills the gateway that many times while a friend writes, and compares what was sent with what is shown. */
export async function killUnderTraffic(first: GatewayProcess, run: KillRun): Promise<KillReport> {
  const { friend, session, to, chance } = run
  const sent: string[] = []
  let gateway = first
  let writing: Promise<void> | undefined
  let resting = false
  const write = async () => {
    while (!resting) {
      const text = `message ${String(sent.length)}`
      await friend.send(to, text)
      sent.push(text)
      // about thirty a second
      await new Promise((resolve) => setTimeout(resolve, 10 + chance() * 40))
    }
  }
  /** What is shown once everything has arrived, or when it does not. */
  const rest = async (): Promise<readonly string[]> => {
    resting = true
    await writing
    // Every rest is later than a token lives.
    const ana = await at(gateway.url, run.ana).renew(run.ana.organizationId)
    await reaches(ana, session, 'working', undefined, 120_000)
    const shown = async () => (await messages(ana, session, friend.lid)).map((one) => one.body ?? '')
    const whole = async () => {
      const bodies = await shown()
      return bodies.length >= sent.length ? bodies : undefined
    }
    return until('everything that was sent', whole, 120_000).catch(shown)
  }
  let shown: readonly string[] = []
  for (let kill = 0; kill < run.kills; kill++) {
    if (writing === undefined || resting) {
      resting = false
      writing = write()
    }
    // while it starts, logs in, takes what waited, or is in the middle of it
    await new Promise((resolve) => setTimeout(resolve, chance() * 2_500))
    await gateway.kill()
    gateway = await GatewayProcess.start(run.env)
    if ((kill + 1) % KILLS_BETWEEN_RESTS !== 0 && kill + 1 < run.kills) continue
    shown = await rest()
    process.stderr.write(`${String(kill + 1)} kills, ${String(sent.length)} sent, ${String(shown.length)} shown\n`)
  }
  await gateway.kill()
  const there = new Set(shown)
  return {
    kills: run.kills,
    sent: sent.length,
    lost: sent.filter((text) => !there.has(text)),
    doubled: shown.filter((body, index) => shown.indexOf(body) !== index),
    inOrder: shown.join('\n') === sent.join('\n'),
  }
}
