import type { PhoneRecord, Privacy } from '../storage/sandbox-state.js'
import { lidJid, phoneJid } from '../wire/jid.js'
import { stanza } from '../wire/stanza.js'
import type { Mailbox } from './mailbox.js'
import type { World } from './world.js'

/** Whether an owner does not want to hear from somebody. */
export function blocks(owner: PhoneRecord, other: PhoneRecord): boolean {
  return owner.blocked.includes(other.lid)
}

/** The address by number that others get beside somebody's LID; `undefined` while they get only one of the two. */
export function shownNumber({ number, privacy }: PhoneRecord): string | undefined {
  return (privacy?.number ?? 'all') === 'all' ? phoneJid(number) : undefined
}

/** The address under which somebody writes. */
export function writesAs({ number, lid, privacy }: PhoneRecord): string {
  return privacy?.number === 'alone' ? phoneJid(number) : lidJid(lid)
}

/** What people show of themselves, and whom they keep away. */
export class Profiles {
  #notifications = 0

  constructor(
    private readonly world: World,
    private readonly mailbox: Mailbox,
  ) {}

  /** Writes a new about text. */
  setAbout(phone: PhoneRecord, about: string): void {
    phone.about = about
    this.#changed(phone)
  }

  /** Takes a new picture, or none. There is no file behind it; everybody's companions are told. */
  setPicture(phone: PhoneRecord, on: boolean): void {
    if (on) phone.picture = String(this.world.now())
    else delete phone.picture
    const change = on ? stanza('set', { id: phone.picture, author: lidJid(phone.lid) }) : stanza('delete')
    const id = this.#id('picture')
    const node = stanza('notification', { from: lidJid(phone.lid), type: 'picture', id, t: this.world.timestamp() }, [
      change,
    ])
    for (const other of this.world.state.phones)
      if (other !== phone)
        for (const companion of other.companions) this.mailbox.post(other, companion, `notification:${id}`, node)
    this.#changed(phone)
  }

  /** Chooses what others see. */
  setPrivacy(phone: PhoneRecord, privacy: Privacy): void {
    phone.privacy = { ...phone.privacy, ...privacy }
    this.#changed(phone)
  }

  /** Blocks or unblocks a person; the owner's other companions learn it. @param by - The companion that did it; 0: the phone. */
  setBlocked(phone: PhoneRecord, person: PhoneRecord, blocked: boolean, by = 0): void {
    phone.blocked = phone.blocked.filter((lid) => lid !== person.lid)
    if (blocked) phone.blocked.push(person.lid)
    const id = this.#id('blocklist')
    const item = stanza('item', { jid: lidJid(person.lid), action: blocked ? 'block' : 'unblock' })
    const attributes = { from: phoneJid(phone.number), type: 'account_sync', id, t: this.world.timestamp() }
    const node = stanza('notification', attributes, [stanza('blocklist', { action: 'modify' }, [item])])
    for (const companion of phone.companions)
      if (companion.device !== by) this.mailbox.post(phone, companion, `notification:${id}`, node)
    this.#changed(phone)
  }

  #id(kind: string): string {
    return `${kind}-${this.world.now()}-${++this.#notifications}`
  }

  #changed(phone: PhoneRecord): void {
    this.world.changed()
    this.world.events.publish({ type: 'phone.changed', number: phone.number })
  }
}
