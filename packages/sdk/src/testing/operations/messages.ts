import { editMessage, react, revokeMessage } from '../actions/message-changes.js'
import { addMessage } from '../actions/messages.js'
import type { Core } from '../core.js'
import { reachSession } from '../policy.js'
import { conflict, invalid } from '../problem.js'
import type { Schemas } from '../world.js'
import { connected } from './chats.js'
import type { Handlers } from './handler.js'

type SendRequest = Schemas['SendRequest']

function jidOf(to: string): string {
  if (/^[1-9][0-9]{6,14}$/.test(to)) return `${to}@s.whatsapp.net`
  if (/^[0-9A-Za-z._-]{1,64}@[a-z]+(\.[a-z]+)*$/.test(to)) return to
  throw invalid('body.to: must be a JID or a number')
}

/** What each type of message cannot do without. */
const needed: Readonly<Record<SendRequest['type'], readonly (keyof SendRequest)[]>> = {
  text: ['text'],
  poll: ['name', 'options'],
  location: ['latitude', 'longitude'],
  contact: ['contact'],
  image: ['media'],
  video: ['media'],
  audio: ['media'],
  document: ['media'],
  sticker: ['media'],
  album: ['medias'],
}

function send(core: Core, sessionId: string, body: SendRequest): Schemas['SendResult'] {
  const missing = needed[body.type].filter((field) => body[field] === undefined)
  if (missing.length > 0) throw invalid(...missing.map((field) => `body.${field}: is required`))
  const text = body.text ?? body.caption
  const { mimetype, filename } = body.media ?? {}
  const message = addMessage(core, sessionId, {
    chat: jidOf(body.to),
    type: body.type,
    ...(text === undefined ? {} : { body: text }),
    ...(body.media
      ? { media: { ...(mimetype === undefined ? {} : { mimetype }), ...(filename === undefined ? {} : { filename }) } }
      : {}),
    ...(body.replyTo === undefined ? {} : { quotedMessageId: body.replyTo, quoted: { waMessageId: body.replyTo } }),
    ...(body.latitude !== undefined && body.longitude !== undefined
      ? { location: { latitude: body.latitude, longitude: body.longitude } }
      : {}),
  })
  return resultOf(message)
}

function resultOf(message: Schemas['Message']): Schemas['SendResult'] {
  return { mode: 'sync', status: 'sent', waMessageId: message.waMessageId, timestamp: message.timestamp }
}

/** Sending, and what can be done to a message. */
export const messages: Handlers = {
  sendMessage: ({ core, caller, row, params, body, headers }) => {
    const session = reachSession(core.world, caller, row, params.session)
    const key = headers.get('idempotency-key')
    const place = `${session.id} ${key ?? ''}`
    const before = key === null ? undefined : core.world.sends.get(place)
    if (before) {
      if (before.body !== JSON.stringify(body)) throw conflict('This idempotency key was used for another message.')
      return { ...before.result, replayed: true }
    }
    connected(core, session.id)
    const result = send(core, session.id, body)
    if (key !== null) core.world.sends.set(place, { body: JSON.stringify(body), result })
    return result
  },
  editMessage: ({ core, caller, row, params, body }) => {
    const session = reachSession(core.world, caller, row, params.session)
    connected(core, session.id)
    return resultOf(editMessage(core, session.id, params.mid, body.text))
  },
  revokeMessage: ({ core, caller, row, params }) => {
    const session = reachSession(core.world, caller, row, params.session)
    connected(core, session.id)
    return resultOf(revokeMessage(core, session.id, params.mid))
  },
  addReaction: ({ core, caller, row, params, body }) => {
    const session = reachSession(core.world, caller, row, params.session)
    connected(core, session.id)
    if (!body.emoji) throw invalid('body.emoji: is required')
    return resultOf(react(core, session.id, params.mid, body.emoji))
  },
  removeReaction: ({ core, caller, row, params }) => {
    const session = reachSession(core.world, caller, row, params.session)
    connected(core, session.id)
    return resultOf(react(core, session.id, params.mid, ''))
  },
}
