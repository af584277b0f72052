/** A linked device of a phone. */
export interface DeviceView {
  readonly device: number
  readonly platform: string
  readonly connected: boolean
  readonly queued: number
  readonly lastSeenAt: number
}

/** A practice phone in the list. */
export interface PhoneView {
  readonly id: string
  readonly number: string
  readonly name: string
  readonly pushName: string
  readonly contacts: Readonly<Record<string, string>>
  /** Numbers the owner does not want to hear from. */
  readonly blocked: readonly string[]
  readonly refusal: { readonly reason: number; readonly until?: number } | null
  readonly devices: readonly DeviceView[]
}

/** A message in a chat. */
export interface MessageView {
  readonly sequence: number
  readonly id: string
  readonly at: number
  readonly from: string
  readonly fromDevice: number
  readonly kind: string
  readonly text: string
  readonly file?: {
    readonly mimetype: string
    readonly bytes: number
    readonly fileName?: string
    readonly seconds?: number
  }
  readonly location?: { readonly latitude: number; readonly longitude: number }
  readonly poll?: { readonly options: readonly string[]; readonly selectable: number }
  readonly album?: { readonly images: number; readonly videos: number }
  readonly parent?: string
  readonly forwarded?: number
  readonly edited: boolean
  readonly revoked: boolean
  readonly readBy: readonly string[]
  readonly deliveredTo: readonly string[]
  readonly reactions: readonly { readonly number: string; readonly emoji: string }[]
}

/** Something that happened in a group besides messages. */
export interface ChatNote {
  readonly at: number
  readonly what: string
  readonly by: string
  readonly people: readonly string[]
  readonly text: string
}

/** A chat of a phone. */
export interface ChatView {
  readonly id: string
  readonly group: boolean
  readonly title: string
  readonly lastAt: number
  /** -1: marked as unread. */
  readonly unread: number
  readonly flags: { readonly archived?: boolean; readonly pinned?: boolean; readonly mutedUntil?: number }
  readonly online: boolean
  /** What others are doing in the chat, by number. */
  readonly typing: Readonly<Record<string, string>>
  readonly notes: readonly ChatNote[]
  readonly messages: readonly MessageView[]
}

/** A phone with its chats. */
export interface PhoneDetail extends PhoneView {
  readonly chats: readonly ChatView[]
  readonly codesToEnter: readonly { readonly platform: string; readonly endsAt: number }[]
}

/** A client that shows a QR code. */
export interface WaitingCode {
  readonly id: string
  readonly platform: string
  readonly code: { readonly number: number; readonly total: number; readonly endsAt: number } | null
}

/** A group with its members. */
export interface GroupView {
  readonly id: string
  readonly subject: string
  readonly announce?: boolean
  readonly locked?: boolean
  readonly approval?: boolean
  readonly requests?: readonly string[]
  readonly members: readonly { readonly number: string; readonly tag: string; readonly role: string }[]
}

/** A scripted conversation. */
export interface ScenarioView {
  readonly id: string
  readonly to: string
  readonly sent: number
  readonly running: boolean
}

async function call<T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method,
    ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
  const answer = (await response.json()) as T & { error?: { message: string } }
  if (!response.ok) throw new Error(answer.error?.message ?? 'The sandbox did not answer.')
  return answer
}

const phonePath = (id: string, verb = ''): string => `/admin/phones/${encodeURIComponent(id)}${verb}`

/** The sandbox's admin API, as far as this page uses it. Every call rejects with a sentence to show. */
export const api = {
  phones: async () => (await call<{ data: PhoneView[] }>('GET', '/admin/phones')).data,
  phone: (id: string, chat = '-') => call<PhoneDetail>('GET', `${phonePath(id)}?chat=${encodeURIComponent(chat)}`),
  createPhone: (name: string) => call<PhoneView>('POST', '/admin/phones', { name }),
  scan: (id: string, qr: string) => call<{ device: DeviceView }>('POST', phonePath(id, ':scan'), { qr }),
  enterCode: (id: string, code: string) => call<{ device: DeviceView }>('POST', phonePath(id, ':enter-code'), { code }),
  unlink: (id: string, device: number) => call('POST', phonePath(id, ':unlink'), { device }),
  send: (id: string, body: object) => call<MessageView>('POST', phonePath(id, ':send'), body),
  react: (id: string, message: string, emoji: string) => call('POST', phonePath(id, ':react'), { message, emoji }),
  edit: (id: string, message: string, text: string) => call('POST', phonePath(id, ':edit'), { message, text }),
  revoke: (id: string, message: string) => call('POST', phonePath(id, ':revoke'), { message }),
  read: (id: string, chat: string) => call('POST', phonePath(id, ':read'), { chat }),
  tag: (id: string, group: string, tag: string) => call('POST', phonePath(id, ':tag'), { group, tag }),
  act: (id: string, verb: string, body: object) => call('POST', phonePath(id, `:${verb}`), body),
  group: (id: string) => call<GroupView>('GET', `/admin/groups/${encodeURIComponent(id)}`),
  actInGroup: (id: string, verb: string, body: object) =>
    call<{ readonly code?: string }>('POST', `/admin/groups/${encodeURIComponent(id)}:${verb}`, body),
  codes: async () => (await call<{ data: WaitingCode[] }>('GET', '/admin/codes')).data,
  groups: async () => (await call<{ data: GroupView[] }>('GET', '/admin/groups')).data,
  createGroup: (subject: string, creator: string, members: readonly string[]) =>
    call<GroupView>('POST', '/admin/groups', { subject, creator, members }),
  fault: (body: object) => call<{ affected: number }>('POST', '/admin/faults', body),
  scenarios: async () => (await call<{ data: ScenarioView[] }>('GET', '/admin/scenarios')).data,
  startChatter: (to: string, from: readonly string[], everyMs: number) =>
    call<ScenarioView>('POST', '/admin/scenarios', { kind: 'chatter', to, from, everyMs }),
  stopScenario: (id: string) => call('POST', `/admin/scenarios/${encodeURIComponent(id)}:stop`, {}),
}
