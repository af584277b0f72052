import type { BinaryNode, proto } from 'baileys'
import type { WebSocket } from 'ws'
import type { CompanionRecord, LoginRefusal, PhoneRecord } from '../storage/sandbox-state.js'
import { lidJid } from '../wire/jid.js'
import { attribute, child, stanza } from '../wire/stanza.js'
import { StanzaSocket } from '../wire/stanza-socket.js'
import type { CompanionConnection, Connections } from './connections.js'
import type { Linking } from './linking.js'
import type { PairingCodes } from './pairing-codes.js'
import type { Registration } from './registration.js'
import type { World } from './world.js'

/** Handles what a logged-in companion sends. */
export interface CompanionDesk {
  /** A companion logged in. */
  entered(connection: CompanionConnection): void
  /** A stanza arrived from it. */
  received(connection: CompanionConnection, node: BinaryNode): void | Promise<void>
  /** A stanza arrived while the server is silent. */
  ignored(connection: CompanionConnection, node: BinaryNode): void
  /** Its connection ended. */
  left(connection: CompanionConnection): void
}

type Visitor =
  | { readonly kind: 'registration'; readonly registration: Registration }
  | { readonly kind: 'companion'; readonly connection: CompanionConnection }

const ROUTING_INFO = Buffer.from('0d0a0208', 'hex')

/** Receives WebSocket clients, finds out who they are and hands them on: new clients to linking, known ones to the desk. */
export class FrontDoor {
  constructor(
    private readonly world: World,
    private readonly connections: Connections,
    private readonly linking: Linking,
    private readonly codes: PairingCodes,
    private readonly desk: CompanionDesk,
  ) {}

  /** Takes over a WebSocket. */
  accept(webSocket: WebSocket): void {
    let visitor: Visitor | undefined
    const { server } = this.world.state
    const chain = this.world.forgeries.chain(server, this.world.now())
    const socket: StanzaSocket = new StanzaSocket(webSocket, server.static, chain, {
      greeted: (payload, clientStatic) => {
        visitor = this.#greet(payload, clientStatic, socket)
      },
      received: (node) => {
        if (visitor?.kind === 'registration') this.#fromRegistration(visitor.registration, node)
        if (visitor?.kind === 'companion') return this.desk.received(visitor.connection, node)
      },
      ignored: (node) => {
        if (visitor?.kind === 'companion') this.desk.ignored(visitor.connection, node)
      },
      closed: () => this.#closed(visitor),
      failed: (error) => {
        process.stderr.write(`a client was cut off: ${error instanceof Error ? error.message : String(error)}\n`)
      },
    })
  }

  #greet(payload: proto.ClientPayload, clientStatic: Buffer, socket: StanzaSocket): Visitor | undefined {
    if (!payload.devicePairingData) return this.#login(payload, clientStatic, socket)
    const registration = this.linking.register(payload, clientStatic, socket)
    registration.start()
    return { kind: 'registration', registration }
  }

  #login(payload: proto.ClientPayload, clientStatic: Buffer, socket: StanzaSocket): Visitor | undefined {
    const phone = this.world.phone(String(payload.username))
    const companion = phone && this.world.companion(phone, payload.device ?? 0)
    if (!phone || !companion || !clientStatic.equals(companion.noiseKey)) {
      this.#refuse(socket, { reason: 401 })
      return undefined
    }
    const refusal = currentRefusal(phone, this.world.now())
    if (refusal) {
      this.#refuse(socket, refusal)
      return undefined
    }
    return { kind: 'companion', connection: this.#admit(phone, companion, socket) }
  }

  #admit(phone: PhoneRecord, companion: CompanionRecord, socket: StanzaSocket): CompanionConnection {
    const login = this.connections.nextLogin()
    const connection: CompanionConnection = { phone, companion, socket, login, active: false, available: false }
    const replaced = this.connections.enter(connection)
    replaced?.socket.send(stanza('stream:error', {}, [stanza('conflict', { type: 'replaced' })]))
    replaced?.socket.close()
    companion.lastSeenAt = this.world.now()
    this.world.changed()
    const lid = lidJid(phone.lid, companion.device)
    socket.send(stanza('success', { t: this.world.timestamp(), props: '27', lid, location: 'lo' }))
    socket.send(
      stanza('ib', { from: 's.whatsapp.net' }, [
        stanza('edge_routing', {}, [stanza('routing_info', {}, ROUTING_INFO)]),
      ]),
    )
    this.desk.entered(connection)
    return connection
  }

  #refuse(socket: StanzaSocket, refusal: LoginRefusal): void {
    const expire = refusal.until === undefined ? undefined : Math.ceil((refusal.until - this.world.now()) / 1000)
    socket.send(
      stanza('failure', {
        reason: String(refusal.reason),
        location: 'lo',
        code: refusal.code === undefined ? undefined : String(refusal.code),
        expire: expire === undefined ? undefined : String(expire),
      }),
    )
    socket.close()
  }

  #fromRegistration(registration: Registration, node: BinaryNode): void {
    const id = attribute(node, 'id') ?? ''
    const type = attribute(node, 'type')
    if (node.tag === 'ack' && type === 'companion_reg_refresh') registration.secretRefresh = 'none'
    if (node.tag !== 'iq') return
    if (type === 'result' || type === 'error') registration.answered(id, node)
    else if (child(node, 'link_code_companion_reg')) this.codes.fromCompanion(registration, node)
    else registration.socket.send(stanza('iq', { from: '@s.whatsapp.net', type: 'result', id }))
  }

  #closed(visitor: Visitor | undefined): void {
    if (visitor?.kind === 'registration') this.linking.forget(visitor.registration)
    if (visitor?.kind !== 'companion') return
    this.connections.leave(visitor.connection)
    visitor.connection.companion.lastSeenAt = this.world.now()
    this.world.changed()
    this.desk.left(visitor.connection)
  }
}

/** Why a phone's companions may not log in now; a ban that has ended is lifted. */
export function currentRefusal(phone: PhoneRecord, nowMs: number): LoginRefusal | null {
  if (phone.refusal?.until !== undefined && phone.refusal.until <= nowMs) phone.refusal = null
  return phone.refusal
}
