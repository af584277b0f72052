import { createHash } from 'node:crypto'
import {
  type BinaryNode,
  BufferJSON,
  encodeBinaryNode,
  decodeBinaryNode,
  type SignalDataSet,
  type SignalKeyStoreWithTransaction,
  type SignalRepositoryWithLIDStore,
} from 'baileys'
import { nextSequence } from '../../sequence.js'
import { normalizeJid } from '../jid.js'
import { JOURNAL_KIND } from './auth-state.js'
import type { JournalEntry } from '../credential-store.js'
import { isSelf, type Self } from './normalize/message-ref.js'
import type { LibraryLogger } from './quiet-logger.js'

interface Entry {
  readonly stanza: Buffer
  /** Decrypted content by the digest of its ciphertext. */
  readonly plains: Record<string, Buffer>
  /** When the stanza first came, in the order of all stanzas; a repetition keeps its place. */
  readonly sequence: number
}

/** Places of messages that were never told, such as those between our own devices, are forgotten beyond this many. */
const MAX_PLACES = 10_000

/**
 * Keeps a message from being lost between its ratchet and its row.
 *
 * WhatsApp delivers until it gets a receipt, and a ratchet opens a ciphertext once. Baileys advances the ratchet, sends
 * the receipt, and only then tells us: a kill in between loses the message for good, and so does a connection that drops
 * while the receipt is written. So the stanza and its decrypted content are written in the transaction that advances the
 * ratchet, and the row that stores the message deletes them in its own:
 * 1. killed before the ratchet's commit: no receipt was sent, WhatsApp delivers again;
 * 2. killed after it: the entry is here, and is played again at the next login with the content it already has;
 * 3. delivered again although we have it: the same, and the store knows the message by its key.
 */
export class StanzaJournal {
  readonly #self: () => Self
  /** What an earlier connection left; what this one adds is on its way. */
  readonly #left: ReadonlySet<string>
  readonly #played: (entries: readonly string[]) => Promise<void>
  readonly #keyOfCipher = new WeakMap<Uint8Array, { key: string; node: BinaryNode }>()
  readonly #entries = new Map<string, Entry>()
  readonly #keyOfPlain = new Map<string, string>()
  /** The places of stanzas that are on their way through Baileys, which hands on what it likes first. */
  readonly #places = new Map<string, number>()

  /** @param played - Told of the entries that are about to be played. */
  constructor(
    unsettled: readonly JournalEntry[],
    self: () => Self,
    played: (entries: readonly string[]) => Promise<void>,
  ) {
    this.#self = self
    this.#played = played
    this.#left = new Set(unsettled.map(({ key }) => key))
    for (const { key, value } of unsettled) this.#remember(key, readEntry(value))
  }

  /**
   * Notes the place of an arriving `<message>` and whose ciphertexts it carries. Call before Baileys sees the stanza.
   *
   * Baileys reads what waited for us one by one, and what is sent meanwhile at once, so that the newest could be stored
   * before a kill and the older ones come again after it. Everything goes through the one queue instead.
   */
  arriving(node: BinaryNode): void {
    node.attrs['offline'] ||= '0'
    const key = this.#keyOfNode(node)
    if (key === undefined || !Array.isArray(node.content)) return
    this.#place(key)
    for (const child of node.content) {
      if (child.tag === 'enc' && child.content instanceof Uint8Array)
        this.#keyOfCipher.set(child.content, { key, node })
    }
  }

  /** The entry that a message with this key settles; `undefined` when there is none. */
  entryOf(id: string, fromMe: boolean, author: string | null | undefined): string | undefined {
    const key = entryKey(id, fromMe ? 'me' : (normalizeJid(author) ?? ''))
    return this.#entries.has(key) ? key : undefined
  }

  /** The place of a message in the order in which its stanza first came; a new one for a message without a stanza. */
  sequenceOf(id: string, fromMe: boolean, author: string | null | undefined): number {
    const key = entryKey(id, fromMe ? 'me' : (normalizeJid(author) ?? ''))
    const sequence = this.#entries.get(key)?.sequence ?? this.#places.get(key) ?? nextSequence()
    this.#places.delete(key)
    return sequence
  }

  /** The message is stored: its entry is deleted by the same transaction, and forgotten here. */
  settled(key: string): void {
    const entry = this.#entries.get(key)
    for (const digest of Object.keys(entry?.plains ?? {})) this.#keyOfPlain.delete(digest)
    this.#entries.delete(key)
  }

  /** The stanzas to play again, in the order in which they came. */
  async waiting(): Promise<readonly BinaryNode[]> {
    const entries = [...this.#entries]
      .filter(([key]) => this.#left.has(key))
      .sort(([, a], [, b]) => a.sequence - b.sequence)
    await this.#played(entries.map(([key]) => key))
    return Promise.all(entries.map(([, { stanza }]) => decodeBinaryNode(stanza)))
  }

  /** Puts the journal between Baileys and its ratchets. */
  guard(
    inner: SignalRepositoryWithLIDStore,
    keys: SignalKeyStoreWithTransaction,
    logger: LibraryLogger,
  ): SignalRepositoryWithLIDStore {
    const open = async (cipher: Uint8Array, lock: string, decrypt: () => Promise<Uint8Array>): Promise<Uint8Array> => {
      const digest = digestOf(cipher)
      const known = this.#keyOfPlain.get(digest)
      const plain = known === undefined ? undefined : this.#entries.get(known)?.plains[digest]
      if (plain) {
        logger.info({}, 'message content taken from the journal')
        return plain
      }
      return keys.transaction(async () => {
        const opened = await decrypt()
        const written = this.#record(cipher, digest, opened)
        // the transaction's writes are committed together; the key store tells entries from keys by this kind
        if (written) await keys.set({ [JOURNAL_KIND]: { [written.key]: written.value } } as SignalDataSet)
        return opened
      }, lock)
    }
    return {
      ...inner,
      decryptMessage: (opts) => open(opts.ciphertext, opts.jid, () => inner.decryptMessage(opts)),
      decryptGroupMessage: (opts) => open(opts.msg, opts.group, () => inner.decryptGroupMessage(opts)),
    }
  }

  #record(cipher: Uint8Array, digest: string, plain: Uint8Array): JournalEntry | undefined {
    const origin = this.#keyOfCipher.get(cipher)
    if (origin === undefined) return undefined
    const before = this.#entries.get(origin.key)
    const entry: Entry = {
      stanza: before?.stanza ?? encodeBinaryNode(origin.node),
      plains: { ...before?.plains, [digest]: Buffer.from(plain) },
      sequence: before?.sequence ?? this.#place(origin.key),
    }
    this.#remember(origin.key, entry)
    return { key: origin.key, value: Buffer.from(JSON.stringify(entry, BufferJSON.replacer)) }
  }

  #place(key: string): number {
    const known = this.#entries.get(key)?.sequence ?? this.#places.get(key)
    if (known !== undefined) return known
    const sequence = nextSequence()
    const [oldest] = this.#places.keys()
    if (this.#places.size >= MAX_PLACES && oldest !== undefined) this.#places.delete(oldest)
    this.#places.set(key, sequence)
    return sequence
  }

  #remember(key: string, entry: Entry): void {
    this.#entries.set(key, entry)
    for (const digest of Object.keys(entry.plains)) this.#keyOfPlain.set(digest, key)
  }

  #keyOfNode(node: BinaryNode): string | undefined {
    const author = normalizeJid(node.attrs['participant'] ?? node.attrs['from'])
    const id = node.attrs['id']
    if (author === undefined || id === undefined) return undefined
    const person = author.endsWith('@lid') ? { lid: author } : { pn: author }
    return entryKey(id, isSelf(person, this.#self()) ? 'me' : author)
  }
}

function readEntry(value: Buffer): Entry {
  const entry = JSON.parse(value.toString('utf8'), BufferJSON.reviver) as Omit<Entry, 'sequence'> & Partial<Entry>
  return { sequence: nextSequence(), ...entry }
}

function entryKey(id: string, author: string): string {
  return `${author}|${id}`
}

function digestOf(cipher: Uint8Array): string {
  return createHash('sha256').update(cipher).digest('base64')
}
