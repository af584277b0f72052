import { html, nothing, type TemplateResult } from 'lit'

/** The button under a list that comes in pages; nothing when the list is complete. Wears `dataTableStyles`. */
export function loadMore(hasMore: boolean, label: string, onMore: () => void): TemplateResult | typeof nothing {
  return hasMore
    ? html`<div class="foot"><button class="button" type="button" @click=${onMore}>${label}</button></div>`
    : nothing
}
