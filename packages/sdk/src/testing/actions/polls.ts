import type { Core } from '../core.js'
import { storeOf } from '../world.js'
import type { Schemas } from '../world.js'
import { payloadOf } from './messages.js'
import { sessionOf } from './sessions.js'

type Message = Schemas['Message']
type Tally = Schemas['PollTally']

/** The session votes in a poll; an empty list takes the vote back. */
export function vote(core: Core, message: Message, poll: Tally, options: readonly string[]): Message {
  const before = poll.options.some(({ byMe }) => byMe)
  const after = options.length > 0
  message.poll = {
    ...poll,
    totalVoters: poll.totalVoters + Number(after) - Number(before),
    options: poll.options.map((option) => {
      const byMe = options.includes(option.option)
      return { ...option, byMe, votes: option.votes + Number(byMe) - Number(option.byMe) }
    }),
  }
  const { sessionId } = message
  const { organizationId, waJid } = sessionOf(core, sessionId)
  core.emit(
    'poll.vote',
    { session: sessionId, organization: organizationId },
    {
      ...payloadOf(message),
      fromMe: true,
      ...(waJid === undefined ? {} : { senderJid: waJid }),
      timestamp: core.now(),
      targetId: message.waMessageId,
      selectedOptions: [...options],
    },
  )
  return message
}

/** The message named by either of its ids, in a chat if one is given. */
export function named(core: Core, sessionId: string, id: string, chat: string | undefined): Message[] {
  const { messages } = storeOf(core.world, sessionId)
  return [...messages]
    .filter(([jid]) => chat === undefined || jid === chat)
    .flatMap(([, rows]) => rows.filter((row) => row.id === id || row.waMessageId === id))
}
