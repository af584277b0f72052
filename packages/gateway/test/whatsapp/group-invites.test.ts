import type { components } from '@waygate/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messages } from '../support/linked.js'
import { until } from '../support/until.js'
import { type Desk, WireWorld } from '../support/wire-world.js'

type Schemas = components['schemas']

let world: WireWorld

beforeAll(async () => {
  world = await WireWorld.open()
})

afterAll(() => world.close())

const path = (gid: string, rest = '') => `/groups/${encodeURIComponent(gid)}${rest}`
const numbers = async (gid: string) => (await world.group(gid)).members.map(({ number }) => number)
const join = (desk: Desk, invite: string) =>
  world.call<Schemas['JoinGroupOutputBody']>(desk, '/groups:join', { json: { invite } })

/** A group that Bea made without the session. */
async function herGroup() {
  const desk = await world.desk()
  const bea = await world.practice.phone('Bea')
  const { id } = await world.practice.group('Hers', bea, [])
  const { code } = await world.onPhone(id, 'invite')
  return { desk, bea, gid: id, code: String(code) }
}

describe('an invite link', () => {
  it('that the session gives lets somebody in, until it is replaced', async () => {
    const desk = await world.desk()
    const [bea, carl] = [await world.practice.phone('Bea'), await world.practice.phone('Carl')]
    const { groupJid: gid } = await world.done<Schemas['GroupInfo']>(desk, '/groups', { json: { name: 'Open' } })
    const { invite } = await world.done<Schemas['InviteOutputBody']>(desk, path(gid, '/invite'))
    expect(invite).toMatch(/^https:\/\/chat\.whatsapp\.com\/[0-9A-Za-z]{20,}$/)
    const code = invite.slice(invite.lastIndexOf('/') + 1)
    await bea.do('join', { code })
    await world.hears(desk, 'group.participant', ({ join: who }) => JSON.stringify(who) === JSON.stringify([bea.lid]))
    const next = await world.done<Schemas['InviteOutputBody']>(desk, path(gid, '/invite'), { method: 'DELETE' })
    expect(next.invite).not.toBe(invite)
    expect(await world.done(desk, path(gid, '/invite'))).toEqual(next)
    await world.hears(desk, 'group.update', ({ newInviteLink }) => newInviteLink === next.invite)
    await expect(carl.do('join', { code })).rejects.toThrow('410')
    expect(await numbers(gid)).toEqual([desk.phone.number, bea.number])
  })

  it.each([
    (code: string) => code,
    (code: string) => `https://chat.whatsapp.com/${code}`,
    (code: string) => ` https://chat.whatsapp.com/invite/${code}?mode=r `,
  ])('lets the session in, however it is written (%#)', async (write) => {
    const { desk, gid, code } = await herGroup()
    expect(await join(desk, write(code))).toMatchObject({ status: 200, body: { groupJid: gid } })
    expect(await numbers(gid)).toContain(desk.phone.number)
    expect(await world.done(desk, path(gid))).toMatchObject({ subject: 'Hers', participantCount: 2 })
  })

  it('is refused with its reason: replaced, unknown, followed before, or no link at all', async () => {
    const { desk, gid, code } = await herGroup()
    const refused = (invite: string) => world.refused(desk, '/groups:join', { json: { invite } })
    const { code: next } = await world.onPhone(gid, 'revoke-invite')
    expect(await refused(code)).toEqual({ code: 'not_found', reason: 'invite_gone' })
    expect(await refused('NEVERWASANINVITE')).toEqual({ code: 'not_found', reason: 'invite_unknown' })
    expect((await join(desk, String(next))).status).toBe(200)
    expect(await refused(String(next))).toEqual({ code: 'conflict', reason: 'already_member' })
    expect((await refused('https://evil.example/x')).code).toBe('validation_error')
  })

  it('is given to admins only', async () => {
    const { desk, gid, code } = await herGroup()
    await join(desk, code)
    expect(await world.refused(desk, path(gid, '/invite'))).toEqual({ code: 'forbidden', reason: 'not_admin' })
    expect(await world.refused(desk, path(gid, '/invite'), { method: 'DELETE' })).toEqual({
      code: 'forbidden',
      reason: 'not_admin',
    })
  })
})

describe('a group that accepts its members one by one', () => {
  it('keeps the session waiting until an admin lets it in', async () => {
    const { desk, gid, code } = await herGroup()
    await world.onPhone(gid, 'settings', { approval: true })
    const answer = await world.call<Schemas['ApiError']>(desk, '/groups:join', { json: { invite: code } })
    expect(answer).toMatchObject({
      status: 409,
      body: { error: { code: 'conflict', details: { reason: 'approval_pending', groupJid: gid } } },
    })
    expect((await world.group(gid)).requests).toEqual([desk.phone.number])
    await world.onPhone(gid, 'approve', { members: [desk.phone.number] })
    await until('the group', async () => (await world.call(desk, path(gid))).status === 200)
  })

  it('shows the session who asks, and lets in whom it accepts', async () => {
    const desk = await world.desk()
    const bea = await world.practice.phone('Bea')
    const { groupJid: gid } = await world.done<Schemas['GroupInfo']>(desk, '/groups', { json: { name: 'Closed' } })
    await world.onPhone(gid, 'settings', { approval: true })
    const { code } = await world.onPhone(gid, 'invite')
    await bea.do('join', { code })
    const request = await until('the request', async () =>
      (await messages(world.ana, desk.id, gid)).find(({ system }) => system?.kind === 'join_requested'),
    )
    expect(request.system?.targets?.[0]).toMatchObject({ jid: bea.lid })
    const approve = { json: { participants: [bea.lid] } }
    expect((await world.call(desk, path(gid, '/members:approve'), approve)).status).toBe(204)
    expect(await numbers(gid)).toContain(bea.number)
    expect(await world.refused(desk, path(gid, '/members:approve'), approve)).toEqual({
      code: 'not_found',
      reason: 'no_request',
    })
  })
})

describe('leaving', () => {
  it('takes the session out at WhatsApp; it cannot leave twice', async () => {
    const { desk, bea, gid, code } = await herGroup()
    await join(desk, code)
    expect((await world.call(desk, path(gid, ':leave'), { method: 'POST' })).status).toBe(204)
    expect(await numbers(gid)).toEqual([bea.number])
    const left = await world.told(desk, 'group.participant')
    expect(left.at(-1)?.payload).toMatchObject({ leave: [desk.phone.lid], sender: desk.phone.lid })
    await world.sees(bea, gid, ({ notes }) => notes.at(-1)?.what === 'remove')
    expect(await world.refused(desk, path(gid, ':leave'), { method: 'POST' })).toEqual({
      code: 'not_found',
      reason: 'not_a_member',
    })
  })

  it('makes somebody else the admin of a group that would have none', async () => {
    const desk = await world.desk()
    const bea = await world.practice.phone('Bea')
    const { groupJid: gid } = await world.done<Schemas['GroupInfo']>(desk, '/groups', {
      json: { name: 'Heirs', participants: [bea.number] },
    })
    await world.done(desk, path(gid, ':leave'), { method: 'POST' })
    expect((await world.group(gid)).members).toMatchObject([{ number: bea.number, role: 'admin' }])
  })
})

describe('a session without a connection', () => {
  it('answers 501 session_not_connected to everything that asks WhatsApp', async () => {
    const { desk, gid, code } = await herGroup()
    await join(desk, code)
    await world.call(desk, ':stop', { method: 'POST' })
    const asks: [string, object][] = [
      ['/groups', { json: { name: 'x' } }],
      ['/groups:join', { json: { invite: code } }],
      [path(gid), { method: 'PATCH', json: { subject: 'x' } }],
      [path(gid, ':leave'), { method: 'POST' }],
      [path(gid, '/invite'), {}],
      [path(gid, '/invite'), { method: 'DELETE' }],
      [path(gid, '/members'), { json: { participants: ['15550100000'] } }],
      [path(gid, '/members:approve'), { json: { participants: ['15550100000'] } }],
      [path(gid, '/members/900000000000001@lid'), { method: 'DELETE' }],
    ]
    for (const [at, options] of asks)
      expect(await world.refused(desk, at, options), at).toEqual({
        code: 'not_implemented',
        reason: 'session_not_connected',
      })
    expect((await world.call(desk, path(gid))).status).toBe(200)
  })
})
