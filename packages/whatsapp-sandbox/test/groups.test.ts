import { expect, it } from 'vitest'
import { eventually } from './gateway-client.js'
import { cleanUpAfterEach, newClient, phones, startSandbox } from './sandbox-fixture.js'

cleanUpAfterEach()

async function linkedGroup() {
  const sandbox = await startSandbox()
  const people = phones(sandbox, 'owner', 'ann', 'bob')
  const { owner, ann, bob } = people
  const group = sandbox.parts.groups.create('Crew', ann.number, [owner.number, bob.number])
  const client = newClient(sandbox)
  await client.link(owner.number)
  const say = (from: typeof ann, text: string) => sandbox.parts.actions.send(from, group.id, { kind: 'text', text })
  return { sandbox, ...people, group, client, say }
}

it('members’ messages arrive with their author, the later ones by sender key alone', async () => {
  const { group, client, ann, bob, say } = await linkedGroup()
  await say(ann, 'one')
  await say(ann, 'two')
  await say(bob, 'three')
  const three = await client.awaitText('three')
  expect(client.texts).toEqual(['one', 'two', 'three'])
  expect(three.key).toMatchObject({
    remoteJid: group.id,
    participant: `${bob.lid}@lid`,
    participantAlt: `${bob.number}@s.whatsapp.net`,
  })
})

it('what the gateway writes in a group is read by every member’s phone, with receipts per member', async () => {
  const { sandbox, group, client, ann, bob, owner } = await linkedGroup()
  const sent = await client.socket.sendMessage(group.id, { text: 'to all' })
  const again = await client.socket.sendMessage(group.id, { text: 'again' })
  const find = (id: string | null | undefined) => sandbox.parts.world.messages.find(id ?? '', owner.number)
  await eventually(() => (find(again?.key.id)?.deliveredTo.length === 2 ? true : undefined))
  expect(find(sent?.key.id)).toMatchObject({
    text: 'to all',
    deliveredTo: expect.arrayContaining([ann.number, bob.number]) as string[],
  })
  expect(find(again?.key.id)).toMatchObject({ text: 'again', group: true, to: group.id })
})

it('the gateway sees its groups with members, roles and both addresses', async () => {
  const { group, client, ann, owner } = await linkedGroup()
  const groups = await client.socket.groupFetchAllParticipating()
  const metadata = groups[group.id]
  expect(metadata).toMatchObject({ subject: 'Crew', addressingMode: 'lid', owner: `${ann.lid}@lid` })
  expect(metadata?.participants.map(({ id, phoneNumber, admin }) => ({ id, phoneNumber, admin }))).toContainEqual({
    id: `${ann.lid}@lid`,
    phoneNumber: `${ann.number}@s.whatsapp.net`,
    admin: 'superadmin',
  })
  expect(metadata?.participants.some(({ id }) => id === `${owner.lid}@lid`)).toBe(true)
})

it('members, subject and tags that change are announced', async () => {
  const { sandbox, group, client, bob } = await linkedGroup()
  const { groups, actions } = sandbox.parts
  const changes: string[] = []
  client.socket.ev.on('group-participants.update', ({ action, participants }) =>
    changes.push(`${action} ${participants[0]?.id ?? ''}`),
  )
  client.socket.ev.on('groups.update', (updates) => changes.push(...updates.flatMap(({ subject }) => subject ?? [])))
  groups.change(group, 'promote', [bob.number], group.creator)
  groups.rename(group, 'Night crew', group.creator)
  groups.change(group, 'remove', [bob.number], group.creator)
  await eventually(() => changes.length === 3 || undefined)
  expect(changes).toEqual(expect.arrayContaining([`promote ${bob.lid}@lid`, 'Night crew', `remove ${bob.lid}@lid`]))
  groups.change(group, 'add', [bob.number], group.creator)
  await actions.tag(bob, group.id, 'Bobby')
  const tag = await eventually(() => client.tags[0])
  expect(tag).toMatchObject({ groupId: group.id, label: 'Bobby', participant: `${bob.lid}@lid` })
})

it('a member who was removed cannot be written from any more', async () => {
  const { sandbox, group, bob, owner, client } = await linkedGroup()
  sandbox.parts.groups.change(group, 'remove', [bob.number], group.creator)
  await expect(sandbox.parts.actions.send(bob, group.id, { kind: 'text', text: 'still here' })).rejects.toMatchObject({
    code: 'not_found',
  })
  sandbox.parts.groups.change(group, 'remove', [owner.number], group.creator)
  await expect(client.socket.groupMetadata(group.id)).rejects.toThrow()
})

it('a companion that lost its keys gets a group message again', async () => {
  const { client, say, ann } = await linkedGroup()
  await say(ann, 'before')
  await client.awaitText('before')
  client.forgetSessions()
  await say(ann, 'after')
  await client.awaitText('after')
})
