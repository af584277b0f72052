import type { Chat, Message } from '@waygate/sdk'
import { dayOf } from '../ui/message-time.js'
import type { RowPlace } from '../ui/message-row.js'

/** Two messages further apart than this belong to two groups, even by one sender. */
const GROUP_GAP = 5 * 60_000

/** What decides about groups besides the messages themselves. */
export interface GroupRules {
  /** Several people write here: the first message of a group names its sender. */
  several: boolean
  /** More messages may stand before the first loaded one, so that its day is not known to begin with it. */
  moreBefore: boolean
  /** Id of the first unread message when the chat was opened, and how many there were. */
  unreadFrom?: string | undefined
  unreadCount: number
}

/** Whether several people write in a chat: as it says, else as its JID says. */
export function severalWrite(chat: Chat | undefined, jid: string): boolean {
  return chat ? chat.type !== 'dm' : !/@(?:s\.whatsapp\.net|c\.us|lid)$/.test(jid)
}

/** Where the message at `index` stands among its neighbours: looked up, never precomputed, so that an append costs nothing. */
export function placeOf(messages: readonly Message[], index: number, rules: GroupRules): RowPlace {
  const message = messages[index]
  const before = messages[index - 1]
  const after = messages[index + 1]
  if (!message) return { newDay: false, unread: 0, head: false, tail: false, named: false }
  const newDay = before === undefined ? !rules.moreBefore : dayOf(before.timestamp) !== dayOf(message.timestamp)
  const unread = message.id === rules.unreadFrom ? rules.unreadCount : 0
  const head = before === undefined || newDay || unread > 0 || !together(before, message)
  const tail =
    after === undefined ||
    after.id === rules.unreadFrom ||
    dayOf(after.timestamp) !== dayOf(message.timestamp) ||
    !together(message, after)
  return { newDay, unread, head, tail, named: head && rules.several && !message.fromMe }
}

/** Whether two neighbours read as one turn of one person. */
function together(first: Message, second: Message): boolean {
  if (first.fromMe !== second.fromMe || isEvent(first) || isEvent(second)) return false
  if (!first.fromMe && authorOf(first) !== authorOf(second)) return false
  return Math.abs(second.timestamp - first.timestamp) <= GROUP_GAP
}

function authorOf(message: Message): string {
  return message.senderLid ?? message.senderJid ?? message.chatJid
}

function isEvent(message: Message): boolean {
  return message.system !== undefined && message.system.kind !== 'waiting_for_message'
}

/** The id of the first of the last `count` messages by others, which a phone still shows as unread. */
export function firstUnread(messages: readonly Message[], count: number): string | undefined {
  if (count <= 0) return undefined
  let left = count
  let first: string | undefined
  for (let index = messages.length - 1; index >= 0 && left > 0; index -= 1) {
    const message = messages[index]
    if (!message || message.fromMe || isEvent(message)) continue
    first = message.id
    left -= 1
  }
  return first
}
