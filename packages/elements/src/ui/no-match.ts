import { html, type TemplateResult } from 'lit'
import { emptyState } from './states.js'

/** In place of rows that a search and filters leave none of: says so, and offers to take both away. Wears `stateStyles` and `controls`. */
export function noMatch(
  words: { readonly nothingTitle: string; readonly nothingText: string; readonly clearFilters: string },
  onClear: () => void,
): TemplateResult {
  const action = html`<button class="button" type="button" @click=${onClear}>${words.clearFilters}</button>`
  return emptyState({ heading: words.nothingTitle, text: words.nothingText, action })
}
