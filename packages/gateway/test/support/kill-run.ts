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

/** Kills the gateway that many times while a friend writes, and compares what was sent with what is shown. */
export async function killUnderTraffic(first: GatewayProcess, run: KillRun): Promise<KillReport> {
  const { friend, session, to, chance } = run
  const sent: string[] = []
  let gateway = first
  let writing = true
  const traffic = (async () => {
    while (writing) {
      const text = `message ${String(sent.length)}`
      await friend.send(to, text)
      sent.push(text)
      // about thirty a second
      await new Promise((resolve) => setTimeout(resolve, 10 + chance() * 40))
    }
  })()
  for (let kill = 0; kill < run.kills; kill++) {
    // while it starts, logs in, takes what waited, or is in the middle of it
    await new Promise((resolve) => setTimeout(resolve, chance() * 2_500))
    await gateway.kill()
    gateway = await GatewayProcess.start(run.env)
  }
  writing = false
  await traffic
  const ana = at(gateway.url, run.ana)
  await reaches(ana, session, 'working', undefined, 60_000)
  const last = sent.at(-1)
  const shown = await until(
    'the last message',
    async () => {
      const bodies = (await messages(ana, session, friend.lid)).map((one) => one.body ?? '')
      return bodies.includes(last ?? '') && bodies.length >= sent.length ? bodies : undefined
    },
    120_000,
  ).catch(async () => (await messages(ana, session, friend.lid)).map((one) => one.body ?? ''))
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
