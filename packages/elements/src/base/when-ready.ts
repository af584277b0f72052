import { html, nothing, type TemplateResult } from 'lit'
import { uiWords } from '../i18n/en/ui.js'
import type { Formats } from '../i18n/formats.js'
import type { Room } from '../i18n/room.js'
import { emptyState, failedState, skeleton, strip } from '../ui/states.js'
import { hasData, statusOf, type ElementStatus, type LiveState, type Reach } from './element-status.js'
import { missingPermission, problemText, requestIdOf } from './problem.js'

/** What `whenReady` needs of its element; WaygateElement is one. */
export interface StateHost {
  readonly formats: Formats
  words<T extends object>(room: Room<T>): T
  readonly reach: Reach
  refresh(): Promise<void>
  setStatus(status: ElementStatus, error?: unknown): void
  /** Whether the gateway is one that lacks a feature, when an error may mean that; undefined while it is being asked. */
  lacks?(feature: string, error: unknown): boolean | undefined
}

type View = TemplateResult | typeof nothing

/** The views of an element per state. Only `ready` must be given. */
export interface StateViews<S extends LiveState> {
  /** The data. Gets the whole snapshot, for `hasMore` and the like. */
  readonly ready: (state: S) => View
  /** A loaded collection without rows. */
  readonly empty?: () => View
  /** A skeleton of the real layout; the default is four rows. */
  readonly loading?: () => View
  readonly failed?: (error: unknown) => View
  /** What the page is for, when nobody gave it a client or a key. */
  readonly idle?: () => View
  /** What the gateway must list in its features for this; one that does not is named as the reason when nothing is found. */
  readonly feature?: string
  /** Leaves the element's `status` alone: for the second store of an element. */
  readonly secondary?: boolean
}

/**
 * Renders one live snapshot in the state it is in and tells the element its status. Old data stays visible on failure, offline and
 * while stale, under a quiet line with the time of the last news.
 */
export function whenReady<S extends LiveState>(host: StateHost, state: S | undefined, views: StateViews<S>): View {
  const own = statusOf(state, host.reach)
  const lacks = own === 'failed' && views.feature ? host.lacks?.(views.feature, state?.error) : false
  const status = lacks === undefined ? 'loading' : own
  if (!views.secondary) host.setStatus(status, state?.error)
  const words = host.words(uiWords)
  const retry = html`<button class="button" part="retry-button" type="button" @click=${() => void host.refresh()}>
    ${words.retry}
  </button>`
  switch (status) {
    case 'idle':
      return (
        views.idle?.() ??
        html`<slot name="empty">${emptyState({ heading: words.notConfigured, text: words.notConfiguredHint })}</slot>`
      )
    case 'loading':
      return views.loading?.() ?? html`<slot name="loading">${skeleton(words.loading)}</slot>`
    case 'unauthorized':
      return failedState({ heading: words.unauthorizedTitle, text: words.unauthorizedHint })
    case 'forbidden':
      return failedState({
        heading: words.forbiddenTitle,
        text: missingPermission(state?.error, words) ?? words.forbiddenHint,
      })
    case 'failed':
      if (lacks) return html`<slot name="failed">${failedState({ heading: words.problems.not_implemented })}</slot>`
      return views.failed?.(state?.error) ?? html`<slot name="failed">${failed(state?.error, words, retry)}</slot>`
    default:
      break
  }
  if (!state || !hasData(state)) {
    const heading = host.reach === 'unreachable' ? words.unreachableTitle : words.offlineTitle
    return html`<slot name="offline">${failedState({ heading, text: words.offlineHint })}</slot>`
  }
  const body = state.items?.length === 0 && views.empty ? views.empty() : views.ready(state)
  return html`${notice(host, state, status, retry)}${body}`
}

function failed(error: unknown, words: ReturnType<typeof uiWords.english>, action: TemplateResult): TemplateResult {
  const id = requestIdOf(error)
  const reference = id === undefined ? nothing : html`<br /><span class="small mono">${words.requestId(id)}</span>`
  return failedState({
    heading: words.failedTitle,
    text: html`${problemText(error, words)} ${words.failedHint}${reference}`,
    action,
  })
}

function notice(host: StateHost, state: LiveState, status: ElementStatus, action: TemplateResult): View {
  if (status !== 'offline' && status !== 'stale') return nothing
  const words = host.words(uiWords)
  const since = state.updatedAt == null ? undefined : host.formats.moment(state.updatedAt, Date.now())
  if (status === 'offline') return strip(words.offline(since))
  if (state.status !== 'failed') return strip(words.stale(since))
  return strip(words.refreshFailed(since), { tone: 'warning', action })
}
