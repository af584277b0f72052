import { editMessage, react, revokeMessage } from '../actions/message-changes.js'
import { addMessage } from '../actions/messages.js'
import { canonicalJid } from '../actions/people.js'
import { named, vote } from '../actions/polls.js'
import type { Core } from '../core.js'
import { reachSession } from '../policy.js'
import { forbidden, invalid, notFound } from '../problem.js'
import { connected } from './chats.js'
import type { Call, Handlers } from './handler.js'
import { recipientOf, resultOf } from './messages.js'
import type { Schemas } from '../world.js'

type Message = Schemas['Message']

/** A text can be edited for this long. */
const EDIT_MS = 15 * 60_000

/** The message that a request is about. */
function target({ core, caller, row, params, body }: Asked): Message {
  const session = reachSession(core.world, caller, row, params.session)
  connected(core, session.id)
  const chat = body.chat === undefined ? undefined : canonicalJid(core.world, session.id, body.chat)
  const [message, other] = named(core, session.id, params.mid, chat)
  if (!message) throw notFound('message')
  if (other) throw invalid('body.chat: several messages have this id; name the chat')
  if (message.deleted) throw forbidden('The message was deleted.', { reason: 'deleted' })
  return message
}

type Asked = Pick<Call<'revokeMessage'>, 'core' | 'caller' | 'row' | 'params'> & {
  readonly body: { readonly chat?: string }
}

function checkEdit(core: Core, message: Message, text: string): void {
  if (!message.fromMe) throw forbidden('Only messages of this session can be edited.', { reason: 'not_yours' })
  if (message.type !== 'text') throw forbidden('Only texts can be edited.', { reason: 'not_text' })
  if (core.now() - message.timestamp > EDIT_MS)
    throw forbidden('A message can be edited for 15 minutes.', { reason: 'too_late' })
  if (text.trim() === '') throw invalid('body.text: must not be empty')
}

/** What can be done to a message. */
export const messageActions: Handlers = {
  editMessage: (call) => {
    const message = target(call)
    checkEdit(call.core, message, call.body.text)
    return resultOf(editMessage(call.core, message.sessionId, message.id, call.body.text))
  },
  revokeMessage: (call) => {
    const message = target(call)
    if (!message.fromMe && !message.chatJid.endsWith('@g.us'))
      throw forbidden('Only its author or an admin of the group can delete it.', { reason: 'not_yours' })
    return resultOf(revokeMessage(call.core, message.sessionId, message.id))
  },
  addReaction: (call) => {
    const message = target(call)
    const { emoji } = call.body
    if (!emoji || !/^\p{Extended_Pictographic}/u.test(emoji)) throw invalid('body.emoji: must be one emoji')
    return resultOf(react(call.core, message.sessionId, message.id, emoji))
  },
  removeReaction: (call) => {
    const message = target(call)
    return resultOf(react(call.core, message.sessionId, message.id, ''))
  },
  voteMessage: (call) => {
    const message = target(call)
    const { poll } = message
    if (!poll) throw invalid('mid: is not a poll')
    const chosen = [...new Set(call.body.options)]
    if (chosen.some((one) => !poll.options.some(({ option }) => option === one)))
      throw invalid('body.options: must be options of the poll')
    if (poll.selectableCount > 0 && chosen.length > poll.selectableCount)
      throw invalid(`body.options: at most ${String(poll.selectableCount)} can be chosen`)
    return resultOf(vote(call.core, message, poll, chosen))
  },
  forwardMessage: (call) => {
    const message = target(call)
    const { type, body, media, location, contacts, poll } = message
    const passed = addMessage(call.core, message.sessionId, {
      chat: recipientOf(call.body.to),
      type,
      ...(body === undefined ? {} : { body }),
      ...(media ? { media } : {}),
      ...(location ? { location } : {}),
      ...(contacts ? { contacts } : {}),
      ...(poll
        ? {
            poll: {
              ...poll,
              totalVoters: 0,
              options: poll.options.map(({ option }) => ({ option, votes: 0, byMe: false })),
            },
          }
        : {}),
      ...(message.fromMe ? {} : { forwarded: true }),
    })
    return resultOf(passed)
  },
}
