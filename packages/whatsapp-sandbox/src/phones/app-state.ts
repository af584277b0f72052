import {
  ALL_WA_PATCH_NAMES,
  chatModificationToAppPatch,
  decodePatches,
  encodeSyncdPatch,
  newLTHashState,
  proto,
  type ChatModification,
  type WAPatchName,
} from 'baileys'
import { SerialQueue } from '../serial-queue.js'
import type { Mailbox } from '../server/mailbox.js'
import type { World } from '../server/world.js'
import type { AppStateCollection, PhoneRecord } from '../storage/sandbox-state.js'
import { lidJid, phoneJid } from '../wire/jid.js'
import { stanza } from '../wire/stanza.js'
import { applyMutation } from './app-state-effects.js'

/** A companion changed app state from an old version, or its patch does not verify. */
export class AppStateConflict extends Error {
  override readonly name = 'AppStateConflict'
}

/** Whether a text names a collection. */
export function isCollectionName(name: string | undefined): name is WAPatchName {
  return ALL_WA_PATCH_NAMES.some((known) => known === name)
}

/**
 * What an account's devices share about contacts, chats and settings. The servers keep encrypted patches in order; the phone, which made
 * the key, also folds them, so that it can write on and so that patches which do not verify are refused.
 */
export class AppStates {
  readonly #queue = new SerialQueue()
  #notifications = 0

  constructor(
    private readonly world: World,
    private readonly mailbox: Mailbox,
  ) {}

  /** The patches of a collection after a version, with the version each of them makes. */
  patchesAfter(phone: PhoneRecord, name: WAPatchName, version: number): readonly Uint8Array[] {
    return this.#collection(phone, name).patches.slice(version)
  }

  /** The newest version of a collection; 0 when it is empty. */
  version(phone: PhoneRecord, name: WAPatchName): number {
    return this.#collection(phone, name).state.version
  }

  /** The phone itself changes something, such as a saved contact. */
  write(phone: PhoneRecord, change: ChatModification, jid: string): Promise<void> {
    return this.#queue.run(async () => {
      const patchCreate = chatModificationToAppPatch(change, jid)
      const collection = this.#collection(phone, patchCreate.type)
      const keyId = Buffer.from(phone.keys.appStateKey.id).toString('base64')
      const { patch, state } = await encodeSyncdPatch(patchCreate, keyId, collection.state, this.#key(phone))
      collection.state = state
      this.#append(phone, patchCreate.type, collection, patch)
    })
  }

  /** A companion's patch on top of a version; throws {@link AppStateConflict}. */
  accept(phone: PhoneRecord, device: number, name: WAPatchName, base: number, encoded: Uint8Array): Promise<void> {
    return this.#queue.run(async () => {
      const collection = this.#collection(phone, name)
      if (base !== collection.state.version) throw new AppStateConflict('the collection has changed since')
      const patch = proto.SyncdPatch.decode(encoded)
      patch.version = { version: base + 1 }
      const copy = proto.SyncdPatch.decode(proto.SyncdPatch.encode(patch).finish())
      const { state, mutationMap } = await decodePatches(name, [copy], collection.state, this.#key(phone), {})
      if (Object.keys(mutationMap).length === 0) throw new AppStateConflict('the patch does not verify')
      collection.state = state
      for (const mutation of Object.values(mutationMap)) applyMutation(this.world, phone, mutation)
      this.#append(phone, name, collection, patch, device)
    })
  }

  #append(
    phone: PhoneRecord,
    name: WAPatchName,
    collection: AppStateCollection,
    patch: proto.ISyncdPatch,
    except = 0,
  ): void {
    patch.version = { version: collection.state.version }
    collection.patches.push(proto.SyncdPatch.encode(patch).finish())
    this.world.changed()
    const id = `sync-${this.world.now()}-${++this.#notifications}`
    const attributes = { from: phoneJid(phone.number), type: 'server_sync', id, t: this.world.timestamp() }
    const changed = stanza('collection', { name, version: String(collection.state.version) })
    for (const companion of phone.companions)
      // A companion that was never greeted loads everything with its history.
      if (companion.device !== except && companion.greeted)
        this.mailbox.post(phone, companion, `notification:${id}`, stanza('notification', attributes, [changed]))
  }

  #collection(phone: PhoneRecord, name: WAPatchName): AppStateCollection {
    return (phone.appState[name] ??= { patches: [], state: newLTHashState() })
  }

  #key(phone: PhoneRecord) {
    const { id, data } = phone.keys.appStateKey
    const own = Buffer.from(id).toString('base64')
    return (wanted: string) => Promise.resolve(wanted === own ? { keyData: data } : undefined)
  }
}

/** The change that saves or removes a contact. */
export function contactChange(
  person: PhoneRecord,
  name: string,
): { readonly change: ChatModification; readonly jid: string } {
  const contact = name === '' ? null : { fullName: name, lidJid: lidJid(person.lid), saveOnPrimaryAddressbook: true }
  return { change: { contact }, jid: phoneJid(person.number) }
}
