import { html, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import type { timelineWords } from '../../i18n/en/timeline.js'
import type { WordsOf } from '../../i18n/room.js'
import { viewerIcons } from '../../ui/message-icons.js'
import { emptyState } from '../../ui/states.js'

type Words = WordsOf<typeof timelineWords>

/** What floats over the top of the messages: what loading older ones came to, else the day that is being read. */
export function topOverlay(
  state: { loading: boolean; failed: boolean; day: string },
  words: Words,
  onRetry: () => void,
): TemplateResult {
  if (state.loading)
    return html`<div class="overlay" role="status"><span class="floating-day">${words.loadingOlder}</span></div>`
  if (state.failed) {
    return html`<div class="overlay" role="status">
      <span class="floating-day"
        >${words.olderFailed} <button class="link" type="button" @click=${onRetry}>${words.tryAgain}</button></span
      >
    </div>`
  }
  return state.day === ''
    ? html``
    : html`<div class="overlay" aria-hidden="true"><span class="floating-day">${state.day}</span></div>`
}

/** The messages that are near, in the element that scrolls. */
export function timelineLog(
  label: string,
  lines: readonly { readonly key: string; readonly index: number }[],
  row: (index: number) => unknown,
  onScroll: (event: Event) => void,
): TemplateResult {
  return html`<div
    class="virtual-scroller"
    role="log"
    aria-live="off"
    tabindex="0"
    aria-label=${label}
    @scroll=${onScroll}
  >
    <div class="virtual-rows">
      ${repeat(
        lines,
        ({ key }) => key,
        ({ index }) => row(index),
      )}
    </div>
  </div>`
}

/** The button back to the newest message, with how many have come in since one left it. */
export function jumpButton(arrived: number, words: Words, onJump: () => void): TemplateResult {
  return html`<button
    class="jump ${arrived > 0 ? 'news' : ''}"
    part="jump-button"
    type="button"
    title=${words.jumpToNewest}
    @click=${onJump}
  >
    <span
      >${arrived > 0 ? words.newMessages(arrived) : html`<span class="visually-hidden">${words.jumpToNewest}</span>`}</span
    >${viewerIcons.down}
  </button>`
}

/** Bubbles of a conversation to be: side and width class. */
const SHAPE = ['other m', 'other s', 'own l', 'other l', 'own s', 'own m', 'other s'] as const

/** Grey bubbles where messages will be; appears after 150 ms by its animation, so that a quick answer never flashes. */
export function timelineSkeleton(label: string): TemplateResult {
  return html`<div class="skeleton bubbles" part="skeleton" role="status" aria-busy="true" aria-label=${label}>
    ${SHAPE.map((shape) => html`<span class="bone ${shape}" aria-hidden="true"></span>`)}
  </div>`
}

/** Nothing to read, and why. */
export function timelineBlank(heading: string, text: string): TemplateResult {
  return html`<slot name="empty">${emptyState({ heading, text })}</slot>`
}
