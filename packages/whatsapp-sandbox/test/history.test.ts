import { expect, it } from 'vitest'
import { eventually } from './gateway-client.js'
import { cleanUpAfterEach, newClient, phones, startSandbox } from './sandbox-fixture.js'

cleanUpAfterEach()

it('a new companion gets chats, messages, names, LID mappings and member tags of the past, once', async () => {
  const sandbox = await startSandbox()
  const { owner, ann, bob } = phones(sandbox, 'owner', 'ann', 'bob')
  const { actions, groups } = sandbox.parts
  const group = groups.create('Crew', ann.number, [owner.number, bob.number])
  await actions.saveContact(owner, ann.number, 'Ann from work')
  const hello = await actions.send(ann, owner.number, { kind: 'text', text: 'hello' })
  await actions.react(owner, hello.id, '🎉')
  await actions.send(owner, ann.number, { kind: 'text', text: 'hi ann' })
  await actions.tag(bob, group.id, 'Bobby')
  await actions.send(bob, group.id, { kind: 'text', text: 'evening' })

  const client = newClient(sandbox)
  await client.link(owner.number)
  const bootstrap = await eventually(() => client.history.find(({ chats }) => chats.length > 0))
  expect(bootstrap.chats.map(({ id }) => id).sort()).toEqual([group.id, `${ann.lid}@lid`].sort())
  expect(bootstrap.messages.map((message) => message.message?.conversation).sort()).toEqual([
    'evening',
    'hello',
    'hi ann',
  ])
  const crew = bootstrap.chats.find(({ id }) => id === group.id)
  expect(crew?.participant?.find(({ userJid }) => userJid === `${bob.lid}@lid`)?.memberLabel?.label).toBe('Bobby')
  const { lidMapping } = client.socket.signalRepository
  expect(await lidMapping.getPNForLID(`${bob.lid}@lid`)).toContain(bob.number)
  const names = client.history.flatMap(({ contacts }) => contacts).filter(({ notify }) => notify)
  expect(names).toContainEqual({ id: `${bob.lid}@lid`, notify: 'bob' })
  await eventually(() => client.contacts.find(({ name }) => name === 'Ann from work'))
  await eventually(() => client.creds.me?.name === 'owner' || undefined)
  expect(client.received).toHaveLength(0)
})

it('messages sent between the scan and the first login come once, not twice', async () => {
  const sandbox = await startSandbox()
  const { owner, ann } = phones(sandbox, 'owner', 'ann')
  const client = newClient(sandbox)
  const qr = await client.showCode()
  const { linking, actions } = sandbox.parts
  const { readQr } = await import('../src/server/linking.js')
  await linking.scan(owner, readQr(qr))
  await actions.send(ann, owner.number, { kind: 'text', text: 'in between' })
  await client.login()
  await client.awaitText('in between')
  await eventually(() => client.history.length >= 2 || undefined)
  expect(client.history.flatMap(({ messages }) => messages)).toHaveLength(0)
})

it('a contact saved later, on the phone or by a companion, reaches the others', async () => {
  const sandbox = await startSandbox()
  const { owner, ann, bob } = phones(sandbox, 'owner', 'ann', 'bob')
  const first = newClient(sandbox)
  const second = newClient(sandbox)
  await first.link(owner.number)
  await second.link(owner.number)
  await sandbox.parts.actions.saveContact(owner, ann.number, 'Annie')
  await eventually(() => first.contacts.find(({ name }) => name === 'Annie'))
  await eventually(() => second.contacts.find(({ name }) => name === 'Annie'))
  await first.socket.addOrEditContact(`${bob.number}@s.whatsapp.net`, { fullName: 'Bobby', lidJid: `${bob.lid}@lid` })
  await eventually(() => second.contacts.find(({ name }) => name === 'Bobby'))
  expect(owner.contacts[bob.number]).toBe('Bobby')
})

it('a number can be looked up, and one without a phone is not found', async () => {
  const sandbox = await startSandbox()
  const { owner, ann } = phones(sandbox, 'owner', 'ann')
  const client = newClient(sandbox)
  await client.link(owner.number)
  expect(await client.socket.onWhatsApp(`+${ann.number}`, '+15550199999')).toEqual([
    { jid: `${ann.number}@s.whatsapp.net`, exists: true },
  ])
})
