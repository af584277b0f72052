/** What a chat is, told from its JID alone. */
export type ChatKind = 'dm' | 'group' | 'newsletter' | 'broadcast' | 'status'

/** The three names under which WhatsApp knows one person; any of them may be missing. */
export interface PersonIds {
  /** Privacy id, `<digits>@lid`. Opaque: never a phone number. */
  readonly lid?: string
  /** Phone id, `<digits>@s.whatsapp.net`. */
  readonly pn?: string
  readonly username?: string
}

/** A chat as the wire names it: a person for a direct chat, a JID for everything else. */
export type ChatAddress =
  { readonly kind: 'dm'; readonly person: PersonIds } | { readonly kind: Exclude<ChatKind, 'dm'>; readonly jid: string }

const MAX_LENGTH = 128
const SHAPE = /^([0-9A-Za-z.-]+)(?:_\d{1,3})?(?::\d{1,5})?@([a-z.]+)$/
const PEOPLE_BY_SERVER: Readonly<Record<string, 'pn' | 'lid'>> = {
  's.whatsapp.net': 'pn',
  'c.us': 'pn',
  hosted: 'pn',
  lid: 'lid',
  'hosted.lid': 'lid',
}
const KIND_BY_SERVER: Readonly<Record<string, Exclude<ChatKind, 'dm'>>> = {
  'g.us': 'group',
  newsletter: 'newsletter',
  broadcast: 'broadcast',
}

/**
 * Reduces a JID from the wire or from a caller to its canonical spelling: no device, no agent, the old
 * `c.us` and the hosted servers folded into the plain ones.
 * @returns `undefined` for anything that does not name a person or a chat.
 */
export function normalizeJid(raw: string | null | undefined): string | undefined {
  if (!raw || raw.length > MAX_LENGTH) return undefined
  const match = SHAPE.exec(raw)
  const user = match?.[1]
  const server = match?.[2]
  if (user === undefined || server === undefined) return undefined
  const person = Object.hasOwn(PEOPLE_BY_SERVER, server) ? PEOPLE_BY_SERVER[server] : undefined
  if (person !== undefined) {
    if (!/^\d{1,20}$/.test(user) || user === '0') return undefined
    return person === 'lid' ? `${user}@lid` : `${user}@s.whatsapp.net`
  }
  return Object.hasOwn(KIND_BY_SERVER, server) ? `${user}@${server}` : undefined
}

/** True for `<digits>@lid`, in any device or hosted spelling. */
export function isLid(jid: string | null | undefined): boolean {
  return normalizeJid(jid)?.endsWith('@lid') ?? false
}

/** True for `<digits>@s.whatsapp.net`, in any device or old spelling. */
export function isPhoneJid(jid: string | null | undefined): boolean {
  return normalizeJid(jid)?.endsWith('@s.whatsapp.net') ?? false
}

/** The ids that a set of JIDs of one person gives; JIDs that name no person are left out. */
export function personFrom(
  jids: readonly (string | null | undefined)[],
  username?: string | null,
): PersonIds | undefined {
  let lid: string | undefined
  let pn: string | undefined
  for (const jid of jids) {
    const normal = normalizeJid(jid)
    if (normal?.endsWith('@lid')) lid ??= normal
    else if (normal?.endsWith('@s.whatsapp.net')) pn ??= normal
  }
  if (lid === undefined && pn === undefined) return undefined
  return { ...(lid && { lid }), ...(pn && { pn }), ...(username && { username }) }
}

/** The address of the chat that a JID names, with the other identity of the person if the wire gave one. */
export function chatAddress(jid: string | null | undefined, alt?: string | null): ChatAddress | undefined {
  const normal = normalizeJid(jid)
  if (normal === undefined) return undefined
  if (normal === 'status@broadcast') return { kind: 'status', jid: normal }
  const kind = KIND_BY_SERVER[normal.slice(normal.indexOf('@') + 1)]
  if (kind !== undefined) return { kind, jid: normal }
  const person = personFrom([normal, alt])
  return person && { kind: 'dm', person }
}

/** The digits of a phone JID, without `+`; `undefined` for every other JID. */
export function phoneOf(jid: string | null | undefined): string | undefined {
  const normal = normalizeJid(jid)
  return normal?.endsWith('@s.whatsapp.net') ? normal.slice(0, normal.indexOf('@')) : undefined
}
