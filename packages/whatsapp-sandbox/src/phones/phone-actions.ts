import { proto, type WAMessageKey } from 'baileys'
import { SandboxError } from '../sandbox-error.js'
import type { ChatState, PresenceDesk } from '../server/presence.js'
import { mayWrite } from '../server/group-authority.js'
import type { Groups } from '../server/groups.js'
import type { MediaStore } from '../server/media-store.js'
import type { Receipts } from '../server/receipts.js'
import type { World } from '../server/world.js'
import type { MessageRecord } from '../storage/message-log.js'
import type { PhoneRecord } from '../storage/sandbox-state.js'
import { lidJid, parseJid } from '../wire/jid.js'
import { contactChange, type AppStates } from './app-state.js'
import { isUnread } from './chat-view.js'
import {
  composeMessage,
  editMessage,
  memberLabelMessage,
  reactionMessage,
  revokeMessage,
  type Composition,
  type UploadedFile,
} from './message-content.js'
import { sealFile } from './media-cipher.js'
import { downloadFile } from './message-details.js'
import type { Destination, Outbox } from './outbox.js'

/** What a person can do on a practice phone, in chats. */
export class PhoneActions {
  constructor(
    private readonly world: World,
    private readonly media: MediaStore,
    private readonly outbox: Outbox,
    private readonly receipts: Receipts,
    private readonly presence: PresenceDesk,
    private readonly groups: Groups,
    private readonly states: AppStates,
  ) {}

  /** Whom a number, an address or a group id names; throws `not_found`. */
  destination(phone: PhoneRecord, to: string): Destination {
    if (parseJid(to)?.kind === 'group') {
      const group = this.world.requireGroup(to)
      this.groups.requireMember(group, phone.number)
      return { kind: 'group', group }
    }
    const found = this.world.deviceAt(to)?.phone ?? this.world.phone(to.replaceAll(/\D/g, ''))
    if (found === undefined) throw new SandboxError('not_found', `Nobody has the number ${to}.`)
    return { kind: 'person', phone: found }
  }

  /** Sends a message, optionally quoting an earlier one. */
  async send(phone: PhoneRecord, to: string, composition: Composition, quoted?: string): Promise<MessageRecord> {
    const quote = quoted === undefined ? undefined : this.#quote(this.#message(phone, quoted))
    const destination = this.destination(phone, to)
    if (destination.kind === 'group' && !mayWrite(destination.group, phone.number))
      throw new SandboxError('forbidden', 'Only admins write in this group.')
    const upload = await this.#upload(composition)
    return this.#post(phone, destination, composeMessage(composition, quote, upload))
  }

  /** Opens the file of a message in one of the phone's chats; throws `not_found`. */
  download(phone: PhoneRecord, messageId: string): Promise<Buffer> {
    return downloadFile(this.#message(phone, messageId), this.media)
  }

  /** Reacts to a message; an empty emoji takes the reaction back. */
  async react(phone: PhoneRecord, messageId: string, emoji: string): Promise<MessageRecord> {
    const target = this.#message(phone, messageId)
    return this.#post(
      phone,
      this.#chatOf(phone, target),
      reactionMessage(this.#key(phone, target), emoji, this.world.now()),
    )
  }

  /** Gives an own message a new text. */
  async edit(phone: PhoneRecord, messageId: string, text: string): Promise<MessageRecord> {
    const target = this.#ownMessage(phone, messageId)
    return this.#post(phone, this.#chatOf(phone, target), editMessage(this.#key(phone, target), text, this.world.now()))
  }

  /** Takes back an own message for everybody. */
  async revoke(phone: PhoneRecord, messageId: string): Promise<MessageRecord> {
    const target = this.#ownMessage(phone, messageId)
    return this.#post(phone, this.#chatOf(phone, target), revokeMessage(this.#key(phone, target)))
  }

  /** Reads everything in a chat: the senders see it, and the phone's own companions too. Returns the ids. */
  read(phone: PhoneRecord, chat: string): string[] {
    const to = this.destination(phone, chat)
    const id = to.kind === 'group' ? to.group.id : to.phone.number
    const unread = this.world.messages.records.filter(
      (record) =>
        isUnread(record, phone) &&
        record.members.includes(phone.number) &&
        (record.group ? record.to : record.from) === id,
    )
    for (const record of unread) {
      this.receipts.confirm(record, phone, 'read')
      this.receipts.readElsewhere(record, phone)
    }
    return unread.map((record) => record.id)
  }

  /** Types, records or stops in a chat. */
  typing(phone: PhoneRecord, chat: string, state: ChatState): void {
    this.presence.setTyping(phone, this.destination(phone, chat), state)
  }

  /** Takes a name of one's own in one group; empty takes it back. */
  async tag(phone: PhoneRecord, groupId: string, label: string): Promise<MessageRecord> {
    const group = this.world.requireGroup(groupId)
    this.groups.requireMember(group, phone.number).tag = label
    this.world.changed()
    this.world.events.publish({ type: 'group.changed', data: { id: group.id } })
    return this.#post(phone, { kind: 'group', group }, memberLabelMessage(label, this.world.now()))
  }

  /** Saves a number in the phone's address book; an empty name removes it. */
  async saveContact(phone: PhoneRecord, typed: string, name: string): Promise<void> {
    const person = this.world.requirePhone(typed.replaceAll(/\D/g, ''))
    if (name === '') Reflect.deleteProperty(phone.contacts, person.number)
    else phone.contacts[person.number] = name
    const { change, jid } = contactChange(person, name)
    await this.states.write(phone, change, jid)
    this.world.events.publish({ type: 'phone.changed', number: phone.number })
  }

  async #post(phone: PhoneRecord, to: Destination, content: proto.IMessage): Promise<MessageRecord> {
    const record = await this.outbox.send(phone, to, content)
    // Practice phones share a process with the server, so what they send each other has arrived.
    for (const number of record.members)
      if (number !== phone.number) this.receipts.confirm(record, this.world.requirePhone(number), 'delivered')
    return record
  }

  async #upload(composition: Composition): Promise<UploadedFile | undefined> {
    if (!('data' in composition)) return undefined
    const type = composition.kind === 'voice' ? 'ptt' : composition.kind
    const { sealed, ...secrets } = await sealFile(composition.data, type)
    return { ...secrets, ...this.media.keep(composition.kind, sealed) }
  }

  #message(phone: PhoneRecord, id: string): MessageRecord {
    const record = this.world.messages.find(id, phone.number)
    if (record === undefined) throw new SandboxError('not_found', `This phone has no message ${id}.`)
    return record
  }

  #ownMessage(phone: PhoneRecord, id: string): MessageRecord {
    const record = this.#message(phone, id)
    if (record.from !== phone.number) throw new SandboxError('forbidden', 'Only its author can change a message.')
    return record
  }

  #chatOf(phone: PhoneRecord, record: MessageRecord): Destination {
    if (record.group) return this.destination(phone, record.to)
    return this.destination(phone, record.from === phone.number ? record.to : record.from)
  }

  #key(phone: PhoneRecord, target: MessageRecord): WAMessageKey {
    const author = this.world.requirePhone(target.from)
    const to = this.#chatOf(phone, target)
    return {
      remoteJid: to.kind === 'group' ? to.group.id : lidJid(to.phone.lid),
      fromMe: author === phone,
      id: target.id,
      ...(target.group && { participant: lidJid(author.lid) }),
    }
  }

  #quote(target: MessageRecord): proto.IContextInfo {
    return {
      stanzaId: target.id,
      participant: lidJid(this.world.requirePhone(target.from).lid),
      quotedMessage: proto.Message.decode(target.content),
    }
  }
}
