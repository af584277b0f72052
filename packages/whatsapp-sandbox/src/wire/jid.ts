import { jidDecode } from 'baileys'

/** The address of the servers themselves. */
export const SERVER_JID = '@s.whatsapp.net'

/** A person's or device's address by telephone number. */
export function phoneJid(number: string, device = 0): string {
  return `${number}${device ? `:${device}` : ''}@s.whatsapp.net`
}

/** A person's or device's address by LID, the opaque privacy id. */
export function lidJid(lid: string, device = 0): string {
  return `${lid}${device ? `:${device}` : ''}@lid`
}

/** What an address names. */
export type Address =
  | { readonly kind: 'phone' | 'lid'; readonly user: string; readonly device: number | undefined }
  | { readonly kind: 'group'; readonly user: string }
  | { readonly kind: 'other'; readonly user: string }

/** Reads an address; `undefined` when it is none. */
export function parseJid(jid: string | undefined): Address | undefined {
  const parts = jid === undefined ? undefined : jidDecode(jid)
  if (parts === undefined) return undefined
  if (parts.server === 's.whatsapp.net' || parts.server === 'c.us')
    return { kind: 'phone', user: parts.user, device: parts.device }
  if (parts.server === 'lid') return { kind: 'lid', user: parts.user, device: parts.device }
  if (parts.server === 'g.us') return { kind: 'group', user: parts.user }
  return { kind: 'other', user: parts.user }
}

/** Whether an address is a group's. */
export function isGroup(jid: string): boolean {
  return jid.endsWith('@g.us')
}

/** Where a status goes: to everybody whom its author addresses. */
export const STATUS_JID = 'status@broadcast'

/** Whether messages to an address are encrypted once for all, with a sender key. */
export function isShared(jid: string): boolean {
  return isGroup(jid) || jid === STATUS_JID
}
