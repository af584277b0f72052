import type { components } from '@waygate/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../support/until.js'
import { type Desk, WireWorld } from '../support/wire-world.js'

type Schemas = components['schemas']

let world: WireWorld
/** For what changes nothing. */
let shared: Desk | undefined

beforeAll(async () => {
  world = await WireWorld.open()
})

afterAll(() => world.close())

const path = (gid: string, rest = '') => `/groups/${encodeURIComponent(gid)}${rest}`
const member = (gid: string, jid: string, rest = '') => path(gid, `/members/${encodeURIComponent(jid)}${rest}`)
const roles = async (gid: string) =>
  Object.fromEntries((await world.group(gid)).members.map(({ number, role }) => [number, role]))
const rolesHere = async (desk: Desk, gid: string) => {
  const { data } = await world.done<Schemas['ListGroupMember']>(desk, path(gid, '/members'))
  return Object.fromEntries((data ?? []).map(({ lid, role }) => [lid, role]))
}

/** A desk whose phone made a group with two more people. */
async function ownGroup() {
  const desk = await world.desk()
  const [bea, carl] = [await world.practice.phone('Bea'), await world.practice.phone('Carl')]
  const created = await world.call<Schemas['GroupInfo']>(desk, '/groups', {
    json: { name: 'Bakers', participants: [bea.number, bea.lid, carl.lid] },
  })
  return { desk, bea, carl, created, gid: created.body.groupJid }
}

describe('a group that the session makes', () => {
  it('exists at WhatsApp with its members, and is in the list before the answer arrives', async () => {
    const { desk, bea, carl, created, gid } = await ownGroup()
    expect(created).toMatchObject({
      status: 201,
      body: { subject: 'Bakers', participants: 3, ownerJid: desk.phone.lid, isAnnounce: false },
    })
    expect(await world.done(desk, path(gid))).toMatchObject({ subject: 'Bakers', participantCount: 3 })
    expect(await roles(gid)).toEqual({
      [desk.phone.number]: 'superadmin',
      [bea.number]: 'member',
      [carl.number]: 'member',
    })
  })

  it('leaves out who cannot be added, and says so by its size', async () => {
    const desk = await world.desk()
    const shy = await world.practice.phone('Shy')
    await shy.do('privacy', { groups: 'nobody' })
    const made = await world.done<Schemas['GroupInfo']>(desk, '/groups', {
      json: { name: 'Alone', participants: [shy.number, '15550199999'] },
    })
    expect(made.participants).toBe(1)
  })

  it.each([
    [{ name: ' ' }, 'body.name: must have 1 to 100 characters'],
    [{ name: 'x'.repeat(101) }, 'body.name: must have 1 to 100 characters'],
    [{ name: 'x', participants: ['nobody'] }, 'body.participants[0]: must be the JID of a person, or a number'],
    [
      { name: 'x', participants: Array<string>(257).fill('15550100000') },
      'body.participants: must have at most 256 entries',
    ],
    [{ name: 'x', participants: ['1@g.us'] }, 'body.participants[0]: must be the JID of a person, or a number'],
  ])('is not made of what WhatsApp would not take (%#)', async (json, error) => {
    const desk = (shared ??= await world.desk())
    const answer = await world.call<Schemas['ApiError']>(desk, '/groups', { json })
    expect(answer).toMatchObject({ status: 400, body: { error: { details: { errors: [error] } } } })
  })
})

describe('a change of a group', () => {
  it('is seen by every member’s phone and told once, with who did it', async () => {
    const { desk, bea, gid } = await ownGroup()
    const json = { subject: 'Night bakers', description: 'Who bakes what', announce: true, locked: true }
    expect((await world.call(desk, path(gid), { method: 'PATCH', json })).status).toBe(204)
    expect(await world.done(desk, path(gid))).toMatchObject({
      subject: 'Night bakers',
      description: 'Who bakes what',
      isAnnounce: true,
      isLocked: true,
    })
    expect(await world.group(gid)).toMatchObject(json)
    const seen = await world.sees(bea, gid, ({ notes }) => notes.some(({ what }) => what === 'locked'))
    expect(seen.notes.map(({ what, by }) => [what, by === desk.phone.number])).toEqual([
      ['create', true],
      ['subject', true],
      ['description', true],
      ['announcement', true],
      ['locked', true],
    ])
    const told = (await world.told(desk, 'group.update')).map(({ payload }) => payload)
    expect(told.filter(({ subject }) => subject === 'Night bakers')).toMatchObject([{ sender: desk.phone.lid }])
    expect(told.filter(({ isLocked }) => isLocked !== undefined)).toMatchObject([{ isLocked: true }])
  })

  it('takes the description away when it is empty', async () => {
    const { desk, gid } = await ownGroup()
    await world.done(desk, path(gid), { method: 'PATCH', json: { description: 'soon gone' } })
    await world.done(desk, path(gid), { method: 'PATCH', json: { description: '' } })
    expect((await world.group(gid)).description).toBe('')
    expect(await world.done(desk, path(gid))).not.toHaveProperty('description')
  })

  it('on somebody’s phone reaches the session', async () => {
    const { desk, gid } = await ownGroup()
    await world.onPhone(gid, 'settings', { announce: true })
    await world.onPhone(gid, 'description', { description: 'from the phone' })
    const shown = await until('both', async () => {
      const group = await world.done<Schemas['Group']>(desk, path(gid))
      return group.isAnnounce && group.description === 'from the phone' ? group : undefined
    })
    expect(shown.isLocked).toBe(false)
  })

  it('is refused to who is no admin, where only admins may', async () => {
    const desk = await world.desk()
    const bea = await world.practice.phone('Bea')
    const { id } = await world.practice.group('Hers', bea, [desk.phone])
    await world.onPhone(id, 'settings', { locked: true })
    const patch = (json: object) => world.refused(desk, path(id), { method: 'PATCH', json })
    expect(await patch({ subject: 'Mine' })).toEqual({ code: 'forbidden', reason: 'not_admin' })
    expect(await patch({ announce: true })).toEqual({ code: 'forbidden', reason: 'not_admin' })
    expect(await patch({ description: 'Mine' })).toEqual({ code: 'forbidden', reason: 'not_admin' })
    expect((await world.group(id)).subject).toBe('Hers')
  })
})

describe('members', () => {
  it('are added, promoted, demoted and removed at WhatsApp and here alike', async () => {
    const { desk, bea, carl, gid } = await ownGroup()
    const dora = await world.practice.phone('Dora')
    await world.done(desk, path(gid, '/members'), { json: { participants: [`+${dora.number}`] } })
    expect((await roles(gid))[dora.number]).toBe('member')
    await world.done(desk, member(gid, `${dora.number}@s.whatsapp.net`, '/promote'), { method: 'POST' })
    await world.done(desk, member(gid, bea.lid, '/promote'), { method: 'POST' })
    await world.done(desk, member(gid, bea.lid, '/demote'), { method: 'POST' })
    await world.done(desk, member(gid, carl.lid), { method: 'DELETE' })
    expect(await roles(gid)).toEqual({
      [desk.phone.number]: 'superadmin',
      [bea.number]: 'member',
      [dora.number]: 'admin',
    })
    expect(await rolesHere(desk, gid)).toEqual({
      [desk.phone.lid]: 'superadmin',
      [bea.lid]: 'member',
      [dora.lid]: 'admin',
    })
    const told = (await world.told(desk, 'group.participant')).map(({ payload }) => {
      const { timestamp: _, groupJid: __, ...change } = payload
      return change
    })
    expect(told).toEqual([
      { join: [dora.lid], sender: desk.phone.lid },
      { promote: [dora.lid], sender: desk.phone.lid },
      { promote: [bea.lid], sender: desk.phone.lid },
      { demote: [bea.lid], sender: desk.phone.lid },
      { leave: [carl.lid], sender: desk.phone.lid },
    ])
  })

  it('who cannot be added are named with the reason, and the others are added', async () => {
    const { desk, bea, gid } = await ownGroup()
    const [shy, open] = [await world.practice.phone('Shy'), await world.practice.phone('Open')]
    await shy.do('privacy', { groups: 'nobody' })
    const add = (...participants: string[]) => world.refused(desk, path(gid, '/members'), { json: { participants } })
    expect(await add(shy.number)).toEqual({ code: 'forbidden', reason: 'invite_needed' })
    expect(await add(bea.number)).toEqual({ code: 'conflict', reason: 'already_member' })
    expect(await add('15550199999')).toEqual({ code: 'not_found', reason: 'not_on_whatsapp' })
    const { body } = await world.call<Schemas['ApiError']>(desk, path(gid, '/members'), {
      json: { participants: [shy.lid, open.lid] },
    })
    expect(body.error).toMatchObject({
      code: 'conflict',
      details: { reason: 'partly_refused', people: [{ jid: shy.lid, reason: 'invite_needed' }] },
    })
    expect((await rolesHere(desk, gid))[open.lid]).toBe('member')
  })

  it('cannot be changed by a member, nor the creator by an admin', async () => {
    const { desk, bea, carl, gid } = await ownGroup()
    await world.onPhone(gid, 'promote', { members: [bea.number] })
    await expect(world.onPhone(gid, 'demote', { members: [desk.phone.number], by: bea.number })).resolves.toBeDefined()
    expect((await roles(gid))[desk.phone.number]).toBe('superadmin')
    const other = await world.desk('Other')
    await world.onPhone(gid, 'add', { members: [other.phone.number] })
    expect(await world.refused(other, member(gid, carl.lid), { method: 'DELETE' })).toEqual({
      code: 'forbidden',
      reason: 'not_admin',
    })
    expect(await world.refused(desk, member(gid, '900999999999999@lid'), { method: 'DELETE' })).toEqual({
      code: 'not_found',
      reason: 'not_a_member',
    })
  })

  it('are found by name, by number and by the name they use there', async () => {
    const { desk, bea, gid } = await ownGroup()
    await bea.do('tag', { group: gid, tag: 'Head baker' })
    const find = async (q: string) =>
      (await world.done<Schemas['ListGroupMember']>(desk, path(gid, `/members?q=${q}`))).data?.map(({ lid }) => lid)
    await until('the tag', async () => (await find('head%20b'))?.length === 1)
    expect(await find(bea.number)).toEqual([bea.lid])
    expect(await find('nobody-like-this')).toEqual([])
  })
})

describe('a group of somebody else', () => {
  it('does not exist for a session that never heard of it, and WhatsApp is asked about every other', async () => {
    const desk = await world.desk()
    const asks: [string, object][] = [
      [path('1@g.us'), { method: 'PATCH', json: { subject: 'x' } }],
      [path('1@g.us', '/members'), { json: { participants: ['15550199999'] } }],
      [path('1@g.us', '/invite'), {}],
      [path('1@g.us', ':leave'), { method: 'POST' }],
      [path('15550100@s.whatsapp.net'), { method: 'PATCH', json: { subject: 'x' } }],
    ]
    for (const [at, options] of asks) expect((await world.call(desk, at, options)).status, at).toBe(404)
  })
})
