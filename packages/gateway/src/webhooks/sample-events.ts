import type { components } from '@waygate/sdk'
import { isSubscribableEvent } from '../events/event-names.js'
import type { Webhook } from './webhook.js'

type GatewayEvent = components['schemas']['GatewayEvent']
type EventName = GatewayEvent['event']
type PayloadOf<Name extends EventName, Event = GatewayEvent> = Event extends { event: string; payload: unknown }
  ? Name extends Event['event']
    ? Event['payload']
    : never
  : never
type Samples = { readonly [Name in Exclude<EventName, 'webhook.disabled' | 'audit'>]: PayloadOf<Name> }

const CHAT = '15550100@s.whatsapp.net'
const GROUP = '120363000000000000@g.us'
const MESSAGE_ID = '3EB0000000000000000000'
const AT = Date.UTC(2026, 0, 1)

const message: PayloadOf<'message'> = {
  waMessageId: MESSAGE_ID,
  chatJid: CHAT,
  senderJid: CHAT,
  fromMe: false,
  type: 'text',
  body: 'A sample message',
  hasMedia: false,
  media: {},
  timestamp: AT,
}
const poll = { name: 'A sample poll', selectableCount: 1, hideVotes: false }

/** Payloads for `:test`, by event: shaped like the real ones, naming nobody. */
const SAMPLES: Samples = {
  'session.status': { status: 'working' },
  'auth.qr': { code: 'a sample code that links nothing' },
  'auth.code': { jid: CHAT, platform: 'android' },
  message,
  'message.from_me': { ...message, fromMe: true },
  'message.status': { chatJid: CHAT, messageIds: [MESSAGE_ID], status: 'read', timestamp: AT },
  'message.reaction': { ...message, type: 'reaction', body: '', reaction: '\u{1f44d}', targetId: MESSAGE_ID },
  'message.edited': { ...message, body: 'A sample message, edited', targetId: MESSAGE_ID },
  'message.revoked': { ...message, body: '', targetId: MESSAGE_ID },
  'poll.vote': { ...message, type: 'poll_vote', body: '', selectedOptions: ['Yes'], targetId: MESSAGE_ID },
  'poll.recap': { ...poll, pollMessageId: MESSAGE_ID, chatJid: CHAT, options: [], endTime: AT, totalVotes: 0 },
  'presence.update': { from: CHAT, state: 'available' },
  'group.update': { groupJid: GROUP, subject: 'A sample group' },
  'group.participant': { groupJid: GROUP, join: [CHAT] },
  'chat.update': { chatJid: CHAT, change: 'read' },
  'contact.update': { jid: CHAT, pushName: 'Sample' },
  'call.incoming': { callId: 'SAMPLE', from: CHAT, timestamp: AT, isGroup: false },
  'newsletter.update': { jid: '120363000000000000@newsletter', action: 'join' },
  'resource.changed': { resource: 'sessions', id: 'sess_sample', change: 'updated' },
}

/** The sample payload of an event, or undefined for one that webhooks do not receive. */
export function samplePayload(event: string, webhook: Webhook): object | undefined {
  if (!isSubscribableEvent(event)) return undefined
  if (event === 'webhook.disabled') {
    return { webhookId: webhook.id, url: webhook.url, reason: 'failing', failingSince: webhook.createdAt }
  }
  return SAMPLES[event as keyof Samples]
}
