import { html, nothing, type TemplateResult } from 'lit'
import type { Formats } from '../i18n/formats.js'

/** A count of what was loaded: there are more while the list can load more. */
export function atLeast(count: number, hasMore: boolean, formats: Formats): string {
  return formats.number(count) + (hasMore ? '+' : '')
}

/**
 * Below a table: how many rows are shown of how many are loaded, told to screen readers when it changes, and the way to more. Wears
 * `dataTableStyles` and `controls`.
 */
export function tableFoot(
  shown: number,
  loaded: number,
  hasMore: boolean,
  msg: { readonly shown: (shown: string, loaded: string) => string; readonly more: string },
  formats: Formats,
  onMore: () => void,
): TemplateResult {
  return html`<div class="foot row">
    <span class="muted small number" role="status"
      >${msg.shown(formats.number(shown), atLeast(loaded, hasMore, formats))}</span
    >
    ${hasMore ? html`<button class="button small" type="button" @click=${onMore}>${msg.more}</button>` : nothing}
  </div>`
}
