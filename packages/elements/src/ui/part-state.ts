import { html, type TemplateResult } from 'lit'
import type { uiWords } from '../i18n/en/ui.js'
import type { WordsOf } from '../i18n/room.js'

/** What stands where a part of the page will be: it is coming, or could not be fetched. Wears `stateStyles`. */
export function partState(failed: boolean, words: WordsOf<typeof uiWords>, onRetry: () => void): TemplateResult {
  return failed
    ? html`<div class="strip part danger" part="banner" role="alert">
        <span>${words.partFailed}</span>
        <button class="button small" part="retry-button" type="button" @click=${onRetry}>${words.retry}</button>
      </div>`
    : html`<div class="strip part coming" role="status" aria-busy="true">${words.loading}</div>`
}
