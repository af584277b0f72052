import { expect, it } from 'vitest'
import { eventually, textOf } from './gateway-client.js'
import { cleanUpAfterEach, newClient, phones, startSandbox } from './sandbox-fixture.js'

cleanUpAfterEach()

async function linked() {
  const sandbox = await startSandbox()
  const { owner, friend } = phones(sandbox, 'owner', 'friend')
  const client = newClient(sandbox)
  await client.link(owner.number)
  const send = (text: string) => sandbox.parts.actions.send(friend, owner.number, { kind: 'text', text })
  const types = () => sandbox.parts.journal.list(owner.number, 'message').map((stanza) => stanza.children.join())
  return { sandbox, owner, friend, client, send, types }
}

it('a gateway reads what a phone writes and the phone reads what the gateway answers', async () => {
  const { sandbox, owner, friend, client, send } = await linked()
  await send('first')
  const first = await client.awaitText('first')
  expect(first.pushName).toBe('friend')
  const sent = await client.socket.sendMessage(first.key.remoteJid ?? '', { text: 'answer' })
  const record = await eventually(() => sandbox.parts.world.messages.find(sent?.key.id ?? '', friend.number))
  await eventually(() => record.text || undefined)
  expect(record).toMatchObject({ from: owner.number, fromDevice: 1, to: friend.number, kind: 'text', text: 'answer' })
  await send('second')
  await client.awaitText('second')
  expect(client.texts).toEqual(['first', 'second'])
})

it('a session goes on as msg once both sides have written', async () => {
  const { sandbox, owner, client, send } = await linked()
  await send('one')
  const one = await client.awaitText('one')
  const types: string[] = []
  const { socket } = sandbox.parts.connections.of(owner, 1) ?? {}
  const original = socket?.send.bind(socket)
  if (socket && original)
    socket.send = (node) => {
      if (node.tag === 'message' && Array.isArray(node.content)) types.push(node.content[0]?.attrs['type'] ?? '')
      original(node)
    }
  await send('two')
  await client.awaitText('two')
  await client.socket.sendMessage(one.key.remoteJid ?? '', { text: 'answer' })
  await eventually(() => sandbox.parts.world.messages.records.find((record) => record.text === 'answer'))
  await send('three')
  await client.awaitText('three')
  expect(types).toEqual(['pkmsg', 'msg'])
})

it('a gateway that writes to a number reaches the phone and gets delivered and read receipts', async () => {
  const { sandbox, owner, friend, client } = await linked()
  const jid = `${friend.number}@s.whatsapp.net`
  const sent = await client.socket.sendMessage(jid, { text: 'to a number' })
  await eventually(() => sandbox.parts.world.messages.records.find((record) => record.text === 'to a number'))
  sandbox.parts.actions.read(friend, owner.number)
  await eventually(() => client.statusOf(sent?.key.id) === 4 || undefined)
})

it('what the owner writes on the phone reaches the companion as an own message', async () => {
  const { sandbox, owner, friend, client } = await linked()
  await sandbox.parts.actions.send(owner, friend.number, { kind: 'text', text: 'from my phone' })
  const message = await client.awaitText('from my phone')
  expect(message.key).toMatchObject({ remoteJid: `${friend.lid}@lid`, fromMe: true })
})

it('two companions of one phone see each other’s messages', async () => {
  const { sandbox, owner, friend, client } = await linked()
  const second = newClient(sandbox)
  await second.link(owner.number)
  await client.socket.sendMessage(`${friend.lid}@lid`, { text: 'from the first' })
  const copy = await second.awaitText('from the first')
  expect(copy.key).toMatchObject({ remoteJid: `${friend.lid}@lid`, fromMe: true })
})

it('reactions, edits, revokes and quotes arrive as such', async () => {
  const { sandbox, owner, friend, client, send } = await linked()
  const { actions } = sandbox.parts
  const { id } = await send('original')
  await client.awaitText('original')
  await actions.react(friend, id, '👍')
  await actions.edit(friend, id, 'better')
  await actions.send(friend, owner.number, { kind: 'text', text: 'quoting' }, id)
  const quote = await client.awaitText('quoting')
  expect(quote.message?.extendedTextMessage?.contextInfo?.stanzaId).toBe(id)
  await actions.revoke(friend, id)
  const revoke = await eventually(() => client.updates.find((update) => update.update.message === null))
  expect(revoke.key.id).toBe(id)
  const edit = client.updates.find((update) => update.update.message?.editedMessage)
  expect(edit?.update.message?.editedMessage?.message?.conversation).toBe('better')
  const reaction = client.messages.find(({ message }) => message.message?.reactionMessage)
  expect(reaction?.message.message?.reactionMessage).toMatchObject({ text: '👍', key: { id } })
})

it('every kind of message a phone can send arrives decrypted', async () => {
  const { sandbox, owner, friend, client } = await linked()
  const { actions } = sandbox.parts
  const file = { text: 'caption', fileName: 'a.pdf', mimetype: 'application/pdf', bytes: 10, seconds: 3 }
  for (const kind of ['image', 'video', 'audio', 'voice', 'document', 'sticker'] as const)
    await actions.send(friend, owner.number, { kind, ...file })
  await actions.send(friend, owner.number, { kind: 'location', latitude: 1.5, longitude: -2.25, text: 'Harbour' })
  await actions.send(friend, owner.number, { kind: 'contact', text: 'Ann', number: '15550100999' })
  await actions.send(friend, owner.number, { kind: 'poll', text: 'Lunch?', options: ['Yes', 'No'] })
  await eventually(() => client.received.length === 9 || undefined)
  const fields = client.received.map((message) =>
    Object.keys(message.message ?? {}).find((field) => field.endsWith('Message') || field.includes('poll')),
  )
  expect(fields).toEqual([
    'imageMessage',
    'videoMessage',
    'audioMessage',
    'audioMessage',
    'documentMessage',
    'stickerMessage',
    'locationMessage',
    'contactMessage',
    'pollCreationMessageV3',
  ])
  expect(client.received.map((message) => message.messageStubType ?? 0)).toEqual(Array.from({ length: 9 }, () => 0))
})

it('a companion that lost its session asks again and then reads the message', async () => {
  const { client, send } = await linked()
  await send('before')
  const before = await client.awaitText('before')
  await client.socket.sendMessage(before.key.remoteJid ?? '', { text: 'so that the session goes on as msg' })
  await eventually(() => client.texts.includes('before') || undefined)
  client.forgetSessions()
  await send('after the loss')
  expect(textOf(await client.awaitText('after the loss'))).toBe('after the loss')
})

it('a phone that lost its session asks again, once, and then shows what was sent', async () => {
  const { sandbox, friend, client, send, types } = await linked()
  await send('before')
  const { key } = await client.awaitText('before')
  friend.keys.sessions = {}
  const sent = await client.socket.sendMessage(key.remoteJid ?? '', { text: 'after the loss' })
  const record = await eventually(() => sandbox.parts.world.messages.find(sent?.key.id ?? '', friend.number))
  await eventually(() => record.text || undefined)
  expect(record).toMatchObject({ text: 'after the loss', retries: 1 })
  // Baileys answers a phone that asks by sending to everybody once more
  await eventually(() => (types().length === 2 ? true : undefined))
})
