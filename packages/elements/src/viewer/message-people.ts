import type { Message } from '@waygate/sdk'
import { contactHue } from '../ui/contact-hue.js'
import { bestName, idTail, phoneOfJid } from '../ui/contact-name.js'
import { redactText, type Redaction } from '../ui/message-redaction.js'
import type { MessagePerson } from '../ui/message-view.js'

/** The words that stand in for a person without a name. */
export interface PeopleWords {
  you: string
  unknownPerson: (tail: string) => string
}

/** Turns JIDs and the names that came with them into people; remembers a name for the rows that bring only a JID. */
export class MessagePeople {
  readonly #names = new Map<string, string>()
  /** LIDs by the phone JIDs that messages showed beside them: one person, one hue. */
  readonly #lids = new Map<string, string>()

  constructor(
    private readonly words: PeopleWords,
    private readonly redaction: Redaction,
  ) {}

  /** Who wrote a message. A person's hue follows the LID where it is known, so that it survives a change of number. */
  sender(message: Message): MessagePerson {
    const jid = message.senderLid ?? message.senderJid ?? message.chatJid
    if (message.fromMe) return { jid, name: this.words.you, hue: contactHue(jid) }
    if (message.senderName && message.senderJid) this.#names.set(message.senderJid, message.senderName)
    if (message.senderLid && message.senderJid) this.#lids.set(message.senderJid, message.senderLid)
    return this.person(jid, message.senderName, message.senderJid)
  }

  /** Whether a name came with this JID before. */
  knows(jid: string): boolean {
    return this.#names.has(jid)
  }

  /** A person by JID; `alias` is another JID of the same one, tried for a number and a remembered name. */
  person(jid: string, name?: string, alias?: string): MessagePerson {
    if (name) this.#names.set(jid, name)
    const known = name ?? this.#names.get(jid) ?? (alias === undefined ? undefined : this.#names.get(alias))
    const phoneNumber = phoneOfJid(jid) ?? (alias === undefined ? undefined : phoneOfJid(alias))
    const best = bestName({ name: known, phoneNumber }) ?? this.words.unknownPerson(idTail(jid))
    return { jid, name: redactText(best, this.redaction), hue: contactHue(this.#lids.get(jid) ?? jid) }
  }
}
