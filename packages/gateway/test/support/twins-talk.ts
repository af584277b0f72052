import { type Twin, type Twins } from './twins.js'
import { until } from './until.js'

/** The friend speaks in the group and to each of them, changes and takes back. */
export async function hear(twins: Twins): Promise<string> {
  const { friend, group } = twins
  const [kept, changed, gone] = [
    await friend.send(group, 'to all'),
    await friend.send(group, 'a tpyo'),
    await friend.send(group, 'a slip'),
  ]
  for (const { phone } of twins.both) await friend.send(phone.number, 'to you')
  await twins.each('hears', async (twin) => {
    await twins.has(twin, friend.lid, (all) => all.some(({ body }) => body === 'to you'))
    return twins.has(twin, group, (all) => all.some(({ body }) => body === 'a slip'))
  })
  await friend.do('edit', { message: changed, text: 'a typo' })
  await friend.do('revoke', { message: gone })
  await twins.each('hears what was changed', (twin) =>
    twins.has(
      twin,
      group,
      (all) => all.some(({ body }) => body === 'a typo') && !all.some(({ body }) => body === 'a slip'),
    ),
  )
  return kept
}

/** Each reacts, answers, changes and takes back; the friend reads. */
export async function answer(twins: Twins, theirs: string): Promise<void> {
  const { friend, group } = twins
  await friend.do('react', { message: theirs, emoji: '\u{1f600}' })
  await twins.each('reacts', (twin) => twins.call(twin, `/messages/${theirs}/reaction`, { emoji: '\u{1f44d}' }))
  await twins.each('sees both reactions', (twin) =>
    twins.has(twin, group, (all) => JSON.stringify(all).split('\u{1f44d}').length === 3),
  )
  const keyed = await Promise.all(twins.both.map((twin) => sendsWithKeys(twins, twin)))
  for (const [at, twin] of twins.both.entries()) twins.note('is answered by its own keys', twin, keyed[at])
  await friend.do('read', { chat: twins.both[0]?.phone.lid })
  await friend.do('read', { chat: twins.both[1]?.phone.lid })
  await twins.each('was read', (twin) =>
    twins.has(twin, friend.lid, (all) => all.some(({ status }) => status === 'read')),
  )
  await twins.each('changes and takes back', async (twin) => {
    const send = async (text: string) =>
      (await twins.call(twin, '/messages', { type: 'text', to: group, text })).waMessageId ?? ''
    const [changed, gone] = [await send('mine'), await send('mine, too')]
    return [
      await twins.call(twin, `/messages/${changed}`, { text: 'mine, changed' }, 'PATCH'),
      await twins.call(twin, `/messages/${gone}`, {}, 'DELETE'),
    ]
  })
}

/** Both choose the same keys at the same time. @returns Whether a second call is told of the first one's message. */
async function sendsWithKeys(twins: Twins, twin: Twin): Promise<readonly boolean[]> {
  const send = (key: string) =>
    twins.call(twin, '/messages', { type: 'text', to: twins.friend.number, text: key }, 'POST', {
      'idempotency-key': key,
    })
  const same: boolean[] = []
  for (const key of ['one-key', 'two-keys', 'three-keys', 'four-keys']) {
    const first = await send(key)
    same.push(first.waMessageId !== undefined && first.waMessageId === (await send(key)).waMessageId)
  }
  return same
}

/** All three vote in one poll. */
export async function vote(twins: Twins): Promise<void> {
  const { friend, group } = twins
  const { id } = await friend.do<{ id: string }>('send', {
    to: group,
    kind: 'poll',
    text: 'Lunch?',
    options: ['Yes', 'No'],
  })
  await twins.each('hears the poll', (twin) => twins.has(twin, group, (all) => all.some(({ type }) => type === 'poll')))
  await twins.each('votes', (twin) => twins.call(twin, `/messages/${id}/vote`, { options: ['Yes'] }))
  await twins.each('sees the votes', (twin) =>
    twins.has(twin, group, (all) => JSON.stringify(all.find(({ type }) => type === 'poll')).includes('"votes":2')),
  )
}

/** Both have many to send at the same time. */
export async function queue(twins: Twins): Promise<void> {
  const { friend } = twins
  await Promise.all(
    twins.both.map(async (twin) => {
      for (const n of [1, 2, 3, 4])
        await twins.call(twin, '/messages?async=true', {
          type: 'text',
          to: friend.number,
          text: `queued ${String(n)}`,
        })
    }),
  )
  await twins.each('has sent what was queued', (twin) =>
    twins.has(twin, friend.lid, (all) => {
      const queued = all.filter(({ body }) => body?.startsWith('queued'))
      return (
        queued.length === 4 &&
        queued.every(({ status }) => status === 'sent' || status === 'delivered' || status === 'read')
      )
    }),
  )
  await twins.each('has arrived', async ({ phone }) => {
    const path = `/phones/${friend.number}?chat=${phone.number}@s.whatsapp.net`
    return until('it', async () => {
      const shown = JSON.stringify(await twins.practice.get(path))
      return [1, 2, 3, 4].map((n) => shown.split(`queued ${String(n)}`).length - 1)
    })
  })
}
