import type { Chat, LastMessage, Message } from '@waygate/sdk'
import type { ChatView } from '../ui/chat-view.js'
import { bestName, idTail, phoneOfJid } from '../ui/contact-name.js'
import type { PreviewTongue } from '../ui/message-content.js'
import { previewOf } from '../ui/message-preview.js'
import { redactText, type Redaction } from '../ui/message-redaction.js'
import { bodyOf } from './message-body.js'
import { MessagePeople } from './message-people.js'

/** Makes chats ready for a list, in one language and one degree of redaction. A chat is an immutable snapshot: its view is made once. */
export class ChatModel {
  readonly #people: MessagePeople
  readonly #views = new WeakMap<Chat, ChatView>()

  constructor(
    private readonly tongue: Omit<PreviewTongue, 'now'>,
    private readonly redaction: Redaction,
  ) {
    this.#people = new MessagePeople(tongue.words, redaction)
  }

  view(chat: Chat): ChatView {
    let view = this.#views.get(chat)
    if (!view) this.#views.set(chat, (view = this.#make(chat)))
    return view
  }

  /** What a chat is called: its name, or what its kind and its JIDs say. */
  name(chat: Chat): string {
    const { words } = this.tongue
    const name = bestName({ name: chat.name, phoneNumber: phoneOf(chat) })
    if (name !== undefined) return redactText(name, this.redaction)
    if (chat.type === 'group') return words.unnamedGroup
    if (chat.type === 'status') return words.statusUpdates
    if (chat.type === 'broadcast') return words.broadcast
    return chat.type === 'newsletter' ? words.channel : words.unknownPerson(idTail(chat.jid))
  }

  #make(chat: Chat): ChatView {
    const last = chat.lastMessage
    const at = last?.timestamp ?? chat.lastMessageAt
    const phone = phoneOf(chat)
    return {
      jid: chat.jid,
      name: this.name(chat),
      kind: chat.type,
      unread: Math.max(0, chat.unreadCount),
      pinned: chat.pinned,
      muted: isMuted(chat.mutedUntil),
      archived: chat.archived,
      ...(phone === undefined ? {} : { phone }),
      ...(at === undefined ? {} : { at }),
      ...(last ? this.#last(chat, last) : {}),
    }
  }

  #last(chat: Chat, last: LastMessage): Pick<ChatView, 'author' | 'preview' | 'ack'> {
    const preview = previewOf(bodyOf(asMessage(chat, last), this.#people, this.redaction), {
      ...this.tongue,
      now: last.timestamp,
    })
    if (last.fromMe) return last.status === undefined ? { preview } : { preview, ack: last.status }
    if (chat.type === 'dm' || preview.kind === 'system' || !last.senderJid) return { preview }
    return { preview, author: this.#people.person(last.senderJid, last.senderName).name }
  }
}

function phoneOf(chat: Chat): string | undefined {
  if (chat.type !== 'dm') return undefined
  return [chat.jid, ...(chat.aliases ?? [])].map(phoneOfJid).find((number) => number !== undefined)
}

/** `-1` is for ever, as the wire says it. */
function isMuted(until: number | undefined): boolean {
  return until !== undefined && (until < 0 || until > Date.now())
}

function asMessage(
  chat: Chat,
  { waMessageId, type, fromMe, timestamp, body, senderJid, deleted }: LastMessage,
): Message {
  return {
    id: waMessageId,
    sessionId: chat.sessionId,
    waMessageId,
    chatJid: chat.jid,
    fromMe,
    direction: fromMe ? 'out' : 'in',
    type,
    hasMedia: false,
    edited: false,
    deleted: deleted ?? false,
    timestamp,
    createdAt: timestamp,
    ...(body === undefined ? {} : { body }),
    ...(senderJid === undefined ? {} : { senderJid }),
  }
}
