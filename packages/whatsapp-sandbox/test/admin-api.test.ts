import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { eventually } from './gateway-client.js'
import { admin, cleanUpAfterEach, newClient, phones, startSandbox } from './sandbox-fixture.js'

cleanUpAfterEach()

/** A raw request, as fetch does not let a test choose the Host header. */
function raw(url: string, headers: Record<string, string>, body?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method: body === undefined ? 'GET' : 'POST', headers }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

describe('a person with the admin API', () => {
  it('makes phones, a group and messages, and finds them again', async () => {
    const sandbox = await startSandbox()
    const ann = (await admin(sandbox, 'POST', '/admin/phones', { name: 'Ann' })).body
    const bob = await admin(sandbox, 'POST', '/admin/phones', {
      name: 'Bob',
      pushName: 'Bobby',
      number: '+1 555 010 7777',
    })
    expect(bob).toMatchObject({ status: 201, body: { id: '15550107777', name: 'Bob', pushName: 'Bobby', devices: [] } })
    const group = (
      await admin(sandbox, 'POST', '/admin/groups', { subject: 'Crew', creator: ann['id'], members: ['15550107777'] })
    ).body
    const sent = await admin(sandbox, 'POST', `/admin/phones/15550107777:send`, { to: group['id'], text: 'hello' })
    expect(sent).toMatchObject({ status: 201, body: { kind: 'text', text: 'hello', from: '15550107777', group: true } })
    await admin(sandbox, 'POST', `/admin/phones/${String(ann['id'])}:react`, { message: sent.body['id'], emoji: '👍' })
    await admin(sandbox, 'POST', `/admin/groups/${String(group['id'])}:tag`, { member: '15550107777', tag: 'The boss' })
    const detail = (await admin(sandbox, 'GET', `/admin/phones/${String(ann['id'])}`)).body
    expect(detail['chats']).toMatchObject([
      { title: 'Crew', unread: 1, messages: [{ text: 'hello', reactions: [{ emoji: '👍' }] }] },
    ])
    const list = (await admin(sandbox, 'GET', `/admin/messages?number=${String(ann['id'])}`)).body['data']
    expect(list).toMatchObject([
      { sequence: 1, kind: 'text' },
      { sequence: 2, kind: 'reaction' },
      { sequence: 3, kind: 'tag' },
    ])
    const groups = (await admin(sandbox, 'GET', '/admin/groups')).body['data']
    expect(groups).toMatchObject([{ subject: 'Crew', members: [{ role: 'superadmin' }, { tag: 'The boss' }] }])
  })

  it('links by QR and sees what the companion sends', async () => {
    const sandbox = await startSandbox()
    const { owner, friend } = phones(sandbox, 'owner', 'friend')
    const client = newClient(sandbox)
    const qr = await client.showCode()
    expect((await admin(sandbox, 'GET', '/admin/codes')).body['data']).toMatchObject([
      { code: { number: 1, total: 6 } },
    ])
    const scanned = await admin(sandbox, 'POST', `/admin/phones/${owner.number}:scan`, { qr })
    expect(scanned).toMatchObject({ status: 200, body: { device: { jid: `${owner.number}:1@s.whatsapp.net` } } })
    await eventually(() => client.closeCodes.includes(515) || undefined)
    await client.login()
    const sent = await admin(sandbox, 'POST', `/admin/phones/${friend.number}:send`, { to: owner.number, text: 'hi' })
    await client.awaitText('hi')
    const receipt = await eventually(async () => {
      const { body } = await admin(sandbox, 'GET', `/admin/received?number=${owner.number}&tag=receipt`)
      return (body['data'] as { attributes: { id: string } }[]).find(
        ({ attributes }) => attributes.id === sent.body['id'],
      )
    })
    expect(receipt).toMatchObject({ device: 1, attributes: { to: `${friend.lid}@lid` } })
  })

  it('typing and presence reach the companion', async () => {
    const sandbox = await startSandbox()
    const { owner, friend } = phones(sandbox, 'owner', 'friend')
    const client = newClient(sandbox)
    await client.link(owner.number)
    const seen: string[] = []
    client.socket.ev.on('presence.update', ({ presences }) =>
      seen.push(...Object.values(presences).map(({ lastKnownPresence }) => lastKnownPresence)),
    )
    await admin(sandbox, 'POST', `/admin/phones/${friend.number}:presence`, { online: true })
    await admin(sandbox, 'POST', `/admin/phones/${friend.number}:typing`, { to: owner.number, state: 'recording' })
    await eventually(() => seen.length === 2 || undefined)
    expect(seen).toEqual(['available', 'recording'])
  })

  it('a chatter writes by itself, the same with the same seed, and stops', async () => {
    const told: string[][] = []
    for (let run = 0; run < 2; run += 1) {
      const sandbox = await startSandbox({ seed: 7 })
      const { owner, ann, bob } = phones(sandbox, 'owner', 'ann', 'bob')
      const body = { kind: 'chatter', to: owner.number, from: [ann.number, bob.number], everyMs: 10, count: 8 }
      const started = await admin(sandbox, 'POST', '/admin/scenarios', body)
      expect(started.body).toMatchObject({ running: true, sent: 0 })
      const { records } = sandbox.parts.world.messages
      await eventually(
        () => (sandbox.parts.scenarios.list()[0]?.running === false && records.length === 8) || undefined,
      )
      told.push(records.map((record) => `${record.from}: ${record.text}`))
      expect(await admin(sandbox, 'POST', `/admin/scenarios/${String(started.body['id'])}:stop`)).toMatchObject({
        status: 200,
      })
    }
    expect(told[0]).toEqual(told[1])
  })
})

describe('a wrong request', () => {
  it.each([
    ['POST', '/admin/phones', {}, 400, 'invalid_request'],
    ['POST', '/admin/phones', { name: 'x', number: '12' }, 400, 'invalid_request'],
    ['POST', '/admin/phones', { name: 'x', number: '15550100001' }, 409, 'conflict'],
    ['GET', '/admin/phones/15550109999', undefined, 404, 'not_found'],
    ['POST', '/admin/phones/15550100001:scan', { qr: 'nonsense' }, 400, 'invalid_request'],
    ['POST', '/admin/phones/15550100001:enter-code', { code: 'ABCD1234' }, 404, 'code_unknown'],
    ['POST', '/admin/phones/15550100001:send', { to: '15550109999', text: 'x' }, 404, 'not_found'],
    ['POST', '/admin/phones/15550100001:send', { to: '15550100001', kind: 'spell' }, 400, 'invalid_request'],
    ['POST', '/admin/phones/15550100001:edit', { message: 'none', text: 'x' }, 404, 'not_found'],
    ['POST', '/admin/faults', { kind: 'ban' }, 400, 'invalid_request'],
    ['POST', '/admin/scenarios', { kind: 'chatter', to: '15550100001' }, 400, 'invalid_request'],
    ['GET', '/admin/messages?limit=none', undefined, 400, 'invalid_request'],
    ['GET', '/admin/nothing', undefined, 404, 'not_found'],
    ['GET', '/admin/phones/%ff', undefined, 400, 'invalid_request'],
  ] as const)('%s %s %j is answered with %i', async (method, path, body, status, code) => {
    const sandbox = await startSandbox()
    phones(sandbox, 'owner')
    expect(await admin(sandbox, method, path, body)).toMatchObject({ status, body: { error: { code } } })
    expect(sandbox.parts.world.state.phones).toHaveLength(1)
  })

  it('from another site, or under another name of this machine, is refused', async () => {
    const sandbox = await startSandbox()
    const url = `${sandbox.admin}/admin/phones`
    const json = { 'content-type': 'application/json' }
    expect(await raw(url, { host: 'evil.example' })).toBe(403)
    expect(await raw(url, { origin: 'https://evil.example', ...json }, '{"name":"x"}')).toBe(403)
    expect(await raw(url, { 'content-type': 'text/plain' }, '{"name":"x"}')).toBe(415)
    expect(await raw(url, json, '{')).toBe(400)
    expect(await raw(url, json, `"${'x'.repeat(1_100_000)}"`)).toBe(413)
    expect(await raw(url, { origin: sandbox.admin, ...json }, '{"name":"x"}')).toBe(201)
  })
})
