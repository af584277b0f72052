import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { components } from '@waygate/sdk'
import { startChild } from '../support/child.js'
import { linked, type Message, messages, reaches } from '../support/linked.js'
import { Person, signUp } from '../support/people.js'
import { Practice, type PracticePhone } from '../support/practice.js'
import { random } from '../support/random.js'
import { testDatabase } from '../support/test-database.js'
import { until } from '../support/until.js'

type SendResult = components['schemas']['SendResult']

/** What is tried. */
export interface KillPlan {
  readonly kills: number
  /** At most so many messages are asked for between two kills. */
  readonly perLife: number
  readonly friends: number
  readonly seed: number
}

/** What came of it. */
export interface KillReport {
  readonly asked: number
  /** Reached their phone, each exactly once. */
  readonly arrived: number
  /** Shown as unknown; they may have arrived. */
  readonly unknown: number
  /** Neither arrived nor shown as unknown. */
  readonly lost: readonly string[]
  /** Written to the socket without being asked for more than once, or on the phone more than once. */
  readonly doubled: readonly string[]
  /** Chats whose messages arrived in another order than they were asked for. */
  readonly disordered: readonly string[]
}

interface Wanted {
  readonly id: string
  readonly friend: PracticePhone
}

/** Kills a gateway again and again while it sends, brings it back, and compares what was asked with what the phones have. */
export async function killWhileSending({ kills, perLife, friends, seed }: KillPlan): Promise<KillReport> {
  const next = random(seed)
  const dir = mkdtempSync(join(tmpdir(), 'waygate-kill-'))
  const practice = await Practice.open()
  const env = { ...practice.env, WAYGATE_DATA_DIR: dir, WAYGATE_DATABASE_URL: await testDatabase(dir) }
  const office = await practice.phone('Office')
  const others = await Promise.all(
    Array.from({ length: friends }, (_, index) => practice.phone(`Friend ${String(index)}`)),
  )
  let process = await startChild(env)
  let ana = await signUp({ url: process.url } as never, 'Ana')
  const { id: session } = await linked(ana, office)
  await ana.call(`/sessions/${session}`, { method: 'PATCH', json: { ratePerMin: 1000, ratePerHour: 100_000 } })
  const wanted: Wanted[] = []
  for (let life = 0; life <= kills; life++) {
    const last = life === kills
    // by what was asked for, not by the clock alone: on a slow machine as late in the work as on a fast one
    const enough = last ? Infinity : wanted.length + 1 + Math.floor(next() * perLife * 0.9)
    const later = next() * 300
    const dying = process
    let dead = false
    const die = async () => {
      await new Promise((resolve) => setTimeout(resolve, later))
      dead = true
      await dying.kill()
    }
    let dies: Promise<void> | undefined
    const ask = async (friend: PracticePhone) => {
      for (let n = 0; n < perLife / others.length && !dead; n++) {
        const json = { type: 'text', to: friend.number, text: `life ${String(life)} message ${String(n)}` }
        const sent = await ana
          .call<SendResult>(`/sessions/${session}/messages?async=true`, { json })
          .catch(() => undefined)
        // without an answer nobody knows whether it was asked for: a sender would repeat it under its key
        if (sent?.body.waMessageId !== undefined) wanted.push({ id: sent.body.waMessageId, friend })
        if (wanted.length >= enough) dies ??= die()
      }
    }
    await Promise.all(others.map(ask))
    if (last) break
    await (dies ?? die())
    process = await startChild(env)
    const { id, name, email, cookie, token, organizationId } = ana
    ana = await new Person(process.url, id, name, email, cookie, token, organizationId).renew(organizationId)
    await reaches(ana, session, 'working', undefined, 60_000)
  }
  const report = await compare(practice, ana, session, office, others, wanted)
  await process.kill()
  await practice.close()
  rmSync(dir, { recursive: true, force: true })
  return report
}

async function compare(
  practice: Practice,
  ana: Person,
  session: string,
  office: PracticePhone,
  others: readonly PracticePhone[],
  wanted: readonly Wanted[],
): Promise<KillReport> {
  const status = new Map<string, Message['status']>()
  await until(
    'an outcome of everything',
    async () => {
      for (const friend of others)
        for (const row of await messages(ana, session, friend.lid)) status.set(row.waMessageId, row.status)
      return wanted.every(({ id }) => status.get(id) !== undefined && status.get(id) !== 'pending')
    },
    120_000,
  )
  const seen = new Map<string, string[]>()
  const askedAgain = new Map<string, number>()
  for (const friend of others) {
    const { data } = await practice.get<{ data: { id: string; from: string; kind: string; retries?: number }[] }>(
      `/messages?number=${friend.number}&limit=20000`,
    )
    for (const { id, retries = 0 } of data) askedAgain.set(id, retries)
    const ids = data.filter((one) => one.from === office.number && one.kind === 'text').map((one) => one.id)
    seen.set(friend.number, ids)
  }
  const writes = await writesOf(practice, office)
  const arrived = wanted.filter(({ id, friend }) => seen.get(friend.number)?.includes(id))
  return {
    asked: wanted.length,
    arrived: arrived.length,
    unknown: wanted.filter(({ id }) => status.get(id) === 'unknown').length,
    lost: wanted
      .filter(({ id, friend }) => status.get(id) !== 'unknown' && !seen.get(friend.number)?.includes(id))
      .map(({ id }) => id),
    doubled: wanted
      .filter(
        ({ id, friend }) =>
          (writes.get(id) ?? 0) > 1 + (askedAgain.get(id) ?? 0) ||
          (seen.get(friend.number) ?? []).filter((one) => one === id).length > 1,
      )
      .map(({ id }) => id),
    disordered: others
      .filter((friend) => {
        const asked = wanted.filter((one) => one.friend === friend).map(({ id }) => id)
        const got = (seen.get(friend.number) ?? []).filter((id) => asked.includes(id))
        return got.join() !== asked.filter((id) => got.includes(id)).join()
      })
      .map(({ number }) => number),
  }
}

/**
 * How often each message was written to the socket for everybody; a retry for one device that could not read it is none. A phone that could not is
 * answered for everybody (Baileys, `sendMessagesAgain`): a kill between the write and the end of its transaction leaves a ratchet that is one step behind,
 * and the next message is asked for again.
 */
async function writesOf(practice: Practice, office: PracticePhone): Promise<ReadonlyMap<string, number>> {
  const { data } = await practice.get<{ data: { attributes: Record<string, string> }[] }>(
    `/received?number=${office.number}&tag=message`,
  )
  const writes = new Map<string, number>()
  for (const { attributes } of data) {
    const id = attributes['id'] ?? ''
    if (attributes['participant'] === undefined && attributes['device_fanout'] === undefined)
      writes.set(id, (writes.get(id) ?? 0) + 1)
  }
  return writes
}
