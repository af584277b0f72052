import { SandboxError } from '../sandbox-error.js'
import type { SeededRandom } from '../seeded-random.js'
import type { MessageLog } from '../storage/message-log.js'
import type { CompanionRecord, GroupRecord, PhoneRecord, SandboxState } from '../storage/sandbox-state.js'
import type { StateFile } from '../storage/state-file.js'
import { parseJid } from '../wire/jid.js'
import type { EventFeed } from './event-feed.js'
import { Forgeries } from './forgeries.js'

/** A device of somebody: device 0 is the practice phone, others are linked companions. */
export interface DeviceOf {
  readonly phone: PhoneRecord
  readonly device: number
}

/** What every part of the sandbox shares: the persisted state, the message log, time, chance and the directory of accounts. */
export class World {
  readonly #byLid = new Map<string, PhoneRecord>()
  readonly #byNumber = new Map<string, PhoneRecord>()
  readonly forgeries = new Forgeries()

  constructor(
    private readonly file: StateFile,
    readonly messages: MessageLog,
    readonly events: EventFeed,
    readonly random: SeededRandom,
    readonly clock: () => number,
  ) {
    for (const phone of this.state.phones) this.index(phone)
  }

  /** The persisted state; call {@link changed} after a change. */
  get state(): SandboxState {
    return this.file.state
  }

  /** Says that the persisted state changed. */
  readonly changed = (): void => this.file.changed()

  /** Server time in milliseconds. */
  now(): number {
    return this.clock()
  }

  /** Server time in seconds, as stanzas carry it. */
  timestamp(): string {
    return String(Math.floor(this.now() / 1000))
  }

  /** Makes a phone known to the directory. */
  index(phone: PhoneRecord): void {
    this.#byLid.set(phone.lid, phone)
    this.#byNumber.set(phone.number, phone)
  }

  /** The phone with a number, or `undefined`. */
  phone(number: string): PhoneRecord | undefined {
    return this.#byNumber.get(number)
  }

  /** The phone with a number; throws `not_found`. */
  requirePhone(number: string): PhoneRecord {
    const phone = this.phone(number)
    if (phone === undefined) throw new SandboxError('not_found', `There is no practice phone ${number}.`)
    return phone
  }

  /** Whose device an address names; `undefined` for groups and strangers. */
  deviceAt(jid: string | undefined): DeviceOf | undefined {
    const address = parseJid(jid)
    if (address?.kind !== 'phone' && address?.kind !== 'lid') return undefined
    const phone = (address.kind === 'lid' ? this.#byLid : this.#byNumber).get(address.user)
    return phone && { phone, device: address.device ?? 0 }
  }

  /** A linked companion of a phone, or `undefined`. */
  companion(phone: PhoneRecord, device: number): CompanionRecord | undefined {
    return phone.companions.find((companion) => companion.device === device)
  }

  /** The group with an id (`...@g.us`), or `undefined`. */
  group(id: string): GroupRecord | undefined {
    return this.state.groups.find((group) => group.id === id)
  }

  /** The group with an id; throws `not_found`. */
  requireGroup(id: string): GroupRecord {
    const group = this.group(id)
    if (group === undefined) throw new SandboxError('not_found', `There is no group ${id}.`)
    return group
  }

  /** The groups a number is in, oldest first. */
  groupsOf(number: string): readonly GroupRecord[] {
    return this.state.groups.filter((group) => group.members.some((member) => member.number === number))
  }
}
