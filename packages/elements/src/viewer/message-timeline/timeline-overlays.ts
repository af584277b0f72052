import { html, type TemplateResult } from 'lit'
import type { viewerWords } from '../../i18n/en/viewer.js'
import type { WordsOf } from '../../i18n/room.js'
import { viewerIcons } from '../../ui/message-icons.js'

type Words = WordsOf<typeof viewerWords>

/** What floats over the top of the messages: what loading older ones came to, else the day that is being read. */
export function topOverlay(state: { loading: boolean; failed: boolean; day: string }, words: Words, onRetry: () => void): TemplateResult {
  if (state.loading) return html`<div class="overlay" role="status"><span class="floating-day">${words.loadingOlder}</span></div>`
  if (state.failed) {
    return html`<div class="overlay" role="status">
      <span class="floating-day">${words.olderFailed} <button class="link" type="button" @click=${onRetry}>${words.tryAgain}</button></span>
    </div>`
  }
  return state.day === '' ? html`` : html`<div class="overlay" aria-hidden="true"><span class="floating-day">${state.day}</span></div>`
}

/** The button back to the newest message, with how many have come in since one left it. */
export function jumpButton(arrived: number, words: Words, onJump: () => void): TemplateResult {
  return html`<button class="jump ${arrived > 0 ? 'news' : ''}" part="jump-button" type="button" title=${words.jumpToNewest} @click=${onJump}>
    <span>${arrived > 0 ? words.newMessages(arrived) : html`<span class="visually-hidden">${words.jumpToNewest}</span>`}</span>${viewerIcons.down}
  </button>`
}
