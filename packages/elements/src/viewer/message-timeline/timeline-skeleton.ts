import { html, type TemplateResult } from 'lit'

/** Bubbles of a conversation to be: side and width class. */
const SHAPE = ['other m', 'other s', 'own l', 'other l', 'own s', 'own m', 'other s'] as const

/** Grey bubbles where messages will be; appears after 150 ms by its animation, so that a quick answer never flashes. */
export function timelineSkeleton(label: string): TemplateResult {
  return html`<div class="skeleton bubbles" part="skeleton" role="status" aria-busy="true" aria-label=${label}>
    ${SHAPE.map((shape) => html`<span class="bone ${shape}" aria-hidden="true"></span>`)}
  </div>`
}
