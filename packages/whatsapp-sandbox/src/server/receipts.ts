import type { BinaryNode } from 'baileys'
import { messageKey, type Outbox } from '../phones/outbox.js'
import type { MessageRecord } from '../storage/message-log.js'
import type { PhoneRecord } from '../storage/sandbox-state.js'
import { lidJid, parseJid, phoneJid } from '../wire/jid.js'
import { attribute, bytes, child, children, stanza, unsigned } from '../wire/stanza.js'
import type { CompanionConnection } from './connections.js'
import type { Mailbox, MailKey } from './mailbox.js'
import type { World } from './world.js'

/** How far a person is with a message. */
export type ReceiptType = 'delivered' | 'read' | 'played'

const MAX_RETRIES = 5

/** Carries receipts between companions and phones, takes acknowledged stanzas out of the queues and answers retry requests. */
export class Receipts {
  constructor(
    private readonly world: World,
    private readonly mailbox: Mailbox,
    private readonly outbox: Outbox,
  ) {}

  /** A companion's `<ack>`: it has a stanza, or could not use it. */
  acknowledged(connection: CompanionConnection, node: BinaryNode): void {
    const id = attribute(node, 'id') ?? ''
    const kind = attribute(node, 'class')
    if (kind === 'message') this.#messageAcknowledged(connection, id, node)
    else if (kind === 'notification') this.mailbox.acknowledge(connection.companion, `notification:${id}`)
    else if (kind === 'receipt') this.mailbox.acknowledge(connection.companion, receiptKey(node, 'to'))
  }

  /** A companion's `<receipt>`: it has or its owner has read messages, or it wants one encrypted again. */
  async received(connection: CompanionConnection, node: BinaryNode): Promise<void> {
    const ids = [
      attribute(node, 'id') ?? '',
      ...children(child(node, 'list'), 'item').map((item) => attribute(item, 'id') ?? ''),
    ]
    const sender = this.#sender(node)
    connection.socket.send(
      stanza('ack', { class: 'receipt', id: ids[0], type: attribute(node, 'type'), from: attribute(node, 'to') }),
    )
    if (sender === undefined) return
    const type = attribute(node, 'type')
    if (type === 'retry') return this.#retry(connection, ids[0] ?? '', sender, node)
    for (const id of ids) this.#settle(connection, id, sender, type)
  }

  /** A person got, read or played a message: remembers it and tells the sender's companions. */
  confirm(record: MessageRecord, reader: PhoneRecord, type: ReceiptType): void {
    const list = type === 'delivered' ? record.deliveredTo : record.readBy
    const known = list.includes(reader.number)
    if (!known) list.push(reader.number)
    if (type !== 'delivered' && !record.deliveredTo.includes(reader.number)) record.deliveredTo.push(reader.number)
    if (known && type !== 'played') return
    this.world.messages.changed(record)
    this.world.events.publish({ type: 'message.changed', data: record })
    const byNumber = parseJid(record.chatJid)?.kind === 'phone'
    const person = byNumber ? phoneJid(reader.number) : lidJid(reader.lid)
    const attributes = record.group ? { from: record.to, participant: lidJid(reader.lid) } : { from: person }
    this.#send(this.world.requirePhone(record.from), record.id, type, attributes)
  }

  /** The owner read somebody's messages on one device: tells the others (`read-self`), which clear their counters. */
  readElsewhere(record: MessageRecord, reader: PhoneRecord, exceptDevice = 0): void {
    const peer = this.world.requirePhone(record.from)
    const chat = record.group ? record.to : lidJid(peer.lid)
    const attributes = {
      from: lidJid(reader.lid),
      recipient: chat,
      participant: record.group ? lidJid(peer.lid) : undefined,
    }
    this.#send(reader, record.id, 'read', attributes, exceptDevice)
  }

  #send(
    to: PhoneRecord,
    id: string,
    type: ReceiptType,
    attributes: Record<string, string | undefined>,
    exceptDevice = 0,
  ) {
    const wireType = type === 'delivered' ? undefined : type
    const node = stanza('receipt', { id, type: wireType, t: this.world.timestamp(), ...attributes })
    for (const companion of to.companions)
      if (companion.device !== exceptDevice || exceptDevice === 0)
        this.mailbox.post(to, companion, receiptKey(node, 'from'), node)
  }

  #messageAcknowledged(connection: CompanionConnection, id: string, node: BinaryNode): void {
    const sender = this.#sender(node, 'to')
    if (sender === undefined) return
    const key = messageKey(id, sender.number)
    const failed = attribute(node, 'error')
    const retries = this.mailbox.queued(connection.companion, key)?.retries ?? 0
    // A client that asks for a fresh encryption also rejects the old one a moment later; the fresh one is on its way then.
    if (failed !== undefined && failed !== '487' && retries > 0) return
    if (this.mailbox.acknowledge(connection.companion, key))
      this.#mark(connection, id, sender, failed === undefined ? 'acknowledged' : 'rejected')
  }

  #settle(connection: CompanionConnection, id: string, sender: PhoneRecord, type: string | undefined): void {
    if (this.mailbox.acknowledge(connection.companion, messageKey(id, sender.number)))
      this.#mark(connection, id, sender, 'acknowledged')
    const record = this.world.messages.find(id, connection.phone.number)
    if (record === undefined || record.from !== sender.number || sender === connection.phone) return
    if (type === undefined || type === 'inactive') this.confirm(record, connection.phone, 'delivered')
    if (type === 'read' || type === 'played') this.confirm(record, connection.phone, type)
    if (type === 'read' || type === 'read-self')
      this.readElsewhere(record, connection.phone, connection.companion.device)
  }

  async #retry(connection: CompanionConnection, id: string, sender: PhoneRecord, node: BinaryNode): Promise<void> {
    const { phone, companion } = connection
    const record = this.world.messages.find(id, phone.number)
    const registrationId = unsigned(child(node, 'registration'))
    if (record === undefined || record.from !== sender.number) return
    if (record.fromDevice !== 0) {
      this.#forwardRetry(connection, record, sender, node)
      return
    }
    if (registrationId !== undefined) companion.registrationId = registrationId
    adoptKeys(companion, child(node, 'keys'))
    const count = Number(attribute(child(node, 'retry') ?? node, 'count') ?? '1')
    if (count > MAX_RETRIES) this.#mark(connection, id, sender, 'undecryptable')
    else await this.outbox.resend(record, phone, companion, count)
  }

  /** Another companion wrote the message: it alone can encrypt it again. */
  #forwardRetry(
    { phone, companion }: CompanionConnection,
    record: MessageRecord,
    sender: PhoneRecord,
    node: BinaryNode,
  ): void {
    const author = this.world.companion(sender, record.fromDevice)
    if (author === undefined) return
    const byNumber = parseJid(attribute(node, 'participant') ?? attribute(node, 'to'))?.kind === 'phone'
    const reader = byNumber ? phoneJid(phone.number, companion.device) : lidJid(phone.lid, companion.device)
    const address = record.group ? { from: record.to, participant: reader } : { from: reader }
    const recipient = phone === sender ? record.chatJid : undefined
    const receipt = stanza(
      'receipt',
      { id: record.id, type: 'retry', t: this.world.timestamp(), recipient, ...address },
      node.content,
    )
    this.mailbox.post(sender, author, receiptKey(receipt, 'from'), receipt)
  }

  #mark(
    { phone, companion }: CompanionConnection,
    id: string,
    sender: PhoneRecord,
    status: MessageRecord['deliveries'][string],
  ) {
    const record = this.world.messages.find(id, phone.number)
    if (record === undefined || record.from !== sender.number) return
    record.deliveries[lidJid(phone.lid, companion.device)] = status
    this.world.messages.changed(record)
    this.world.events.publish({ type: 'message.changed', data: record })
  }

  /** Who wrote the message a receipt or acknowledgement is about. */
  #sender(node: BinaryNode, address = 'to'): PhoneRecord | undefined {
    return this.world.deviceAt(attribute(node, 'participant') ?? attribute(node, address))?.phone
  }
}

/** One-time keys that came with a retry request are used before the stored ones. */
function adoptKeys(companion: CompanionConnection['companion'], keys: BinaryNode | undefined): void {
  const [id, value] = [unsigned(child(child(keys, 'key'), 'id')), bytes(child(child(keys, 'key'), 'value'))]
  if (id !== undefined && value?.length === 32) companion.preKeys.unshift({ id, value })
}

function receiptKey(node: BinaryNode, address: 'from' | 'to'): MailKey {
  const parts = [
    attribute(node, 'id'),
    attribute(node, address),
    attribute(node, 'participant'),
    attribute(node, 'type'),
  ]
  return `receipt:${parts.map((part) => part ?? '').join('|')}`
}
