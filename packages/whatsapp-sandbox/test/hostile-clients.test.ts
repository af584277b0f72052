import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { NOISE_WA_HEADER, proto } from 'baileys'
import { expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { frame } from '../src/wire/frame-reader.js'
import { eventually } from './gateway-client.js'
import { admin, cleanUpAfterEach, newClient, phones, startSandbox } from './sandbox-fixture.js'

cleanUpAfterEach()

const INTRO = Buffer.from(NOISE_WA_HEADER)
const HELLO = proto.HandshakeMessage.encode({ clientHello: { ephemeral: randomBytes(32) } }).finish()

it.each([
  ['no protocol at all', [Buffer.from('hello there, server')]],
  ['a hello without a key', [INTRO, frame(proto.HandshakeMessage.encode({ clientHello: {} }).finish())]],
  [
    'a finish that is not authentic',
    [
      INTRO,
      frame(HELLO),
      frame(
        proto.HandshakeMessage.encode({ clientFinish: { static: randomBytes(48), payload: randomBytes(64) } }).finish(),
      ),
    ],
  ],
  ['noise after the hello', [INTRO, frame(HELLO), frame(randomBytes(200))]],
])('a client that sends %s is cut off, and the sandbox goes on', async (_name, parts) => {
  const sandbox = await startSandbox()
  const socket = new WebSocket(sandbox.url)
  await once(socket, 'open')
  for (const part of parts) socket.send(part)
  await once(socket, 'close')
  expect(await admin(sandbox, 'GET', '/admin/phones')).toMatchObject({ status: 200 })
})

it('a gateway that sends a message unencrypted, for a stranger, or to a group it is not in, gets an error', async () => {
  const sandbox = await startSandbox()
  const { owner, friend, other } = phones(sandbox, 'owner', 'friend', 'other')
  const group = sandbox.parts.groups.create('Others', friend.number, [other.number])
  const client = newClient(sandbox)
  await client.link(owner.number)
  const errors: string[] = []
  client.socket.ws.on('CB:ack,class:message', (node: { attrs: Record<string, string> }) =>
    errors.push(node.attrs['error'] ?? 'none'),
  )
  const attempt = (to: string, tag: string) =>
    client.socket.sendNode({
      tag: 'message',
      attrs: { id: randomBytes(4).toString('hex'), to, type: 'text' },
      content: [{ tag, attrs: { v: '2', type: 'msg' }, content: randomBytes(64) }],
    })
  await attempt(`${friend.number}@s.whatsapp.net`, 'plaintext')
  await attempt('15550199999@s.whatsapp.net', 'enc')
  await attempt(group.id, 'enc')
  await client.socket.sendNode({
    tag: 'message',
    attrs: { id: 'unproved', to: `${friend.number}@s.whatsapp.net`, type: 'text' },
    content: [
      {
        tag: 'participants',
        attrs: {},
        content: [
          {
            tag: 'to',
            attrs: { jid: `${friend.number}@s.whatsapp.net` },
            content: [{ tag: 'enc', attrs: { v: '2', type: 'pkmsg' }, content: randomBytes(64) }],
          },
        ],
      },
    ],
  })
  await eventually(() => errors.length === 4 || undefined)
  expect(errors).toEqual(['400', '404', '403', '479'])
  expect(sandbox.parts.world.messages.records).toHaveLength(0)
})

it('keys that are not the registered identity’s, or not signed by it, are refused', async () => {
  const sandbox = await startSandbox()
  const { owner } = phones(sandbox, 'owner')
  const client = newClient(sandbox)
  await client.link(owner.number)
  const before = owner.companions[0]?.preKeys.length
  const upload = (identity: Uint8Array, signature: Uint8Array) =>
    client.socket.query({
      tag: 'iq',
      attrs: { to: '@s.whatsapp.net', type: 'set', xmlns: 'encrypt' },
      content: [
        { tag: 'registration', attrs: {}, content: Buffer.from([0, 0, 0, 1]) },
        { tag: 'identity', attrs: {}, content: identity },
        {
          tag: 'list',
          attrs: {},
          content: [
            {
              tag: 'key',
              attrs: {},
              content: [
                { tag: 'id', attrs: {}, content: Buffer.from([9, 9, 9]) },
                { tag: 'value', attrs: {}, content: randomBytes(32) },
              ],
            },
          ],
        },
        {
          tag: 'skey',
          attrs: {},
          content: [
            { tag: 'id', attrs: {}, content: Buffer.from([0, 0, 2]) },
            { tag: 'value', attrs: {}, content: randomBytes(32) },
            { tag: 'signature', attrs: {}, content: signature },
          ],
        },
      ],
    })
  const { signedIdentityKey, signedPreKey } = client.creds
  await expect(upload(randomBytes(32), signedPreKey.signature)).rejects.toThrow('identity')
  await expect(upload(signedIdentityKey.public, signedPreKey.signature)).rejects.toThrow('not signed')
  expect(owner.companions[0]?.preKeys).toHaveLength(before ?? -1)
})

it.each([
  ['many', 811],
  // one of five is not enough: five more were asked for
  ['few', 9],
] as const)(
  'of a new companion that is made to bring %s one-time keys %i are left after its phone’s first message',
  async (firstPreKeys, left) => {
    const sandbox = await startSandbox({ firstPreKeys })
    const { owner } = phones(sandbox, 'owner')
    await newClient(sandbox).link(owner.number)
    await eventually(() => (owner.companions[0]?.preKeys.length === left ? true : undefined))
  },
)

it('a companion whose one-time keys run low is asked for more', async () => {
  const sandbox = await startSandbox()
  const { owner, friend } = phones(sandbox, 'owner', 'friend')
  const client = newClient(sandbox)
  await client.link(owner.number)
  const [companion] = owner.companions
  companion?.preKeys.splice(0, companion.preKeys.length - 4)
  await sandbox.parts.actions.send(friend, owner.number, { kind: 'text', text: 'uses one more' })
  await client.awaitText('uses one more')
  await eventually(() => ((companion?.preKeys.length ?? 0) > 4 ? true : undefined))
})

it('a second companion that cannot read the first one’s message gets it again from there', async () => {
  const sandbox = await startSandbox()
  const { owner, friend } = phones(sandbox, 'owner', 'friend')
  const first = newClient(sandbox)
  const second = newClient(sandbox)
  await first.link(owner.number)
  await second.link(owner.number)
  await first.socket.sendMessage(`${friend.lid}@lid`, { text: 'before' })
  await second.awaitText('before')
  second.forgetSessions()
  await first.socket.sendMessage(`${friend.lid}@lid`, { text: 'after' })
  await second.awaitText('after')
})
