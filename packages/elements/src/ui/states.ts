import { html, nothing, type TemplateResult } from 'lit'

/** Grey bars in the shape of `rows` list rows; `avatar` puts a circle before each. Wears `stateStyles`. */
export function skeleton(label: string, options: { rows?: number; avatar?: boolean } = {}): TemplateResult {
  const rows = Array.from({ length: options.rows ?? 4 })
  return html`<div class="skeleton" part="skeleton" role="status" aria-busy="true" aria-label=${label}>
    ${rows.map(
      () =>
        html`<div class="skeleton-row" aria-hidden="true">
          ${options.avatar ? html`<span class="bone round"></span>` : nothing}
          <span class="bone wide"></span><span class="bone narrow"></span>
        </div>`,
    )}
  </div>`
}

/** What the parts of a blank state say; `action` is a button template. */
export interface BlankContent {
  readonly heading: string
  readonly text?: string | TemplateResult
  readonly action?: TemplateResult
}

/** Says what the thing is and offers the first action. */
export function emptyState({ heading, text, action }: BlankContent): TemplateResult {
  return html`<div class="blank" part="empty">
    <h2>${heading}</h2>
    ${text === undefined ? nothing : html`<p>${text}</p>`} ${action ?? nothing}
  </div>`
}

/** Says what happened and what to do. Announced, because it takes the place of what was asked for. */
export function failedState({ heading, text, action }: BlankContent): TemplateResult {
  return html`<div class="blank" part="failed" role="alert">
    <h2>${heading}</h2>
    ${text === undefined ? nothing : html`<p>${text}</p>`} ${action ?? nothing}
  </div>`
}

/** One quiet line above the data: offline, stale, refresh failed. */
export function strip(
  text: string | TemplateResult,
  options: { tone?: 'quiet' | 'warning' | 'danger'; action?: TemplateResult } = {},
): TemplateResult {
  return html`<div class="strip ${options.tone ?? 'quiet'}" part="banner" role="status">
    <span>${text}</span>${options.action ?? nothing}
  </div>`
}
