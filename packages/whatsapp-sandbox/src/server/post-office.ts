import { proto, unpadRandomMax16, type BinaryNode } from 'baileys'
import { messageKey } from '../phones/outbox.js'
import { summarize } from '../phones/message-summary.js'
import { SignalDevice } from '../phones/signal-device.js'
import type { MessageRecord } from '../storage/message-log.js'
import type { PhoneRecord } from '../storage/sandbox-state.js'
import { isGroup, isShared, lidJid, parseJid, phoneJid, STATUS_JID } from '../wire/jid.js'
import { attribute, bytes, child, children, stanza } from '../wire/stanza.js'
import type { CompanionConnection } from './connections.js'
import { provesDeviceIdentity } from './device-identity.js'
import { mayWrite } from './group-authority.js'
import { retryReceipt } from './key-nodes.js'
import type { Mailbox } from './mailbox.js'
import type { PeerRequests } from '../phones/peer-requests.js'
import { blocks, shownNumber } from './profiles.js'
import type { Receipts } from './receipts.js'
import type { World } from './world.js'

/** One encrypted part of a message and the device it is for. */
interface Part {
  readonly jid: string
  readonly owner: PhoneRecord
  readonly device: number
  readonly enc: BinaryNode
}

/** Takes in the messages companions send: practice phones decrypt theirs, other companions get theirs forwarded unread. */
export class PostOffice {
  constructor(
    private readonly world: World,
    private readonly mailbox: Mailbox,
    private readonly receipts: Receipts,
    private readonly peers: PeerRequests,
  ) {}

  /** Handles a `<message>` of a companion; it is acknowledged with an error when it cannot be accepted. */
  async received(connection: CompanionConnection, node: BinaryNode): Promise<void> {
    const error = this.#objection(connection, node)
    connection.socket.send(
      stanza('ack', {
        class: 'message',
        id: attribute(node, 'id'),
        from: attribute(node, 'to'),
        t: this.world.timestamp(),
        error: error === undefined ? undefined : String(error),
      }),
    )
    if (error !== undefined) return
    const toGroup = isGroup(attribute(node, 'to') ?? '')
    // Who has blocked the sender gets nothing, and the sender is not told.
    const parts = this.#parts(node).filter(({ owner }) => toGroup || !blocks(owner, connection.phone))
    if (attribute(node, 'category') === 'peer') {
      for (const part of parts) await this.#toOwnPhone(connection, part)
      return
    }
    const record = this.#record(connection, node, parts)
    for (const part of parts)
      if (part.device === 0) await this.#toPhone(connection, node, record, part)
      else this.#toCompanion(connection, node, part)
    if (record.group) await this.#groupPart(connection, node, record, parts)
    this.world.messages.changed(record)
    this.world.events.publish({ type: 'message.added', data: record })
  }

  /** Why a message is not accepted, as an error number of an acknowledgement; `undefined` when it is. */
  #objection({ phone, companion }: CompanionConnection, node: BinaryNode): number | undefined {
    const to = attribute(node, 'to') ?? ''
    if (attribute(node, 'id') === undefined || child(node, 'plaintext')) return 400
    if (isGroup(to)) {
      const group = this.world.group(to)
      if (group === undefined) return 404
      if (!mayWrite(group, phone.number)) return 403
    } else if (to !== STATUS_JID && this.world.deviceAt(to) === undefined) return 404
    const opens = this.#parts(node).some((part) => attribute(part.enc, 'type') === 'pkmsg')
    const proof = bytes(child(node, 'device-identity'))
    if (!opens) return undefined
    return proof && provesDeviceIdentity(proof, phone.keys.identity, companion.identityKey) ? undefined : 479
  }

  #parts(node: BinaryNode): Part[] {
    const addressed = children(child(node, 'participants'), 'to').map((to) => ({
      jid: attribute(to, 'jid'),
      enc: child(to, 'enc'),
    }))
    const direct = child(node, 'enc')
    // A message encrypted again, or one to oneself, names one device in the stanza itself.
    if (direct && attribute(direct, 'type') !== 'skmsg')
      addressed.push({ jid: attribute(node, 'participant') ?? attribute(node, 'to'), enc: direct })
    return addressed.flatMap(({ jid, enc }) => {
      const found = this.world.deviceAt(jid)
      return found && enc && jid ? [{ jid, enc, owner: found.phone, device: found.device }] : []
    })
  }

  #record({ phone, companion }: CompanionConnection, node: BinaryNode, parts: readonly Part[]): MessageRecord {
    const id = attribute(node, 'id') ?? ''
    const chatJid = attribute(node, 'recipient') ?? attribute(node, 'to') ?? ''
    const known = this.world.messages.find(id, phone.number)
    if (known?.from === phone.number) return known
    const group = this.world.group(chatJid)
    const peer = this.world.deviceAt(chatJid)?.phone
    const isStatus = chatJid === STATUS_JID
    const to = group?.id ?? (isStatus ? chatJid : (peer?.number ?? ''))
    const pair = peer && blocks(peer, phone) ? [phone.number] : [phone.number, to]
    const addressed = isStatus ? [phone.number, ...parts.map(({ owner }) => owner.number)] : pair
    return this.world.messages.add({
      id,
      at: this.world.now(),
      from: phone.number,
      fromDevice: companion.device,
      to,
      group: isShared(chatJid),
      chatJid,
      members: group ? group.members.map((member) => member.number) : [...new Set(addressed)],
      kind: 'other',
      text: '',
      content: new Uint8Array(),
      deliveries: {},
      deliveredTo: [],
      readBy: [],
    })
  }

  async #toPhone(connection: CompanionConnection, node: BinaryNode, record: MessageRecord, part: Part): Promise<void> {
    const author = { lid: connection.phone.lid, device: connection.companion.device }
    const signal = new SignalDevice(part.owner.keys, this.world.changed)
    try {
      const message = await openPart(signal, author, part.enc)
      const distribution = message.senderKeyDistributionMessage?.axolotlSenderKeyDistributionMessage
      if (distribution) await signal.learnSenderKey(record.to, author, distribution)
      this.#understood(record, part.owner, message)
    } catch {
      this.#askAgain(connection, node, record, part.owner, part.jid)
    }
  }

  async #toOwnPhone(connection: CompanionConnection, part: Part): Promise<void> {
    if (part.owner !== connection.phone || part.device !== 0) return
    const author = { lid: connection.phone.lid, device: connection.companion.device }
    try {
      const message = await openPart(new SignalDevice(part.owner.keys, this.world.changed), author, part.enc)
      await this.peers.answer(connection, message)
    } catch {
      // A request nobody can read is a request nobody made; the companion asks again when it needs to.
    }
  }

  async #groupPart(connection: CompanionConnection, node: BinaryNode, record: MessageRecord, parts: readonly Part[]) {
    const enc = children(node, 'enc').find((candidate) => attribute(candidate, 'type') === 'skmsg')
    const ciphertext = bytes(enc)
    if (enc === undefined || ciphertext === undefined) return
    const author = { lid: connection.phone.lid, device: connection.companion.device }
    for (const number of record.members) {
      const owner = this.world.requirePhone(number)
      const signal = new SignalDevice(owner.keys, this.world.changed)
      try {
        const plaintext = await signal.decryptFromGroup(record.to, author, ciphertext)
        this.#understood(record, owner, proto.Message.decode(unpadRandomMax16(plaintext)))
      } catch {
        this.#askAgain(connection, node, record, owner, lidJid(owner.lid))
      }
      for (const { device } of owner.companions) {
        if (owner === connection.phone && device === connection.companion.device) continue
        const own = parts.find((part) => part.owner === owner && part.device === device)?.enc
        this.#forward(connection, node, owner, device, lidJid(owner.lid, device), own ? [own, enc] : [enc])
      }
    }
  }

  #toCompanion(connection: CompanionConnection, node: BinaryNode, part: Part): void {
    // In groups the key travels together with the message itself, see above.
    if (isShared(attribute(node, 'to') ?? '') && attribute(node, 'participant') === undefined) return
    this.#forward(connection, node, part.owner, part.device, part.jid, [part.enc])
  }

  #forward(
    { phone, companion }: CompanionConnection,
    node: BinaryNode,
    owner: PhoneRecord,
    device: number,
    jid: string,
    parts: BinaryNode[],
  ) {
    const recipient = this.world.companion(owner, device)
    const id = attribute(node, 'id') ?? ''
    if (recipient === undefined) return
    const byLid = parseJid(jid)?.kind === 'lid'
    const from = byLid ? lidJid(phone.lid, companion.device) : phoneJid(phone.number, companion.device)
    const number = shownNumber(phone)
    const other = byLid ? number : number && lidJid(phone.lid)
    const to = attribute(node, 'recipient') ?? attribute(node, 'to') ?? ''
    const addressing = isShared(to)
      ? {
          from: to,
          participant: from,
          participant_pn: byLid ? other : undefined,
          addressing_mode: byLid ? 'lid' : 'pn',
        }
      : { from, ...(owner === phone ? { recipient: to } : byLid ? { sender_pn: other } : { sender_lid: other }) }
    const identity = child(node, 'device-identity')
    const attributes = {
      id,
      t: this.world.timestamp(),
      type: attribute(node, 'type'),
      notify: phone.pushName,
      ...addressing,
    }
    const edit = attribute(node, 'edit')
    const forwarded = stanza('message', { ...attributes, edit }, identity ? [...parts, identity] : parts)
    this.mailbox.post(owner, recipient, messageKey(id, phone.number), forwarded)
  }

  #understood(record: MessageRecord, reader: PhoneRecord, message: proto.IMessage): void {
    const content = message.deviceSentMessage?.message ?? message
    const { kind, text, target } = summarize(content)
    const onlyKey = content.senderKeyDistributionMessage && kind === 'other'
    if (record.content.length === 0 && !onlyKey)
      Object.assign(record, { content: proto.Message.encode(content).finish(), kind, text, ...(target && { target }) })
    if (kind === 'tag') this.#relabel(record)
    if (reader.number !== record.from && !onlyKey) this.receipts.confirm(record, reader, 'delivered')
  }

  #relabel(record: MessageRecord): void {
    const member = this.world.group(record.to)?.members.find((candidate) => candidate.number === record.from)
    if (member) member.tag = record.text
  }

  /** A phone that cannot read a message asks for it again, with fresh keys. */
  #askAgain(
    connection: CompanionConnection,
    node: BinaryNode,
    record: MessageRecord,
    reader: PhoneRecord,
    jid: string,
  ): void {
    if (attribute(child(node, 'enc') ?? node, 'count') === '5') return
    const signal = new SignalDevice(reader.keys, this.world.changed)
    const count = Number(attribute(child(node, 'enc') ?? node, 'count') ?? '0') + 1
    record.retries = (record.retries ?? 0) + 1
    connection.socket.send(retryReceipt(record, reader, jid, signal.issueBundle(), count, this.world.timestamp()))
  }
}

async function openPart(
  signal: SignalDevice,
  author: { lid: string; device: number },
  enc: BinaryNode,
): Promise<proto.IMessage> {
  const ciphertext = bytes(enc)
  if (ciphertext === undefined) throw new Error('an encrypted part without content')
  const plaintext = await signal.decrypt(author, attribute(enc, 'type') ?? '', ciphertext)
  return proto.Message.decode(unpadRandomMax16(plaintext))
}
