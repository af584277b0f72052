import type { BinaryNode } from 'baileys'
import type { CompanionConnection } from './connections.js'
import type { World } from './world.js'

/** A stanza a companion sent, in short; tests compare what a gateway did with what it should have done. */
export interface ReceivedStanza {
  readonly sequence: number
  readonly at: number
  readonly number: string
  readonly device: number
  /** Which login it came over, see {@link CompanionConnection}. */
  readonly login: number
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly string[]
  /** Further message ids a receipt covers. */
  readonly items: readonly string[]
}

const KEEP = 5_000

/** The last stanzas that companions sent, pings and queries included. */
export class ReceivedLog {
  #entries: ReceivedStanza[] = []
  #sequence = 0

  constructor(private readonly world: World) {}

  /** Notes a stanza. */
  note({ phone, companion, login }: CompanionConnection, node: BinaryNode): void {
    const { number } = phone
    const content = Array.isArray(node.content) ? node.content : []
    const items = content.flatMap((part) => (Array.isArray(part.content) ? part.content : []))
    const entry: ReceivedStanza = {
      sequence: ++this.#sequence,
      at: this.world.now(),
      number,
      device: companion.device,
      login,
      tag: node.tag,
      attributes: { ...node.attrs },
      children: content.map((part) => part.tag),
      items: items.flatMap((item) => (item.tag === 'item' && item.attrs['id'] ? [item.attrs['id']] : [])),
    }
    this.#entries.push(entry)
    if (this.#entries.length > KEEP) this.#entries = this.#entries.slice(-KEEP / 2)
    if (node.tag !== 'iq') this.world.events.publish({ type: 'received', number, data: entry })
  }

  /** The stanzas of one number, oldest first, optionally of one tag and after a sequence number. */
  list(number: string | undefined, tag?: string, after = 0): readonly ReceivedStanza[] {
    return this.#entries.filter(
      (entry) =>
        (number === undefined || entry.number === number) &&
        (tag === undefined || entry.tag === tag) &&
        entry.sequence > after,
    )
  }
}
