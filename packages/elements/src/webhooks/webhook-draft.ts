import type { Webhook, WebhookBody } from '@waygate/sdk'
import { isSame, isUsable, ownSchedule } from './retry-times.js'

/** Event types that a webhook can name, in the order of the form. Codes for linking come only when named. */
export const eventTypes = [
  'message',
  'message.from_me',
  'message.status',
  'message.reaction',
  'message.edited',
  'message.revoked',
  'poll.vote',
  'poll.recap',
  'session.status',
  'auth.qr',
  'auth.code',
  'chat.update',
  'contact.update',
  'group.update',
  'group.participant',
  'presence.update',
  'call.incoming',
  'newsletter.update',
] as const

/** The form's text as it stands. */
export interface WebhookDraft {
  readonly url: string
  readonly all: boolean
  readonly events: ReadonlySet<string>
  readonly sessionId: string
  readonly headers: string
  readonly active: boolean
  readonly retryPolicy: Webhook['retryPolicy']
  /** What the gateway uses when none is sent. */
  readonly formerPolicy: Webhook['retryPolicy']
}

/** What is wrong with a draft. */
export type DraftProblem =
  { readonly field: 'url' | 'events' | 'retry' } | { readonly field: 'headers'; readonly line: string }

/** A new webhook: everything, for every session. */
export const emptyDraft: WebhookDraft = {
  url: '',
  all: true,
  events: new Set(),
  sessionId: '',
  headers: '',
  active: true,
  retryPolicy: ownSchedule,
  formerPolicy: ownSchedule,
}

/** The draft that shows an existing webhook. */
export function draftOf(webhook: Webhook): WebhookDraft {
  const events = webhook.events ?? []
  return {
    url: webhook.url,
    all: events.includes('*'),
    events: new Set(events.filter((one) => one !== '*')),
    sessionId: webhook.sessionId ?? '',
    headers: Object.entries(webhook.customHeaders ?? {})
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n'),
    active: webhook.active,
    retryPolicy: webhook.retryPolicy,
    formerPolicy: webhook.retryPolicy,
  }
}

const headerLine = /^([!#$%&'*+\-.^_`|~0-9A-Za-z]+):[ \t]*((?:[\x21-\x7e][\t\x20-\x7e]*)?)$/

function parseHeaders(text: string): Readonly<Record<string, string>> | DraftProblem {
  const headers: Record<string, string> = Object.create(null) as Record<string, string>
  for (const line of text
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)) {
    const [, name, value] = headerLine.exec(line) ?? []
    if (name === undefined || value === undefined) return { field: 'headers', line }
    headers[name] = value
  }
  return { ...headers }
}

function isAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
}

/** The body to send, or what is wrong. The gateway checks everything again. */
export function bodyOf(
  draft: WebhookDraft,
): { readonly body: WebhookBody & { url: string; events: string[] } } | { readonly problem: DraftProblem } {
  if (!isAddress(draft.url)) return { problem: { field: 'url' } }
  if (!draft.all && draft.events.size === 0) return { problem: { field: 'events' } }
  if (!isUsable(draft.retryPolicy)) return { problem: { field: 'retry' } }
  const headers = parseHeaders(draft.headers)
  if ('field' in headers) return { problem: headers as DraftProblem }
  return {
    body: {
      url: draft.url,
      events: draft.all ? ['*'] : [...draft.events],
      active: draft.active,
      customHeaders: headers,
      ...(isSame(draft.retryPolicy, draft.formerPolicy) ? {} : { retryPolicy: draft.retryPolicy }),
      ...(draft.sessionId ? { sessionId: draft.sessionId } : {}),
    },
  }
}
