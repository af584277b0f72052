import { expect, it } from 'vitest'
import { Curve } from 'baileys'
import { eventually } from './gateway-client.js'
import { admin, cleanUpAfterEach, newClient, phones, startSandbox } from './sandbox-fixture.js'

cleanUpAfterEach()

async function linked(config: Parameters<typeof newClient>[1] = {}) {
  const sandbox = await startSandbox()
  const { owner } = phones(sandbox, 'owner')
  const client = newClient(sandbox, config)
  await client.link(owner.number)
  client.closeCodes.length = 0
  const fault = (body: object) => admin(sandbox, 'POST', '/admin/faults', { number: owner.number, ...body })
  return { sandbox, owner, client, fault }
}

const live = [
  { body: { kind: 'drop' }, code: 428 },
  { body: { kind: 'drop', graceful: true }, code: 428 },
  { body: { kind: 'replace' }, code: 440 },
  { body: { kind: 'ban', reason: 402 }, code: 402 },
  { body: { kind: 'ban', reason: 403 }, code: 403 },
  { body: { kind: 'ban', reason: 406 }, code: 406 },
  { body: { kind: 'outdated' }, code: 405 },
  { body: { kind: 'unavailable' }, code: 503 },
  { body: { kind: 'stream_error', code: 500 }, code: 500 },
]

it.each(live)('a connected client sees $code after $body', async ({ body, code }) => {
  const { client, fault } = await linked()
  expect(await fault(body)).toMatchObject({ status: 200, body: { affected: 1 } })
  expect(await eventually(() => client.closeCodes[0])).toBe(code)
})

it.each([402, 403, 405, 406, 503])('logins are refused with %i until it is lifted', async (code) => {
  const { client, fault } = await linked()
  const kinds: Record<number, object> = { 405: { kind: 'outdated' }, 503: { kind: 'unavailable' } }
  await fault(kinds[code] ?? { kind: 'ban', reason: code })
  await eventually(() => client.closeCodes[0])
  client.connect()
  expect(await eventually(() => client.closeCodes[1])).toBe(code)
  await fault({ kind: 'clear' })
  await client.login()
})

it('a temporary ban says why and for how long, and ends by itself', async () => {
  let now = Date.now()
  const sandbox = await startSandbox({ clock: () => now })
  const { owner } = phones(sandbox, 'owner')
  const client = newClient(sandbox)
  await client.link(owner.number)
  await admin(sandbox, 'POST', '/admin/faults', { kind: 'ban', number: owner.number, code: 104, expireSeconds: 90 })
  const last = await eventually(() =>
    client.connection.findLast((update) => update.connection === 'close' && client.closeCodes.includes(402)),
  )
  expect((last.lastDisconnect?.error as unknown as { data: unknown }).data).toMatchObject({ code: '104', expire: '90' })
  now += 90_000
  await client.login()
})

it('unlinking on the phone ends the connection with 401 and every later login too', async () => {
  const { sandbox, owner, client } = await linked()
  expect(await admin(sandbox, 'POST', `/admin/phones/${owner.number}:unlink`, {})).toMatchObject({
    body: { unlinked: 1 },
  })
  expect(await eventually(() => client.closeCodes[0])).toBe(401)
  client.connect()
  expect(await eventually(() => client.closeCodes[1])).toBe(401)
})

it('logging out in the client removes the device from the phone', async () => {
  const { owner, client } = await linked()
  await client.socket.logout()
  await eventually(() => owner.companions.length === 0 || undefined)
})

it('the same link opened twice replaces the older connection', async () => {
  const { sandbox, client } = await linked()
  const twin = newClient(sandbox)
  Object.assign(twin.creds, client.creds)
  twin.takeKeysOf(client)
  await twin.login()
  expect(await eventually(() => client.closeCodes[0])).toBe(440)
})

it('a login with another Noise key than the registered one is refused', async () => {
  const { client } = await linked()
  await client.end()
  client.closeCodes.length = 0
  Object.assign(client.creds, { noiseKey: Curve.generateKeyPair() })
  client.connect()
  expect(await eventually(() => client.closeCodes[0])).toBe(401)
})

it('silence is noticed by the client’s pings (408)', async () => {
  const { client, fault } = await linked({ keepAliveIntervalMs: 100 })
  await fault({ kind: 'silence' })
  expect(await eventually(() => client.closeCodes[0], 12_000)).toBe(408)
})

it('expired codes can be sent away at once', async () => {
  const sandbox = await startSandbox()
  const client = newClient(sandbox)
  await client.showCode()
  await admin(sandbox, 'POST', '/admin/faults', { kind: 'expire_codes', close: true })
  expect(await eventually(() => client.closeCodes[0])).toBe(428)
})
