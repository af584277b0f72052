import type { ChatMutation } from 'baileys'
import type { World } from '../server/world.js'
import type { ChatFlags, PhoneRecord } from '../storage/sandbox-state.js'
import { isUnread } from './chat-view.js'

/** The flags of a chat, to be changed; `id` is the other person's number or the group's id. */
export function flagsOf(phone: PhoneRecord, id: string): ChatFlags {
  phone.chatFlags ??= {}
  return (phone.chatFlags[id] ??= {})
}

/** What a phone does when one of its companions has changed the shared state: it shows the same. */
export function applyMutation(world: World, phone: PhoneRecord, { index, syncAction }: ChatMutation): void {
  const [kind, jid] = index
  const { value } = syncAction
  const person = world.deviceAt(jid)?.phone.number
  if (kind === 'contact') {
    const name = value?.contactAction?.fullName
    if (person !== undefined && name) phone.contacts[person] = name
    return
  }
  const id = person ?? world.group(jid ?? '')?.id
  if (id === undefined) return
  const flags = flagsOf(phone, id)
  if (kind === 'archive') flags.archived = value?.archiveChatAction?.archived === true
  else if (kind === 'pin_v1') flags.pinned = value?.pinAction?.pinned === true
  else if (kind === 'mute') setMuted(flags, value?.muteAction?.muted ? Number(value.muteAction.muteEndTimestamp) : null)
  else if (kind === 'markChatAsRead') markRead(world, phone, id, value?.markChatAsReadAction?.read === true)
  else if (kind === 'deleteChat') deleteChat(world, phone, id)
  world.events.publish({ type: 'phone.changed', number: phone.number })
}

/** @param until - Milliseconds; null ends it. */
export function setMuted(flags: ChatFlags, until: number | null): void {
  if (until === null) delete flags.mutedUntil
  else flags.mutedUntil = until
}

/** Marks a chat as read or unread on the owner's devices; its senders are not told. */
export function markRead(world: World, phone: PhoneRecord, id: string, read: boolean): void {
  flagsOf(phone, id).markedUnread = !read
  if (!read) return
  for (const record of messagesOf(world, phone, id))
    if (isUnread(record, phone)) {
      record.readBy.push(phone.number)
      world.messages.changed(record)
    }
}

/** Hides what a chat holds so far. */
export function deleteChat(world: World, phone: PhoneRecord, id: string): void {
  const last = messagesOf(world, phone, id).at(-1)
  const flags = flagsOf(phone, id)
  if (last) flags.deletedUpTo = last.sequence
  delete flags.markedUnread
}

/** What a phone holds of a chat, oldest first. */
export function messagesOf(world: World, phone: PhoneRecord, id: string) {
  return world.messages.records.filter(
    (record) =>
      record.members.includes(phone.number) &&
      (record.group ? record.to : record.from === phone.number ? record.to : record.from) === id,
  )
}
