import { addMember, addOrganization, addUser, updateUser } from '../actions/accounts.js'
import { react } from '../actions/message-changes.js'
import { addMessage } from '../actions/messages.js'
import { beginPairing } from '../actions/pairing.js'
import { addGroup, addPerson } from '../actions/people.js'
import { addSession } from '../actions/sessions.js'
import type { Core } from '../core.js'
import type { Schemas } from '../world.js'
import type { Cast } from './cast.js'
import { addCast } from './cast.js'

const minute = 60_000

/** Two organizations, one working session with chats, one waiting, one failed, an unlinked admin number, five accounts. */
export function living(core: Core): Cast {
  const cast = addCast(core)
  const { world } = core
  const now = core.now()
  const working = addSession(core, cast.organization, {
    label: 'Front desk',
    status: 'working',
    waJid: '15550100@s.whatsapp.net',
    waLid: '900000000000100@lid',
    phoneNumber: '15550100',
    createdByUserId: cast.owner,
    createdAt: now - 30 * 24 * 60 * minute,
    lastConnectedAt: now - 90 * minute,
    since: now - 90 * minute,
    health: {
      reconnects: 1,
      decryptFailures: 0,
      latencyMs: 48,
      lastInboundAt: now - minute,
      lastOutboundAt: now - 4 * minute,
    },
  })
  const waiting = addSession(core, cast.organization, { label: 'Delivery van', createdByUserId: cast.owner })
  beginPairing(core, waiting.id)
  addSession(core, cast.organization, {
    label: 'Old shop',
    status: 'failed',
    reason: 'replaced',
    waJid: '15550101@s.whatsapp.net',
    waLid: '900000000000101@lid',
    phoneNumber: '15550101',
    since: now - 26 * 60 * minute,
  })
  converse(core, working.id)
  other(core)
  addKeysAndWebhook(core, cast)
  const adminOrganization = addOrganization(core, 'Platform')
  addMember(core, adminOrganization.id, cast.superAdmin, 'owner')
  world.adminSessionId = addSession(core, adminOrganization.id, { label: 'Admin number', isAdminSession: true }).id
  return cast
}

/** People, groups and messages of the working session. */
function converse(core: Core, session: string): void {
  const now = core.now()
  const ago = (minutes: number) => ({ timestamp: now - minutes * minute })
  const ana = { lid: '900000000000001@lid', name: 'Ana Prado', number: '15550111', about: 'At the market' }
  const ben = { lid: '900000000000002@lid', name: 'Ben Okafor', number: '15550112' }
  const hidden = { lid: '900000000000003@lid', name: 'Chidi', source: 'group' as const }
  const shop = { lid: '900000000000004@lid', name: 'Mill & Co.', number: '15550114', businessName: 'Mill & Co.' }
  for (const person of [ana, ben, hidden, shop]) addPerson(core, session, person)
  const bakers = '120363000000000001@g.us'
  const market = '120363000000000002@g.us'
  const me = '900000000000100@lid'
  addGroup(core, session, {
    jid: bakers,
    subject: 'Bakers',
    description: 'Who bakes what, and when',
    members: [
      { lid: me, role: 'superadmin' },
      { lid: ana.lid, tag: 'Ana P.' },
      { lid: ben.lid, role: 'admin' },
    ],
  })
  addGroup(core, session, {
    jid: market,
    subject: 'Saturday market',
    members: [{ lid: me }, { lid: ana.lid, tag: 'Ana (stall 12)' }, { lid: hidden.lid }],
  })
  const anaJid = `${ana.number}@s.whatsapp.net`
  addMessage(core, session, { chat: market, from: hidden.lid, body: 'Stall 12 is ours again', ...ago(2880) })
  addMessage(core, session, { chat: market, from: ana.lid, body: 'I bring the big table', ...ago(2875) })
  addMessage(core, session, {
    chat: bakers,
    type: 'system',
    system: { kind: 'group_created', actorJid: me, value: 'Bakers' },
    ...ago(1500),
  })
  const early = addMessage(core, session, { chat: bakers, from: ben.lid, body: 'Oven is on from five', ...ago(310) })
  react(core, session, early.id, '👍', ana.lid)
  addMessage(core, session, {
    chat: `${shop.number}@s.whatsapp.net`,
    from: shop.lid,
    type: 'document',
    media: { filename: 'invoice-1042.pdf', mimetype: 'application/pdf', size: 84_210, pages: 2 },
    ...ago(200),
  })
  const question = addMessage(core, session, {
    chat: anaJid,
    from: ana.lid,
    body: 'Do you have rye bread today?',
    ...ago(32),
  })
  addMessage(core, session, {
    chat: anaJid,
    body: 'Yes, twelve loaves left',
    status: 'read',
    quotedMessageId: question.waMessageId,
    quoted: quote(question),
    ...ago(30),
  })
  addMessage(core, session, {
    chat: anaJid,
    from: ana.lid,
    type: 'image',
    body: 'Like this one?',
    media: { mimetype: 'image/jpeg', size: 182_300 },
    ...ago(12),
  })
  addMessage(core, session, { chat: bakers, from: ana.lid, body: 'See you at six', ...ago(3) })
  addMessage(core, session, { chat: anaJid, from: ana.lid, body: 'Please keep two for me', ...ago(1) })
}

function quote(message: Schemas['Message']): Schemas['QuotedMessage'] {
  const { waMessageId, senderJid, senderName, fromMe, type, body } = message
  return {
    waMessageId,
    fromMe,
    type,
    ...(senderJid === undefined ? {} : { senderJid }),
    ...(senderName === undefined ? {} : { senderName }),
    ...(body === undefined ? {} : { body }),
  }
}

/** A second organization of the same owner, and a banned account. */
function other(core: Core): void {
  const { users } = core.world
  const owner = [...users.values()][0]
  const couriers = addOrganization(core, 'Northwind Couriers', owner?.id)
  const nora = addUser(core, { name: 'Nora Lind', email: 'nora@northwind.example' })
  addMember(core, couriers.id, nora.id, 'admin')
  const banned = addUser(core, { name: 'Bo Vance', email: 'bo@northwind.example' })
  addMember(core, couriers.id, banned.id, 'member')
  updateUser(core, banned.id, { banned: true, banReason: 'Sent advertising to strangers' })
  addSession(core, couriers.id, { label: 'Dispatch', status: 'stopped', reason: 'stopped_by_user' })
}

function addKeysAndWebhook(core: Core, cast: Cast): void {
  const { world } = core
  const now = core.now()
  const createdBy = { id: cast.owner, name: 'Olivia Ortega' }
  const key = world.ids.next('key_')
  world.apiKeys.set(key, {
    id: key,
    organizationId: cast.organization,
    name: 'Order system',
    prefix: 'wa_FAKE',
    lastFour: 'x7Qp',
    capabilities: ['read', 'send'],
    createdBy,
    createdAt: now - 20 * 24 * 60 * minute,
    lastUsedAt: now - 2 * minute,
    secret: 'wa_FAKEordersystemFAKEordersystemFAKEx7Qp',
  })
  const webhook = world.ids.next('wh_')
  world.webhooks.set(webhook, {
    id: webhook,
    organizationId: cast.organization,
    url: 'https://orders.lantern.example/whatsapp',
    events: ['message', 'session.status'],
    retryPolicy: { policy: 'exponential', delaySeconds: 5, attempts: 10 },
    active: true,
    secretSet: true,
    createdAt: now - 20 * 24 * 60 * minute,
    updatedAt: now - 20 * 24 * 60 * minute,
  })
}
