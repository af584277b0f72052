import type { BinaryNode } from 'baileys'
import type { PhoneRecord } from '../storage/sandbox-state.js'
import { lidJid } from '../wire/jid.js'
import { attribute, child, stanza } from '../wire/stanza.js'
import type { CompanionConnection, Connections } from './connections.js'
import type { Destination } from '../phones/outbox.js'
import type { World } from './world.js'

/** What a person is doing in a chat. */
export type ChatState = 'composing' | 'recording' | 'paused'

/** Presence and typing: nothing of it is kept, it reaches only who is connected. */
export class PresenceDesk {
  readonly #online = new Set<string>()
  /** Numbers that others see online. */
  readonly #shown = new Set<string>()
  /** Where a number is typing: the other number, or a group's id. */
  readonly #typing = new Map<string, { readonly chat: string; readonly state: ChatState }>()

  constructor(
    private readonly world: World,
    private readonly connections: Connections,
  ) {}

  /** A companion's presence, subscription or typing. */
  received(connection: CompanionConnection, node: BinaryNode): void {
    const type = attribute(node, 'type')
    if (node.tag === 'chatstate') {
      this.#relayTyping(connection, node)
    } else if (type === 'subscribe') {
      const target = this.world.deviceAt(attribute(node, 'to'))?.phone
      if (target) connection.socket.send(this.#presence(target, attribute(node, 'to') ?? ''))
    } else {
      connection.available = type === 'available'
      this.#announce(connection.phone)
    }
  }

  /** A companion is gone, and whatever it was doing. */
  left({ phone }: CompanionConnection): void {
    this.#typing.delete(phone.number)
    this.#announce(phone)
  }

  /** What is seen of others in a chat of a phone: who is online, and what they are doing. */
  seen(phone: PhoneRecord, chat: string): { readonly online: boolean; readonly typing: Record<string, ChatState> } {
    const typing = [...this.#typing].filter(([number, where]) =>
      where.chat === chat
        ? number !== phone.number && chat.endsWith('@g.us')
        : number === chat && where.chat === phone.number,
    )
    const states = Object.fromEntries(typing.map(([number, { state }]) => [number, state]))
    return { online: this.#shown.has(chat), typing: states }
  }

  /** The owner of a phone comes or goes; everybody connected is told. */
  setOnline(phone: PhoneRecord, online: boolean): void {
    if (online) this.#online.add(phone.number)
    else this.#online.delete(phone.number)
    this.#announce(phone)
  }

  /** Tells everybody connected when somebody comes or goes, on whichever device. */
  #announce(phone: PhoneRecord): void {
    const online =
      this.#online.has(phone.number) || this.connections.ofPhone(phone).some((connection) => connection.available)
    if (online === this.#shown.has(phone.number)) return
    if (online) this.#shown.add(phone.number)
    else this.#shown.delete(phone.number)
    this.world.events.publish({ type: 'phone.changed', number: phone.number })
    for (const other of this.connections.all())
      if (other.phone !== phone)
        this.connections.tell(other.phone, other.companion.device, this.#presence(phone, lidJid(phone.lid)))
  }

  /** The owner of a phone types, records or stops. */
  setTyping(phone: PhoneRecord, to: Destination, state: ChatState): void {
    const content = [
      stanza(state === 'recording' ? 'composing' : state, { media: state === 'recording' ? 'audio' : undefined }),
    ]
    this.#note(phone, to.kind === 'group' ? to.group.id : to.phone.number, state)
    const numbers = to.kind === 'group' ? to.group.members.map((member) => member.number) : [to.phone.number]
    const address =
      to.kind === 'group' ? { from: to.group.id, participant: lidJid(phone.lid) } : { from: lidJid(phone.lid) }
    this.#tell(numbers, phone, stanza('chatstate', address, content))
  }

  #relayTyping({ phone }: CompanionConnection, node: BinaryNode): void {
    const to = attribute(node, 'to') ?? ''
    const group = this.world.group(to)
    const peer = this.world.deviceAt(to)?.phone.number
    const numbers = group ? group.members.map((member) => member.number) : peer === undefined ? [] : [peer]
    const state = child(node)
    this.#note(phone, group?.id ?? peer, stateOf(state))
    const address = group ? { from: group.id, participant: lidJid(phone.lid) } : { from: lidJid(phone.lid) }
    this.#tell(numbers, phone, stanza('chatstate', address, state && [state]))
  }

  #note(phone: PhoneRecord, chat: string | undefined, state: ChatState): void {
    if (chat === undefined || state === 'paused') this.#typing.delete(phone.number)
    else this.#typing.set(phone.number, { chat, state })
    this.world.events.publish({ type: 'phone.changed', number: phone.number })
  }

  #tell(numbers: readonly string[], except: PhoneRecord, node: BinaryNode): void {
    for (const number of numbers) {
      const owner = this.world.requirePhone(number)
      if (owner === except) continue
      for (const { device } of owner.companions) this.connections.tell(owner, device, node)
    }
  }

  #presence(phone: PhoneRecord, from: string): BinaryNode {
    const online = this.#shown.has(phone.number)
    return stanza('presence', { from, type: online ? undefined : 'unavailable', last: online ? undefined : 'deny' })
  }
}

function stateOf(node: BinaryNode | undefined): ChatState {
  if (node?.tag !== 'composing') return 'paused'
  return attribute(node, 'media') === 'audio' ? 'recording' : 'composing'
}
