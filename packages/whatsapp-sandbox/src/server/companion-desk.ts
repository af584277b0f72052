import type { BinaryNode } from 'baileys'
import { attribute, child } from '../wire/stanza.js'
import type { CompanionConnection } from './connections.js'
import type { CompanionDesk } from './front-door.js'
import type { Mailbox } from './mailbox.js'
import type { PostOffice } from './post-office.js'
import type { PresenceDesk } from './presence.js'
import type { QueryRouter } from './query-router.js'
import type { Receipts } from './receipts.js'
import type { ReceivedLog } from './received-log.js'
import type { World } from './world.js'

/** Sorts what logged-in companions send and gives each stanza to whoever answers it. */
export class Reception implements CompanionDesk {
  constructor(
    private readonly world: World,
    private readonly mailbox: Mailbox,
    private readonly queries: QueryRouter,
    private readonly messages: PostOffice,
    private readonly receipts: Receipts,
    private readonly presence: PresenceDesk,
    private readonly journal: ReceivedLog,
    private readonly welcome: (connection: CompanionConnection) => Promise<void>,
  ) {}

  entered(connection: CompanionConnection): void {
    this.world.events.publish({ type: 'connection.changed', number: connection.phone.number })
  }

  left(connection: CompanionConnection): void {
    this.presence.left(connection)
    this.world.events.publish({ type: 'connection.changed', number: connection.phone.number })
  }

  async received(connection: CompanionConnection, node: BinaryNode): Promise<void> {
    this.journal.note(connection, node)
    if (node.tag === 'iq') {
      await this.queries.answer(connection, node)
      await this.#activate(connection, node)
    } else if (node.tag === 'message') await this.messages.received(connection, node)
    else if (node.tag === 'receipt') await this.receipts.received(connection, node)
    else if (node.tag === 'ack') this.receipts.acknowledged(connection, node)
    else if (node.tag === 'presence' || node.tag === 'chatstate') this.presence.received(connection, node)
  }

  /** A stanza that arrives while the server is silent is noted and nothing else. */
  ignored(connection: CompanionConnection, node: BinaryNode): void {
    this.journal.note(connection, node)
  }

  /** A companion says `<active>` once after each login; what waited for it is sent then. */
  async #activate(connection: CompanionConnection, node: BinaryNode): Promise<void> {
    if (attribute(node, 'xmlns') !== 'passive' || !child(node, 'active') || connection.active) return
    await this.welcome(connection)
    this.mailbox.deliverQueued(connection)
  }
}
