import { html, type TemplateResult } from 'lit'

/** One of the values that a filter can have. */
export interface Option {
  readonly value: string
  readonly label: string
}

/** The choice of one value out of many, without a visible label. Wears `controls`. */
export function choice(
  label: string,
  chosen: string,
  options: readonly Option[],
  onChange: (value: string) => void,
): TemplateResult {
  return html`<select
    class="input"
    aria-label=${label}
    @change=${({ target }: Event) => {
      onChange((target as HTMLSelectElement).value)
    }}
  >
    ${options.map((one) => html`<option value=${one.value} .selected=${one.value === chosen}>${one.label}</option>`)}
  </select>`
}
