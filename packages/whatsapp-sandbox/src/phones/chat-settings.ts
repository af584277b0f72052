import type { ChatModification } from 'baileys'
import type { World } from '../server/world.js'
import type { PhoneRecord } from '../storage/sandbox-state.js'
import { lidJid } from '../wire/jid.js'
import type { AppStates } from './app-state.js'
import { deleteChat, flagsOf, markRead, messagesOf, setMuted } from './app-state-effects.js'
import type { PhoneActions } from './phone-actions.js'

/** What an owner does with chats on the phone; every companion learns it through the app state. */
export class ChatSettings {
  constructor(
    private readonly world: World,
    private readonly actions: PhoneActions,
    private readonly states: AppStates,
  ) {}

  /** Puts a chat into the archive, or takes it out. */
  archive(phone: PhoneRecord, chat: string, on: boolean): Promise<void> {
    const { id, jid } = this.#chat(phone, chat)
    flagsOf(phone, id).archived = on
    return this.#write(phone, { archive: on, lastMessages: this.#range(phone, id, jid) }, jid)
  }

  /** Pins a chat to the top, or lets it go. */
  pin(phone: PhoneRecord, chat: string, on: boolean): Promise<void> {
    const { id, jid } = this.#chat(phone, chat)
    flagsOf(phone, id).pinned = on
    return this.#write(phone, { pin: on }, jid)
  }

  /** Mutes a chat until a time in milliseconds, for ever (-1), or not at all (null). */
  mute(phone: PhoneRecord, chat: string, until: number | null): Promise<void> {
    const { id, jid } = this.#chat(phone, chat)
    setMuted(flagsOf(phone, id), until)
    return this.#write(phone, { mute: until }, jid)
  }

  /** Marks a chat as read or unread, on the owner's own devices only. */
  mark(phone: PhoneRecord, chat: string, read: boolean): Promise<void> {
    const { id, jid } = this.#chat(phone, chat)
    markRead(this.world, phone, id, read)
    return this.#write(phone, { markRead: read, lastMessages: this.#range(phone, id, jid) }, jid)
  }

  /** Deletes a chat on all the owner's devices. */
  delete(phone: PhoneRecord, chat: string): Promise<void> {
    const { id, jid } = this.#chat(phone, chat)
    const lastMessages = this.#range(phone, id, jid)
    deleteChat(this.world, phone, id)
    return this.#write(phone, { delete: true, lastMessages }, jid)
  }

  #chat(phone: PhoneRecord, chat: string): { readonly id: string; readonly jid: string } {
    const to = this.actions.destination(phone, chat)
    return to.kind === 'group'
      ? { id: to.group.id, jid: to.group.id }
      : { id: to.phone.number, jid: lidJid(to.phone.lid) }
  }

  /** A change reaches up to the newest message. */
  #range(phone: PhoneRecord, id: string, jid: string) {
    const last = messagesOf(this.world, phone, id).at(-1)
    if (last === undefined) return []
    const author = { participant: lidJid(this.world.requirePhone(last.from).lid) }
    const key = { remoteJid: jid, id: last.id, fromMe: last.from === phone.number, ...(last.group && author) }
    return [{ key, messageTimestamp: Math.floor(last.at / 1000) }]
  }

  async #write(phone: PhoneRecord, change: ChatModification, jid: string): Promise<void> {
    await this.states.write(phone, change, jid)
    this.world.events.publish({ type: 'phone.changed', number: phone.number })
  }
}
