import { addMessage } from '../actions/messages.js'
import { sentContents } from '../actions/sent-content.js'
import type { Core } from '../core.js'
import { reachSession } from '../policy.js'
import { conflict, invalid } from '../problem.js'
import type { Schemas } from '../world.js'
import { connected } from './chats.js'
import type { Handlers } from './handler.js'

type SendRequest = Schemas['SendRequest']

/** A JID, or a number in digits. */
export function recipientOf(to: string): string {
  if (/^[1-9][0-9]{6,14}$/.test(to)) return `${to}@s.whatsapp.net`
  if (/^[0-9A-Za-z._-]{1,64}@[a-z]+(\.[a-z]+)*$/.test(to)) return to
  throw invalid('body.to: must be a JID or a number')
}

function send(core: Core, sessionId: string, body: SendRequest): Schemas['SendResult'] {
  const chat = recipientOf(body.to)
  const [first, ...parts] = sentContents(body)
  const answers =
    body.replyTo === undefined ? {} : { quotedMessageId: body.replyTo, quoted: { waMessageId: body.replyTo } }
  const mentions = body.mentions === undefined ? {} : { mentions: body.mentions }
  const message = addMessage(core, sessionId, { chat, ...first, ...answers, ...mentions })
  for (const part of parts) addMessage(core, sessionId, { chat, ...part, album: { parentId: message.waMessageId } })
  return resultOf(message)
}

/** What the sender of something is told. */
export function resultOf(message: Schemas['Message']): Schemas['SendResult'] {
  return { mode: 'sync', status: 'sent', waMessageId: message.waMessageId, timestamp: message.timestamp }
}

/** Sending, and statuses. */
export const messages: Handlers = {
  sendMessage: ({ core, caller, row, params, query, body, headers }) => {
    const session = reachSession(core.world, caller, row, params.session)
    const key = headers.get('idempotency-key')
    const place = `${session.id} ${key ?? ''}`
    const before = key === null ? undefined : core.world.sends.get(place)
    if (before) {
      if (before.body !== JSON.stringify(body))
        throw conflict('This Idempotency-Key was used with another body.', { reason: 'idempotency_key_reused' })
      return { ...before.result, replayed: true }
    }
    connected(core, session.id)
    const sent = send(core, session.id, body)
    const result = query.async === true ? { ...sent, mode: 'queued', outboxId: core.world.ids.next('out_') } : sent
    if (key !== null) core.world.sends.set(place, { body: JSON.stringify(body), result })
    return result
  },
  postStatus: ({ core, caller, row, params, body }) => {
    const session = reachSession(core.world, caller, row, params.session)
    connected(core, session.id)
    const { type, text, media } = body
    const to = 'status@broadcast'
    const request = type === 'text' ? { type, to, text } : { type, to, caption: text, ...(media ? { media } : {}) }
    return { messageId: send(core, session.id, request).waMessageId ?? '' }
  },
}
