import type { Message } from '@waygate/sdk'
import { previewOf } from '../ui/message-preview.js'
import { redactText, type Redaction } from '../ui/message-redaction.js'
import type { MessageTongue } from '../ui/message-content.js'
import type { MessageReaction, MessageView, QuotedMessage } from '../ui/message-view.js'
import { bodyOf } from './message-body.js'
import { MessagePeople } from './message-people.js'

const NO_MENTIONS: ReadonlyMap<string, string> = new Map()
const ACKS: ReadonlySet<string> = new Set(['pending', 'unknown', 'sent', 'delivered', 'read', 'played', 'failed'])

/**
 * Makes messages ready for reading, in one language and one degree of redaction; make a new one when either changes. A message is an immutable
 * snapshot, so its view is made once.
 */
export class MessageModel {
  readonly #people: MessagePeople
  readonly #views = new WeakMap<Message, MessageView>()

  constructor(
    private readonly tongue: Omit<MessageTongue, 'now'>,
    private readonly redaction: Redaction,
  ) {
    this.#people = new MessagePeople(tongue.words, redaction)
  }

  view(message: Message): MessageView {
    let view = this.#views.get(message)
    if (!view) this.#views.set(message, (view = this.#make(message)))
    return view
  }

  /** A message as a screen reader says it when it arrives. */
  spoken(message: Message): string {
    const view = this.view(message)
    const said = previewOf(view.content, { ...this.tongue, now: view.at }).text
    return view.content.kind === 'system' ? said : this.tongue.words.announced(view.sender.name, said)
  }

  #make(message: Message): MessageView {
    const sender = this.#people.sender(message)
    const content = bodyOf(message, this.#people, this.redaction)
    const gone = content.kind === 'deleted'
    const quoted = gone ? undefined : this.#quoted(message)
    return {
      key: message.id,
      waMessageId: message.waMessageId,
      at: message.timestamp,
      own: message.fromMe,
      sender,
      content,
      mentions: this.#mentions(message.mentionNames),
      reactions: gone ? [] : this.#reactions(message.reactions ?? []),
      edited: message.edited && !gone,
      forwarded: (message.forwarded ?? false) && !gone,
      ...(quoted ? { quoted } : {}),
      ...(message.fromMe && message.status !== undefined && ACKS.has(message.status) ? { ack: message.status } : {}),
      ...(message.error === undefined ? {} : { error: message.error }),
    }
  }

  /** Names by the digits that stand in the text; keys come as JIDs or as digits. */
  #mentions(names: Message['mentionNames']): ReadonlyMap<string, string> {
    if (!names) return NO_MENTIONS
    const entries = Object.entries(names).slice(0, 1024)
    if (entries.length === 0) return NO_MENTIONS
    return new Map(entries.map(([jid, name]) => [jid.split(/[@:]/, 1)[0] ?? jid, redactText(name, this.redaction)]))
  }

  #reactions(reactions: NonNullable<Message['reactions']>): readonly MessageReaction[] {
    const bySign = new Map<string, { emoji: string; people: MessageReaction['people'][number][]; own: boolean }>()
    for (const { emoji, senderJid, senderName, fromMe } of reactions) {
      if (emoji === '') continue
      const same = bySign.get(emoji) ?? { emoji, people: [], own: false }
      const person = this.#people.person(senderJid, senderName)
      same.people.push(fromMe ? { ...person, name: this.tongue.words.you } : person)
      same.own ||= fromMe
      bySign.set(emoji, same)
    }
    return [...bySign.values()]
  }

  #quoted(message: Message): QuotedMessage | undefined {
    const quote = message.quoted
    const waMessageId = quote?.waMessageId ?? message.quotedMessageId
    if (!waMessageId) return undefined
    const person = quote?.senderJid === undefined ? undefined : this.#people.person(quote.senderJid, quote.senderName)
    const copy = quote?.type === undefined && quote?.body === undefined ? undefined : this.#copy(message, quote)
    return {
      waMessageId,
      own: quote?.fromMe ?? false,
      ...(person ? { person } : {}),
      ...(copy ? { preview: previewOf(copy, { ...this.tongue, now: message.timestamp }) } : {}),
    }
  }

  /** The quoted copy has a type and a text only. */
  #copy(message: Message, quote: NonNullable<Message['quoted']>): ReturnType<typeof bodyOf> {
    const { id, sessionId, chatJid, direction, timestamp, createdAt } = message
    const bare = {
      id,
      sessionId,
      chatJid,
      direction,
      timestamp,
      createdAt,
      hasMedia: false,
      edited: false,
      deleted: false,
    }
    const { waMessageId, fromMe = false, type = 'text', body } = quote
    const copied = { ...bare, waMessageId, fromMe, type, ...(body === undefined ? {} : { body }) }
    return bodyOf(copied, this.#people, this.redaction)
  }
}
