import { encodeWAMessage, proto, type BinaryNode } from 'baileys'
import { randomBytes } from 'node:crypto'
import { SerialQueue } from '../serial-queue.js'
import type { Mailbox, MailKey } from '../server/mailbox.js'
import type { PreKeyStock } from '../server/pre-key-stock.js'
import { blocks, shownNumber, writesAs } from '../server/profiles.js'
import type { World } from '../server/world.js'
import type { MessageRecord } from '../storage/message-log.js'
import type { CompanionRecord, GroupRecord, PhoneRecord } from '../storage/sandbox-state.js'
import { lidJid } from '../wire/jid.js'
import { stanza, type StanzaAttributes } from '../wire/stanza.js'
import { mediaType, stanzaType, summarize } from './message-summary.js'
import { SignalDevice, type Ciphertext, type DeviceAddress } from './signal-device.js'

/** Whom a message is for. */
export type Destination =
  { readonly kind: 'person'; readonly phone: PhoneRecord } | { readonly kind: 'group'; readonly group: GroupRecord }

/** A companion together with its owner. */
interface Recipient {
  readonly owner: PhoneRecord
  readonly companion: CompanionRecord
}

/** The queue key of a message from somebody. */
export function messageKey(id: string, senderNumber: string): MailKey {
  return `message:${id}:${senderNumber}`
}

/** Sends what people write on practice phones: encrypts for every linked companion of everybody concerned and hands it to the mailbox. */
export class Outbox {
  readonly #queues = new Map<string, SerialQueue>()

  constructor(
    private readonly world: World,
    private readonly mailbox: Mailbox,
    private readonly stock: PreKeyStock,
  ) {}

  /** Sends a message from a phone; resolves when it is queued for every companion. Messages of one phone keep their order. */
  send(from: PhoneRecord, to: Destination, content: proto.IMessage): Promise<MessageRecord> {
    return this.#ofPhone(from).run(() => this.#send(from, to, content))
  }

  /** Sends something from a phone to one of its own companions only, such as history. */
  sendToOwn(owner: PhoneRecord, companion: CompanionRecord, content: proto.IMessage): Promise<void> {
    return this.#ofPhone(owner).run(async () => {
      const id = newMessageId()
      const sealed = await this.#seal(owner, { owner, companion }, content)
      const attributes = { category: 'peer', push_priority: 'high', notify: owner.pushName }
      const node = this.#envelope(owner, id, 'text', attributes, [enc(sealed), stanza('meta', { appdata: 'default' })])
      this.mailbox.post(owner, companion, messageKey(id, owner.number), node)
    })
  }

  /**
   * Encrypts a message again for a companion that could not read it, in a new session.
   * @returns How often that has happened to this message now; 0 when it is no longer wanted.
   */
  resend(record: MessageRecord, owner: PhoneRecord, companion: CompanionRecord, retry: number): Promise<number> {
    const from = this.world.requirePhone(record.from)
    return this.#ofPhone(from).run(async () => {
      const signal = this.#signal(from)
      signal.dropSession({ lid: owner.lid, device: companion.device })
      let content: proto.IMessage = proto.Message.decode(record.content)
      if (record.group) {
        const distribution = await signal.senderKeyDistribution(record.to, { lid: from.lid, device: 0 })
        const senderKeyDistributionMessage = { groupId: record.to, axolotlSenderKeyDistributionMessage: distribution }
        content = { ...content, senderKeyDistributionMessage }
      }
      const sealed = await this.#seal(from, { owner, companion }, this.#forOwn(record, from, owner, content))
      const node = this.#messageNode(record, from, owner, [enc(sealed, { count: String(retry) })])
      return this.mailbox.repost(owner, companion, messageKey(record.id, record.from), node)
    })
  }

  async #send(from: PhoneRecord, to: Destination, content: proto.IMessage): Promise<MessageRecord> {
    const { kind, text, target } = summarize(content)
    const group = to.kind === 'group'
    const members = group
      ? to.group.members.map((member) => member.number)
      : [...new Set(blocks(to.phone, from) ? [from.number] : [from.number, to.phone.number])]
    const record = this.world.messages.add({
      id: newMessageId(),
      at: this.world.now(),
      from: from.number,
      fromDevice: 0,
      to: group ? to.group.id : to.phone.number,
      group,
      chatJid: group ? to.group.id : lidJid(to.phone.lid),
      members,
      kind,
      text,
      content: proto.Message.encode(content).finish(),
      ...(target !== undefined && { target }),
      deliveries: {},
      deliveredTo: [],
      readBy: [],
    })
    const recipients = members.flatMap((number) => {
      const owner = this.world.requirePhone(number)
      return owner.companions.map((companion) => ({ owner, companion }))
    })
    if (group) await this.#sendToGroup(from, record, recipients, content)
    else await this.#sendToPeople(from, record, recipients, content)
    this.world.events.publish({ type: 'message.added', data: record })
    return record
  }

  async #sendToPeople(
    from: PhoneRecord,
    record: MessageRecord,
    recipients: readonly Recipient[],
    content: proto.IMessage,
  ) {
    for (const recipient of recipients) {
      const sealed = await this.#seal(from, recipient, this.#forOwn(record, from, recipient.owner, content))
      this.#post(record, from, recipient, [enc(sealed, { mediatype: mediaType(record.kind) })])
    }
  }

  async #sendToGroup(
    from: PhoneRecord,
    record: MessageRecord,
    recipients: readonly Recipient[],
    content: proto.IMessage,
  ) {
    if (recipients.length === 0) return
    const signal = this.#signal(from)
    const self = { lid: from.lid, device: 0 }
    const { body, distribution } = await signal.encryptForGroup(record.to, self, encodeWAMessage(content))
    const holders = signal.senderKeyHolders(record.to)
    const senderKeyDistributionMessage = { groupId: record.to, axolotlSenderKeyDistributionMessage: distribution }
    for (const recipient of recipients) {
      const parts = [stanza('enc', { v: '2', type: 'skmsg', mediatype: mediaType(record.kind) }, body)]
      const holder = lidJid(recipient.owner.lid, recipient.companion.device)
      if (!holders.includes(holder)) {
        parts.unshift(enc(await this.#seal(from, recipient, { senderKeyDistributionMessage })))
        holders.push(holder)
      }
      this.#post(record, from, recipient, parts)
    }
  }

  #post(record: MessageRecord, from: PhoneRecord, { owner, companion }: Recipient, parts: BinaryNode[]): void {
    record.deliveries[lidJid(owner.lid, companion.device)] = 'queued'
    this.world.messages.changed(record)
    const node = this.#messageNode(record, from, owner, parts)
    this.mailbox.post(owner, companion, messageKey(record.id, record.from), node)
  }

  /** Own companions get a direct message wrapped, so that they know which chat it belongs to. */
  #forOwn(record: MessageRecord, from: PhoneRecord, owner: PhoneRecord, content: proto.IMessage): proto.IMessage {
    if (record.group || owner !== from) return content
    return { deviceSentMessage: { destinationJid: record.chatJid, message: content } }
  }

  #messageNode(record: MessageRecord, from: PhoneRecord, owner: PhoneRecord, parts: BinaryNode[]): BinaryNode {
    const type = stanzaType(record.kind)
    const common = { notify: from.pushName, addressing_mode: 'lid', edit: editAttribute(record) }
    const meta = record.kind === 'tag' ? [stanza('meta', { tag_reason: 'user_update', appdata: 'member_tag' })] : []
    const content = [...parts, ...meta]
    if (record.group) {
      const author = { from: record.to, participant: lidJid(from.lid), participant_pn: shownNumber(from) }
      return this.#envelope(from, record.id, type, { ...common, ...author }, content, record.at)
    }
    if (owner !== from)
      return this.#envelope(
        from,
        record.id,
        type,
        { ...common, from: writesAs(from), sender_pn: shownNumber(from) },
        content,
        record.at,
      )
    const chat = { recipient: record.chatJid, peer_recipient_pn: shownNumber(this.world.requirePhone(record.to)) }
    return this.#envelope(from, record.id, type, { ...common, ...chat }, content, record.at)
  }

  #envelope(
    from: PhoneRecord,
    id: string,
    type: string,
    attributes: StanzaAttributes,
    content: BinaryNode[],
    at = this.world.now(),
  ): BinaryNode {
    return stanza(
      'message',
      { from: lidJid(from.lid), id, t: String(Math.floor(at / 1000)), type, ...attributes },
      content,
    )
  }

  async #seal(from: PhoneRecord, { owner, companion }: Recipient, content: proto.IMessage): Promise<Ciphertext> {
    const signal = this.#signal(from)
    const address: DeviceAddress = { lid: owner.lid, device: companion.device }
    if (!signal.hasSession(address)) await signal.openSession(address, this.stock.take(owner, companion))
    return signal.encrypt(address, encodeWAMessage(content))
  }

  #signal(phone: PhoneRecord): SignalDevice {
    return new SignalDevice(phone.keys, this.world.changed)
  }

  #ofPhone(phone: PhoneRecord): SerialQueue {
    const queue = this.#queues.get(phone.number) ?? new SerialQueue()
    this.#queues.set(phone.number, queue)
    return queue
  }
}

function enc(sealed: Ciphertext, attributes: StanzaAttributes = {}): BinaryNode {
  return stanza('enc', { v: '2', type: sealed.type, ...attributes }, sealed.body)
}

function editAttribute(record: MessageRecord): string | undefined {
  if (record.kind === 'edit') return '1'
  return record.kind === 'revoke' ? '7' : undefined
}

/** A message id as phones make them. */
export function newMessageId(): string {
  return `3A${randomBytes(9).toString('hex').toUpperCase()}`
}
