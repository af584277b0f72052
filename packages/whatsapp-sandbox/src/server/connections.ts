import type { BinaryNode } from 'baileys'
import type { CompanionRecord, PhoneRecord } from '../storage/sandbox-state.js'
import type { StanzaSocket } from '../wire/stanza-socket.js'

/** A linked companion that is logged in. */
export interface CompanionConnection {
  readonly phone: PhoneRecord
  readonly companion: CompanionRecord
  readonly socket: StanzaSocket
  /** Counts the logins of all devices, from 1. */
  readonly login: number
  /** Whether it asked for messages (`<active>`) and has had what was queued. */
  active: boolean
  /** Whether it says that a person is looking. */
  available: boolean
}

/** Who is connected now: at most one connection per device. */
export class Connections {
  readonly #byDevice = new Map<string, CompanionConnection>()
  #logins = 0
  #replaced = 0

  /** The number of the next login. */
  nextLogin(): number {
    return ++this.#logins
  }

  /** How often a device logged in while it was still connected. */
  get replaced(): number {
    return this.#replaced
  }

  /** Puts a connection in its place and returns the one it replaces. */
  enter(connection: CompanionConnection): CompanionConnection | undefined {
    const key = deviceKey(connection.phone, connection.companion.device)
    const before = this.#byDevice.get(key)
    this.#byDevice.set(key, connection)
    if (before) this.#replaced++
    return before
  }

  /** Removes a connection, unless another one has taken its place. */
  leave(connection: CompanionConnection): void {
    const key = deviceKey(connection.phone, connection.companion.device)
    if (this.#byDevice.get(key) === connection) this.#byDevice.delete(key)
  }

  /** The connection of a device, or `undefined`. */
  of(phone: PhoneRecord, device: number): CompanionConnection | undefined {
    return this.#byDevice.get(deviceKey(phone, device))
  }

  /** The connections of a phone's companions; of one device when it is given. */
  ofPhone(phone: PhoneRecord, device?: number): readonly CompanionConnection[] {
    return this.all().filter((one) => one.phone === phone && (device === undefined || one.companion.device === device))
  }

  /** Every connection. */
  all(): readonly CompanionConnection[] {
    return [...this.#byDevice.values()]
  }

  /** Sends a stanza that need not be kept, such as presence, if the device is connected and active. */
  tell(phone: PhoneRecord, device: number, node: BinaryNode): void {
    const connection = this.of(phone, device)
    if (connection?.active) connection.socket.send(node)
  }
}

function deviceKey(phone: PhoneRecord, device: number): string {
  return `${phone.number}:${device}`
}
