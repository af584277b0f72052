import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { Curve } from 'baileys'
import { readQr } from '../src/server/linking.js'
import { eventually } from './gateway-client.js'
import { cleanUpAfterEach, newClient, phones, startSandbox } from './sandbox-fixture.js'

cleanUpAfterEach()

describe('linking by QR code', () => {
  it('a client that shows a code is linked by the scan, restarts (515), logs in and gets a message', async () => {
    const sandbox = await startSandbox()
    const { owner, friend } = phones(sandbox, 'owner', 'friend')
    const client = newClient(sandbox)
    await client.link(owner.number)
    expect(client.closeCodes).toEqual([515])
    expect(client.creds.me).toMatchObject({ id: `${owner.number}:1@s.whatsapp.net`, lid: `${owner.lid}:1@lid` })
    await sandbox.parts.actions.send(friend, owner.number, { kind: 'text', text: 'hello' })
    const message = await client.awaitText('hello')
    expect(message.key).toMatchObject({
      remoteJid: `${friend.lid}@lid`,
      remoteJidAlt: `${friend.number}@s.whatsapp.net`,
    })
    const [record] = sandbox.parts.world.messages.records
    await eventually(() => Object.values(record?.deliveries ?? {})[0] === 'acknowledged' || undefined)
  })

  it('a code is refused after its time, and the next one of the same client still works', async () => {
    let now = Date.now()
    const sandbox = await startSandbox({ clock: () => now, refLifetimes: { graceMs: 0 } })
    const { owner } = phones(sandbox, 'owner')
    const client = newClient(sandbox, { qrTimeout: 50 })
    const first = await client.showCode()
    const second = await eventually(() => client.codes[1])
    now += 60_000
    await expect(sandbox.parts.linking.scan(owner, readQr(first))).rejects.toMatchObject({ code: 'code_expired' })
    await expect(sandbox.parts.linking.scan(owner, readQr(second))).resolves.toMatchObject({ device: 1 })
  })

  it('codes nobody shows, foreign codes and nonsense are refused', async () => {
    const sandbox = await startSandbox()
    const { owner } = phones(sandbox, 'owner')
    const real = readQr(await newClient(sandbox).showCode())
    const { linking } = sandbox.parts
    await expect(linking.scan(owner, { ...real, ref: '2@nobody' })).rejects.toMatchObject({ code: 'code_unknown' })
    await expect(linking.scan(owner, { ...real, identityKey: randomBytes(32) })).rejects.toMatchObject({
      code: 'pairing_refused',
    })
    expect(() => readQr('https://example.com/#a,b,c')).toThrow('not a linking code')
  })

  it('a code with a wrong secret is refused by the client, and the phone says so', async () => {
    const sandbox = await startSandbox()
    const { owner } = phones(sandbox, 'owner')
    const real = readQr(await newClient(sandbox).showCode())
    await expect(sandbox.parts.linking.scan(owner, { ...real, advSecret: randomBytes(32) })).rejects.toMatchObject({
      code: 'pairing_refused',
    })
    expect(owner.companions).toHaveLength(0)
  })

  it('a client that signs with another key than it registered is refused', async () => {
    const sandbox = await startSandbox()
    const { owner } = phones(sandbox, 'owner')
    const client = newClient(sandbox)
    const qr = await client.showCode()
    const genuine = client.creds.signedIdentityKey
    Object.assign(client.creds, {
      signedIdentityKey: { public: genuine.public, private: Curve.generateKeyPair().private },
    })
    await expect(sandbox.parts.linking.scan(owner, readQr(qr))).rejects.toMatchObject({ code: 'pairing_refused' })
    await eventually(() => client.closeCodes.includes(401) || undefined)
    expect(owner.companions).toHaveLength(0)
  })

  it('after the server retires the secret, scans are refused until the client confirms a new one', async () => {
    const sandbox = await startSandbox()
    const { owner } = phones(sandbox, 'owner')
    const client = newClient(sandbox)
    const qr = await client.showCode()
    const { linking, faults } = sandbox.parts
    const told = new Promise<string>((resolve) =>
      client.socket.ws.on('CB:notification', (node: { attrs: { id: string } }) => resolve(node.attrs.id)),
    )
    faults.refreshSecret()
    const id = await told
    await expect(linking.scan(owner, readQr(qr))).rejects.toMatchObject({ code: 'code_retired' })
    client.creds.advSecretKey = randomBytes(32).toString('base64')
    await client.socket.sendNode({
      tag: 'ack',
      attrs: { class: 'notification', type: 'companion_reg_refresh', id, to: 's.whatsapp.net' },
    })
    await eventually(() => linking.registrations[0]?.secretRefresh === 'none' || undefined)
    const fresh = { ...readQr(qr), advSecret: Buffer.from(client.creds.advSecretKey, 'base64') }
    await expect(linking.scan(owner, fresh)).resolves.toMatchObject({ device: 1 })
  })

  it('a phone links four devices and no fifth', async () => {
    const sandbox = await startSandbox()
    const { owner } = phones(sandbox, 'owner')
    for (let count = 0; count < 4; count += 1)
      await sandbox.parts.linking.scan(owner, readQr(await newClient(sandbox).showCode()))
    const fifth = readQr(await newClient(sandbox).showCode())
    await expect(sandbox.parts.linking.scan(owner, fifth)).rejects.toMatchObject({ code: 'too_many_devices' })
  })
})

describe('linking by code', () => {
  it('a typed code links the client, which then logs in', async () => {
    const sandbox = await startSandbox()
    const { owner } = phones(sandbox, 'owner')
    const client = newClient(sandbox)
    await client.showCode()
    const code = await client.socket.requestPairingCode(owner.number)
    await eventually(() => sandbox.parts.codes.offersFor(owner.number)[0])
    const typed = `${code.slice(0, 4)}-${code.slice(4).toLowerCase()}`
    await expect(sandbox.parts.codes.enter(owner, typed)).resolves.toMatchObject({ device: 1 })
    await eventually(() => client.closeCodes.includes(515) || undefined)
    await client.login()
    expect(client.creds.account).toBeDefined()
  })

  it('a wrong code is refused, and the right one still works afterwards', async () => {
    const sandbox = await startSandbox()
    const { owner } = phones(sandbox, 'owner')
    const client = newClient(sandbox)
    await client.showCode()
    const code = await client.socket.requestPairingCode(owner.number, 'ABCD1234')
    await eventually(() => sandbox.parts.codes.offersFor(owner.number)[0])
    await expect(sandbox.parts.codes.enter(owner, 'ABCD1235')).rejects.toMatchObject({ code: 'wrong_code' })
    await expect(sandbox.parts.codes.enter(owner, code)).resolves.toMatchObject({ device: 1 })
  })

  it('a code ends after three wrong tries, after its time, and for a number that has no phone', async () => {
    let now = Date.now()
    const sandbox = await startSandbox({ clock: () => now })
    const { owner } = phones(sandbox, 'owner')
    const { codes } = sandbox.parts
    const client = newClient(sandbox)
    await client.showCode()
    await client.socket.requestPairingCode('15550199999')
    await client.socket.requestPairingCode(owner.number, 'ABCD1234')
    await eventually(() => codes.offersFor(owner.number)[0])
    expect(codes.offersFor('15550199999')).toHaveLength(0)
    for (let attempt = 0; attempt < 3; attempt += 1)
      await expect(codes.enter(owner, 'WRNG1234')).rejects.toMatchObject({ code: 'wrong_code' })
    await expect(codes.enter(owner, 'ABCD1234')).rejects.toMatchObject({ code: 'code_unknown' })
    await client.socket.requestPairingCode(owner.number, 'EFGH1234')
    await eventually(() => codes.offersFor(owner.number)[0])
    now += 160_000
    await expect(codes.enter(owner, 'EFGH1234')).rejects.toMatchObject({ code: 'code_unknown' })
  })
})
