import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Principal } from '../../src/identity/principal.js'
import { resourceChanged } from '../../src/storage/event-sink.js'
import { openWorld, type World } from './event-world.js'
import { apiKey, embed, message, owner, qr, superAdmin } from './principals.js'
import { StreamReader } from './stream-reader.js'

const CANARY = 'canary-code-4711'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

/** Opens a stream for each, emits, and returns what each saw up to a last event that all of them get. */
async function seenBy<Name extends string>(
  readers: Record<Name, Principal | [Principal, string]>,
  emit: () => Promise<void>,
): Promise<Record<Name, StreamReader>> {
  const open = {} as Record<Name, StreamReader>
  for (const name of Object.keys(readers) as Name[]) {
    const one = readers[name]
    const [principal, query] = Array.isArray(one) ? one : [one, '']
    open[name] = await StreamReader.open(world, world.as(principal), query)
    await open[name].ready()
  }
  await emit()
  const ends = ['org_a', 'org_b'].map((organizationId) => ({
    event: 'session.status',
    organizationId,
    sessionId: `sess_${organizationId}`,
    payload: { status: 'stopped' },
  }))
  await world.emit(...ends)
  for (const reader of Object.values<StreamReader>(open)) {
    await reader.count(reader.events.findIndex(({ data }) => data['event'] === 'session.status') + 1 || 1)
  }
  for (const reader of Object.values<StreamReader>(open)) await untilEnd(reader)
  return open
}

async function untilEnd(reader: StreamReader): Promise<void> {
  const end = Date.now() + 30_000
  while (!reader.names.includes('session.status') && Date.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 5))
  expect(reader.names).toContain('session.status')
}

const without = (reader: StreamReader): unknown[] => reader.names.filter((name) => name !== 'session.status')

describe('who receives an event', () => {
  it('is nobody of another organization', async () => {
    const { a, b } = await seenBy({ a: owner('org_a'), b: owner('org_b') }, () =>
      world.emit(message('org_a', 'canary-a'), message('org_b', 'canary-b')),
    )
    expect(a.text).not.toContain('canary-b')
    expect(a.text).not.toContain('org_b')
    expect(b.text).not.toContain('canary-a')
    expect(without(a)).toEqual(['message'])
  })

  it('is for a linking code only who may link', async () => {
    const now = world.clock.now()
    const { boss, member, manager, reader, pairing, viewer, admin } = await seenBy(
      {
        boss: owner('org_a'),
        member: owner('org_a', {
          id: 'usr_m',
          orgRole: 'member',
          capabilities: new Set(['read', 'send', 'events'] as const),
        }),
        manager: apiKey('org_a', ['events', 'manage']),
        reader: apiKey('org_a', ['events', 'read']),
        pairing: embed('org_a', { 'session-pairing': { sessions: ['sess_org_a'] } }),
        viewer: embed('org_a', { viewer: { sessions: ['sess_org_a'] } }),
        admin: [superAdmin(), '?scope=firehose'],
      },
      () => world.emit(qr('org_a', CANARY, now + 60_000)),
    )
    for (const one of [boss, manager, pairing]) expect(one.text).toContain(CANARY)
    for (const one of [member, reader, viewer, admin]) expect(one.text).not.toContain(CANARY)
    expect(admin.events.find(({ data }) => data['event'] === 'auth.qr')?.data['payload']).toEqual({ redacted: true })
  })

  it('is nobody for a code while a super admin impersonates, nor once it has expired', async () => {
    const impersonation = {
      id: 'imp_1',
      actor: { id: 'usr_admin', name: 'A', email: 'a@example.com' },
      reason: 'r',
      endsAt: 0,
    }
    const cursor = await world.events.sink.cursor('org_a')
    const { guest } = await seenBy({ guest: owner('org_a', { impersonation }) }, () =>
      world.emit(qr('org_a', CANARY, world.clock.now() + 60_000)),
    )
    expect(guest.text).not.toContain(CANARY)
    world.clock.advance(60_000)
    const late = await StreamReader.open(world, world.as(owner('org_a')), `?since=${cursor}`)
    await untilEnd(late)
    expect(without(late)).toEqual([])
  })

  it('is for a changed resource only who may read it', async () => {
    const changes = ['sessions', 'webhooks', 'api-keys', 'members', 'users'] as const
    const emit = () =>
      world.emit(
        ...changes.map((resource) => resourceChanged(resource, `${resource}_1`, 'updated', 'org_a', { label: 'x' })),
      )
    const seen = await seenBy(
      {
        boss: owner('org_a'),
        reader: apiKey('org_a', ['events', 'read']),
        deaf: apiKey('org_a', ['events']),
        viewer: embed('org_a', { viewer: { sessions: ['sessions_1', 'sess_org_a'] } }),
      },
      emit,
    )
    const resources = (reader: StreamReader) =>
      reader.events.flatMap(({ data }) => (data['payload'] as { resource?: string }).resource ?? [])
    expect(resources(seen.boss)).toEqual(['sessions', 'webhooks', 'api-keys', 'members'])
    expect(resources(seen.reader)).toEqual(['sessions'])
    expect(resources(seen.deaf)).toEqual([])
    expect(resources(seen.viewer)).toEqual(['sessions'])
  })

  it('is an embed token only for its sessions and components, without numbers when it says so', async () => {
    const { one, hidden } = await seenBy(
      {
        one: embed('org_a', { viewer: { sessions: ['sess_org_a'] } }),
        hidden: embed('org_a', {
          viewer: { sessions: ['sess_org_a'], redact: 'numbers' },
          'session-card': { sessions: null },
        }),
      },
      () =>
        world.emit(message('org_a', 'mine'), message('org_a', 'other session', 'sess_other'), {
          ...message('org_a', ''),
          event: 'call.incoming',
        }),
    )
    for (const reader of [one, hidden]) {
      expect(without(reader)).toEqual(['message'])
      expect(reader.text).not.toContain('other session')
    }
    expect(one.events[0]?.data['payload']).toMatchObject({ phoneNumber: '15550100', senderName: '+1 555 0100' })
    expect(hidden.events[0]?.data['payload']).toEqual({
      body: 'mine',
      chatJid: '15550100@s.whatsapp.net',
      senderName: '',
    })
  })
})

describe('the firehose', () => {
  it('is for super admins who are themselves, and hides content', async () => {
    const { admin } = await seenBy({ admin: [superAdmin(), '?scope=firehose'] }, () =>
      world.emit(
        message('org_a', 'canary-content'),
        resourceChanged('webhooks', 'wh_1', 'updated', 'org_a', { customHeaders: { authorization: 'canary-header' } }),
        {
          event: 'audit',
          organizationId: null,
          sessionId: null,
          payload: { action: 'user.ban' },
        },
      ),
    )
    expect(admin.text).not.toContain('canary')
    expect(admin.events.map(({ data }) => [data['event'], data['payload']]).slice(0, 3)).toEqual([
      ['message', { redacted: true }],
      ['resource.changed', { resource: 'webhooks', id: 'wh_1', change: 'updated' }],
      ['audit', { action: 'user.ban' }],
    ])
    expect(admin.events[2]?.data).not.toHaveProperty('organization')
  })

  it('shows content when the operator decided so, recording who looks, and never a code', async () => {
    await world.close()
    world = await openWorld({ config: { adminContent: true } })
    const { admin } = await seenBy({ admin: [superAdmin(), '?scope=firehose'] }, () =>
      world.emit(message('org_a', 'shown'), qr('org_a', CANARY, world.clock.now() + 60_000)),
    )
    expect(admin.text).toContain('shown')
    expect(world.contentReads.map(({ id }) => id)).toEqual(['usr_admin'])
    expect(admin.text).not.toContain(CANARY)
  })

  it.each<[string, Principal]>([
    ['an owner', owner('org_a')],
    ['a key', apiKey('org_a', ['read', 'send', 'manage', 'events'])],
    [
      'an impersonating admin',
      superAdmin({
        impersonation: {
          id: 'imp_1',
          actor: { id: 'usr_admin', name: 'A', email: 'a@example.com' },
          reason: 'r',
          endsAt: 0,
        },
      }),
    ],
  ])('is refused to %s', async (_who, principal) => {
    const reader = await StreamReader.open(world, world.as(principal), '?scope=firehose')
    expect(reader.response.status).toBe(403)
  })
})
