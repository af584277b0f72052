import type { BinaryNode } from 'baileys'
import type { LoginRefusal, PhoneRecord } from '../storage/sandbox-state.js'
import { stanza } from '../wire/stanza.js'
import type { CompanionConnection, Connections } from './connections.js'
import type { Forgery } from './forgeries.js'
import type { Linking } from './linking.js'
import type { PairingCodes } from './pairing-codes.js'
import type { World } from './world.js'

/** Everything that can go wrong on WhatsApp's side, on demand. Without a phone, a fault concerns every connection. */
export class Faults {
  constructor(
    private readonly world: World,
    private readonly connections: Connections,
    private readonly linking: Linking,
    private readonly codes: PairingCodes,
  ) {}

  /** The owner removes companions on the phone, or one of them; returns how many. Clients see 401. */
  unlink(phone: PhoneRecord, device?: number): number {
    const removed = phone.companions.filter((companion) => device === undefined || companion.device === device)
    phone.companions = phone.companions.filter((companion) => !removed.includes(companion))
    for (const { device: gone } of removed) {
      const connection = this.connections.of(phone, gone)
      if (connection) this.#end(connection, conflict('device_removed', '401'))
    }
    this.world.changed()
    this.world.events.publish({ type: 'phone.changed', number: phone.number })
    return removed.length
  }

  /** Cuts connections at once (clients see 428), or ends them in an orderly way (`</stream>`, also 428). */
  drop(phone?: PhoneRecord, device?: number, graceful = false): number {
    return this.#each(phone, device, (connection) => {
      if (graceful) this.#end(connection, stanza('xmlstreamend'))
      else connection.socket.terminate()
    })
  }

  /** Behaves as if the same link had been opened elsewhere; clients see 440. */
  replace(phone?: PhoneRecord, device?: number): number {
    return this.#each(phone, device, (connection) => this.#end(connection, conflict('replaced')))
  }

  /** Ends connections with a stream error of a given code. */
  streamError(code: number, phone?: PhoneRecord, device?: number): number {
    return this.#each(phone, device, (connection) =>
      this.#end(connection, stanza('stream:error', { code: String(code) })),
    )
  }

  /** Refuses a phone's companions with a login failure, now and at every login until it ends or is lifted. */
  refuse(phone: PhoneRecord, refusal: LoginRefusal): number {
    phone.refusal = refusal
    this.world.changed()
    this.world.events.publish({ type: 'phone.changed', number: phone.number })
    const expire = refusal.until === undefined ? undefined : Math.ceil((refusal.until - this.world.now()) / 1000)
    const attributes = { reason: refusal.reason, code: refusal.code, expire }
    const failure = stanza('failure', {
      location: 'lo',
      ...Object.fromEntries(
        Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
      ),
    })
    return this.#each(phone, undefined, (connection) => this.#end(connection, failure))
  }

  /** Stops answering and sending on connections, or starts again. Clients notice by their pings (408). */
  silence(silent: boolean, phone?: PhoneRecord, device?: number): number {
    return this.#each(phone, device, ({ socket }) => {
      socket.silent = silent
    })
  }

  /** Takes what connections send and answers nothing, or starts to answer again: outcomes are lost, effects are not. */
  mute(mute: boolean, phone?: PhoneRecord, device?: number): number {
    return this.#each(phone, device, ({ socket }) => {
      socket.mute = mute
    })
  }

  /** Makes every QR code and pairing code unusable; with `close`, clients that show one are sent away. */
  expireCodes(close: boolean): number {
    this.codes.expire()
    for (const registration of this.linking.registrations) {
      registration.refs.expire()
      if (close) registration.socket.close()
    }
    this.world.events.publish({ type: 'codes.changed' })
    return this.linking.registrations.length
  }

  /** Retires the linking secret of every client that shows a code (`companion_reg_refresh`). */
  refreshSecret(): number {
    for (const registration of this.linking.registrations) registration.refreshSecret()
    this.world.events.publish({ type: 'codes.changed' })
    return this.linking.registrations.length
  }

  /** Forges certificates or signatures from now on, or stops. */
  forge(forgery: Forgery, on: boolean): number {
    this.world.forgeries.set(forgery, on)
    return 0
  }

  /** Lifts refusals, silence and forgeries. */
  clear(phone?: PhoneRecord): void {
    for (const one of phone ? [phone] : this.world.state.phones) one.refusal = null
    this.silence(false, phone)
    this.mute(false, phone)
    if (phone === undefined) this.world.forgeries.clear()
    this.world.changed()
  }

  #each(
    phone: PhoneRecord | undefined,
    device: number | undefined,
    act: (connection: CompanionConnection) => void,
  ): number {
    const concerned = phone ? this.connections.ofPhone(phone, device) : this.connections.all()
    for (const connection of concerned) act(connection)
    return concerned.length
  }

  #end(connection: CompanionConnection, last: BinaryNode): void {
    connection.socket.send(last)
    connection.socket.close()
  }
}

function conflict(type: string, code?: string): BinaryNode {
  return stanza('stream:error', { code }, [stanza('conflict', { type })])
}
