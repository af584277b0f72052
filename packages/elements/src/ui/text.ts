import { html, type TemplateResult } from 'lit'

/** Text from a stranger: shown verbatim as a text node, with its direction kept from leaking into what surrounds it. */
export function text(value: string): TemplateResult {
  return html`<bdi>${value}</bdi>`
}
