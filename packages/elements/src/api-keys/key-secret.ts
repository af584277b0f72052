import type { ApiKeyCreated } from '@waygate/sdk'
import { html, type TemplateResult } from 'lit'
import type { apiKeysWords } from '../i18n/en/api-keys.js'
import type { WordsOf } from '../i18n/room.js'

/** The secret of a new key, shown once. Wears `secretStyles`. */
export function keySecret(
  { secret }: ApiKeyCreated,
  words: WordsOf<typeof apiKeysWords>,
  onAskClose: (event: Event) => void,
  onStored: () => void,
): TemplateResult {
  return html`<wg-ui-dialog open heading=${words.secretTitle} @wg-ui-close=${onAskClose}>
    <div class="stack">
      <p>${words.secretText}</p>
      <div class="secret" part="secret">
        <code aria-label=${words.secretLabel}>${secret}</code
        ><wg-ui-copy .value=${secret} what=${words.secretLabel} label=${words.copyKey}></wg-ui-copy>
      </div>
    </div>
    <button slot="footer" class="button primary stored" type="button" @click=${onStored}>${words.stored}</button>
  </wg-ui-dialog>`
}
