import type { MemberAction } from './facts.js'
import type { PersonIds } from './jid.js'

/** What WhatsApp answered for one person of a request; 200 means that it was done. */
export interface PersonAnswer {
  readonly jid: string
  readonly code: number
}

/** Groups at WhatsApp. Every function throws {@link RefusedError} when WhatsApp says no. */
export interface GroupPort {
  /** @returns The group's JID; who could not be added is not in it. */
  create(subject: string, members: readonly string[]): Promise<string>
  setSubject(jid: string, subject: string): Promise<void>
  /** Empty takes it away. */
  setDescription(jid: string, description: string): Promise<void>
  /** Whether only admins write. */
  setAnnounce(jid: string, on: boolean): Promise<void>
  /** Whether only admins change subject and description. */
  setLocked(jid: string, on: boolean): Promise<void>
  changeMembers(jid: string, action: MemberAction, members: readonly string[]): Promise<readonly PersonAnswer[]>
  /** Accepts people who asked to join. */
  approve(jid: string, members: readonly string[]): Promise<readonly PersonAnswer[]>
  /** What the invite link ends in. */
  inviteCode(jid: string): Promise<string>
  /** Replaces the invite link. @returns What the new one ends in. */
  revokeInvite(jid: string): Promise<string>
  /** Follows an invite link. @returns Where it leads, and whether an admin has to accept us first. */
  join(code: string): Promise<{ readonly jid: string; readonly joined: boolean }>
  leave(jid: string): Promise<void>
  /** Asks for all groups again; they come as facts. @returns How many groups and members that are. */
  readAll(): Promise<{ readonly groups: number; readonly members: number }>
}

/** People at WhatsApp. Every function throws {@link RefusedError} when WhatsApp says no. */
export interface PeoplePort {
  /** What a person says about themself; empty when hidden, `undefined` when WhatsApp knows nobody there. */
  about(jid: string): Promise<string | undefined>
  /** The picture of a person or group; `undefined` when there is none or it is hidden. */
  picture(jid: string): Promise<{ readonly id?: string; readonly url: string } | undefined>
  setBlocked(person: PersonIds, blocked: boolean): Promise<void>
  /** Asks for all saved contacts again; they come as facts. */
  readSaved(): Promise<void>
}

/** The newest message of a chat: up to where a change of the chat reaches. */
export interface LastMessage {
  readonly id: string
  readonly fromMe: boolean
  /** The author, in groups. */
  readonly participant?: string
  /** Epoch milliseconds. */
  readonly timestamp: number
}

/** One thing that the owner's devices share about a chat. */
export type ChatFlag =
  | { readonly archived: boolean }
  | { readonly pinned: boolean }
  /** Epoch milliseconds; null ends it. */
  | { readonly mutedUntil: number | null }
  | { readonly read: boolean }

/** What the owner's devices share about chats. The phone sees every change. */
export interface ChatPort {
  setFlag(chatJid: string, flag: ChatFlag, last: LastMessage | undefined): Promise<void>
  /** Deletes the chat on every device of the owner. */
  delete(chatJid: string, last: LastMessage | undefined): Promise<void>
  /** Asks to be told when somebody comes, goes or types; facts say it from then on. */
  subscribePresence(chatJid: string): Promise<void>
}

/** WhatsApp said no, in a number of its own: 403 not an admin, 404 nothing there, 409 so already, 410 gone. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError'
  constructor(readonly code: number) {
    super(`WhatsApp refused (${String(code)})`)
  }
}

/** WhatsApp did not say anything in time, or the device cannot ask yet: whether it was done is not known. */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError'
}
