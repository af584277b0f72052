import { newId } from '../../src/storage/ids.js'
import { settleStanza } from '../../src/storage/repositories/session-credentials.js'
import { messages } from './linked.js'
import { PATIENCE_MS, type Told, type Twin, type Twins } from './twins.js'
import { until } from './until.js'

/** More than a session may send in a minute, and as much as may wait. */
const [MOST, MOST_QUEUED] = [25, 10_000]

const PAGES = (friend: string): readonly string[] => [
  '',
  '/chats',
  '/contacts',
  '/groups',
  '/me',
  `/contacts/${friend}`,
]

/** Members come, go and rise; names are given. */
export async function meet(twins: Twins): Promise<void> {
  const { friend, group } = twins
  const guest = await twins.practice.phone('Guest')
  const at = `/groups/${group}`
  await twins.practice.post(`/groups/${group}:add`, { members: [guest.number], by: friend.number })
  await guest.do('tag', { group, tag: 'The guest' })
  await guest.send(group, 'hello')
  await twins.each('meets the guest', async (twin) => {
    await twins.has(twin, group, (all) => all.some(({ body }) => body === 'hello'))
    return [await twins.get(twin, at), await twins.get(twin, `${at}/members`)]
  })
  await twins.practice.post(`/groups/${group}:remove`, { members: [guest.number], by: friend.number })
  await twins.practice.post(`/groups/${group}:subject`, { subject: 'Night market', by: friend.number })
  await twins.each('sees the guest go', async (twin) => {
    await until('the subject', async () => (await twins.get(twin, at))['subject'] === 'Night market', PATIENCE_MS)
    return twins.get(twin, `${at}/members`)
  })
  for (const { phone } of twins.both)
    await phone.do('save-contact', { number: friend.number, name: `Friend of ${phone.number}` })
  await twins.each('has named the friend', (twin) =>
    until(
      'the name',
      async () => {
        const found = await twins.get(twin, `/contacts/${friend.lid}`)
        return JSON.stringify(found).includes(twin.phone.number) && found
      },
      PATIENCE_MS,
    ),
  )
}

/** Everything that there is to look at, and what a block changes. */
export async function look(twins: Twins): Promise<void> {
  const [one, other] = twins.both
  if (!one || !other) return
  const block = ({ person, session, key }: Twin, lid: string, what: string) =>
    person.call(`/sessions/${session}/contacts/${lid}/${what}`, { method: 'POST', token: key })
  await block(other, one.phone.lid, 'block')
  await block(one, twins.friend.lid, 'block')
  const blocked = (twin: Twin) => async () =>
    JSON.stringify(await twins.get(twin, '/contacts')).includes('"blocked":true')
  await twins.each('has blocked somebody', (twin) => until('it', blocked(twin), PATIENCE_MS))
  for (const path of PAGES(twins.friend.lid)) await twins.each(`looks at ${path}`, (twin) => twins.get(twin, path))
  await twins.each('reads people and groups again', async ({ session }) => {
    const at = `/admin/sessions/${session}`
    await twins.root.call(`${at}:backfill`, { method: 'POST' })
    const job = async () => (await twins.root.call<Told>(`${at}/backfill`)).body
    await until('the end', async () => (await job())['status'] !== 'running', PATIENCE_MS)
    return [
      await job(),
      ...(await Promise.all(twins.both.map((twin) => twins.get(twin, `/groups/${twins.group}/members`)))),
    ]
  })
  for (const path of PAGES(twins.friend.lid))
    await twins.each(`looks again at ${path}`, (twin) => twins.get(twin, path))
  await twins.each('was told of its groups', (twin) => events(twins, twin))
  await twins.each('reads the group', (twin) => messages(twin.person, twin.session, twins.group))
  await block(one, twins.friend.lid, 'unblock')
}

/** Each comes back as who it was. */
export async function restart(twins: Twins): Promise<void> {
  await twins.each('is started again', async (twin) => {
    await twins.call(twin, ':restart', {})
    await until('working', async () => (await twins.get(twin, ''))['status'] === 'working', PATIENCE_MS)
    await twins.friend.send(twin.phone.number, 'still there?')
    const heard = await twins.has(twin, twins.friend.lid, (all) => all.some(({ body }) => body === 'still there?'))
    return [heard, ...(await Promise.all(twins.both.map((one) => twins.get(one, '/contacts'))))]
  })
}

/** What one of them settles stays open for the other, though both call it the same. */
export async function settle(twins: Twins): Promise<void> {
  const [first, second] = twins.both
  if (!first || !second) return
  const { storage, unit } = twins.gateway.core
  const { db } = storage
  const sent = await db
    .selectFrom('send_requests')
    .selectAll()
    .where('session_id', '=', second.session)
    .executeTakeFirstOrThrow()
  await db
    .insertInto('send_requests')
    .values({ ...sent, idempotency_key: 'open', result: null })
    .execute()
  const json = { type: 'text', to: twins.friend.number, text: 'settled here' }
  await twins.call(first, '/messages', json, 'POST', { 'idempotency-key': 'open' })
  const open = db.selectFrom('send_requests').select('result').where('session_id', '=', second.session)
  twins.note('has an open key', second, await open.where('idempotency_key', '=', 'open').execute())

  const stanza = { stanza_key: 'open', sealed: Buffer.alloc(1), attempts: 0, created_at: Date.now() }
  await db
    .insertInto('session_stanzas')
    .values({ ...stanza, session_id: second.session })
    .execute()
  await unit.write((tx) => settleStanza(tx, first.session, 'open'))
  const journal = db.selectFrom('session_stanzas').select('stanza_key').where('session_id', '=', second.session)
  twins.note('has an open stanza', second, await journal.where('stanza_key', '=', 'open').execute())
  await db.deleteFrom('session_stanzas').where('stanza_key', '=', 'open').execute()

  const stranger = await twins.practice.phone('Stranger')
  await stranger.send(first.phone.number, 'to you alone')
  await twins.has(first, stranger.lid, (all) => all.length === 1)
  await twins.each('has its keys', ({ session }) =>
    db
      .selectFrom('session_keys')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('session_id', '=', session)
      .where('kind', '=', 'pre-key')
      .execute(),
  )
}

/** A limit counts what its own session sent. */
export async function limit(twins: Twins): Promise<void> {
  const sends = async ({ person, session, key }: Twin) => {
    const json = { type: 'text', to: twins.friend.number, text: 'one more' }
    return (await person.call(`/sessions/${session}/messages`, { json, token: key })).status
  }
  const [first, second] = twins.both
  if (!first || !second) return
  let sent = 0
  while (sent < MOST && (await sends(first)) === 200) sent += 1
  twins.note('sends until its limit', first, sent)
  twins.note('sends within its own limit', second, await sends(second))
  await crowd(twins, first)
  twins.note('sends, however many wait elsewhere', second, await sends(second))
  const { status } = await second.person.call(`/sessions/${second.session}/messages?async=true`, {
    json: { type: 'text', to: twins.friend.number, text: 'later' },
    token: second.key,
  })
  twins.note('has room for what waits', second, status)
}

/** As much waits as may wait, with a place within the limits and without. */
async function crowd(twins: Twins, { session }: Twin): Promise<void> {
  const { db } = twins.gateway.core.storage
  const job = await db.selectFrom('outbox').selectAll().where('session_id', '=', session).executeTakeFirstOrThrow()
  const { position: _, ...like } = job
  const far = Date.now() + 3_600_000
  for (let made = 0; made < MOST_QUEUED; made += 500) {
    const rows = Array.from({ length: 500 }, (_, n) => ({
      ...like,
      id: newId('job_'),
      state: 'queued' as const,
      kind: 'message' as const,
      reserved: n % 2,
      next_attempt_at: far,
    }))
    await db.insertInto('outbox').values(rows).execute()
  }
}

/** What a session was told of its groups. */
async function events(twins: Twins, { session }: Twin): Promise<unknown> {
  const { db } = twins.gateway.core.storage
  const all = db.selectFrom('events').select(['event', 'payload']).where('session_id', '=', session)
  const rows = await all.where('event', 'like', 'group.%').orderBy('position').execute()
  return rows.map(({ event, payload }) => [event, JSON.parse(String(payload)) as unknown])
}

/** One of them goes: the other has everything that it had. */
export async function part(twins: Twins): Promise<void> {
  const [stays, goes] = twins.both
  if (!stays || !goes) return
  await goes.person.call(`/sessions/${goes.session}`, { method: 'DELETE' })
  for (const path of ['', '/chats', '/contacts', '/groups'])
    twins.note(`still has ${path}`, stays, await twins.get(stays, path))
  twins.note('still has the messages', stays, await messages(stays.person, stays.session, twins.group))
  await twins.call(stays, ':restart', {})
  const back = () => twins.get(stays, '')
  twins.note(
    'still works',
    stays,
    await until('working', async () => (await back())['status'] === 'working', PATIENCE_MS).catch(String),
  )
}
