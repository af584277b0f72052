import { css, html, nothing, type TemplateResult } from 'lit'

/** One line of a detail panel. */
export interface ContactFact {
  label: string
  value: string
  /** Copied by a button beside it, under this name: a JID, a number. */
  copy?: string
  mono?: boolean
  /** Said to whoever points at it. */
  hint?: string
}

/** Label and value in two columns; what can be copied has its button. Needs `wg-ui-copy` to be defined; wears `contactFactsStyles`. */
export function contactFacts(facts: readonly (ContactFact | undefined)[]): TemplateResult {
  return html`<dl class="facts">
    ${facts.map((fact) =>
      fact === undefined
        ? nothing
        : html`<div title=${fact.hint ?? nothing}>
            <dt>${fact.label}</dt>
            <dd class=${fact.mono ? 'mono' : ''}>
              <bdi>${fact.value}</bdi
              >${fact.copy === undefined ? nothing : html`<wg-ui-copy .value=${fact.copy} what=${fact.label}></wg-ui-copy>`}
            </dd>
          </div>`,
    )}
  </dl>`
}

export const contactFactsStyles = css`
  .facts {
    display: grid;
    gap: 0;
    margin: 0;
  }

  .facts > div {
    display: grid;
    grid-template-columns: clamp(84px, 26%, 128px) minmax(0, 1fr);
    gap: 12px;
    align-items: center;
    min-block-size: 34px;
  }

  .facts dt {
    color: var(--_muted);
    font-size: 13px;
  }

  .facts dd {
    display: flex;
    align-items: center;
    gap: 4px;
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
  }

  .facts .mono {
    font-family: var(--_mono);
    font-size: 0.93em;
  }
`
