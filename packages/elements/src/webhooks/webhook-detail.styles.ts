import { css } from 'lit'

/** One webhook, its deliveries, and what is said about signatures. */
export const detailStyles = css`
  :host {
    container-type: inline-size;
  }

  .head {
    align-items: start;
    margin-block-end: 8px;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin-block-end: 24px;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }

  .signature {
    margin-block-end: 24px;
  }

  .signature > summary {
    inline-size: fit-content;
    font-weight: 600;
    cursor: pointer;
  }

  .signature > p {
    max-inline-size: 72ch;
    margin-block: 8px;
  }

  .signature dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 60ch);
    gap: 4px 16px;
    margin: 0 0 16px;
  }

  .signature pre {
    margin-block-start: 8px;
  }

  .signature dd {
    margin: 0;
  }

  @container (max-width: 560px) {
    .signature dl {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  .older {
    margin-block-start: 12px;
  }

  .none {
    margin-block-start: 8px;
  }

  .address {
    font-family: var(--_mono);
    flex: 1 1 280px;
    min-inline-size: 0;
    font-size: var(--_size);
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .log {
    margin-block-start: 8px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow: hidden;
  }

  .delivery {
    border-block-end: 1px solid var(--_border);
  }

  .delivery:last-child {
    border-block-end: 0;
  }

  .line {
    display: grid;
    grid-template-columns: 16px minmax(112px, auto) minmax(0, 1fr) auto minmax(72px, auto);
    align-items: center;
    gap: 12px;
    inline-size: 100%;
    min-block-size: var(--_row);
    padding: 4px 14px;
    border: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .chevron {
    display: grid;
    color: var(--_muted);
    rotate: -90deg;
    transition: rotate var(--_duration) ease-out;
  }

  .chevron svg {
    inline-size: 16px;
    block-size: 16px;
  }

  .chevron:dir(rtl) {
    rotate: 90deg;
  }

  .line[aria-expanded='true'] .chevron {
    rotate: 0deg;
  }

  .when {
    text-align: end;
  }

  .line:hover {
    background: var(--_hover);
  }

  .line:focus-visible {
    outline-offset: -2px;
  }

  .open {
    display: grid;
    gap: 12px;
    padding-block: 4px 16px;
    padding-inline: 42px 14px;
  }

  summary {
    inline-size: fit-content;
    color: var(--_muted);
    cursor: pointer;
  }

  summary:hover {
    color: var(--_text);
  }

  details[open] > summary {
    margin-block-end: 6px;
  }

  .attempt {
    display: grid;
    gap: 6px;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_border);
  }

  .coming {
    display: grid;
    gap: 4px;
  }

  .coming ol {
    display: grid;
    gap: 2px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .coming li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
  }

  .coming li > :first-child {
    min-inline-size: 9ch;
  }

  .check-row .input {
    flex: 1 1 220px;
    inline-size: auto;
    max-inline-size: 440px;
  }

  .verdict {
    font-weight: 600;
  }

  .verdict.match {
    color: var(--_success);
  }

  .verdict.mismatch,
  .verdict.unusable {
    color: var(--_danger);
  }

  /* Code reads from the left in every language. */
  pre {
    direction: ltr;
    text-align: left;
    max-block-size: 280px;
    margin: 0;
    padding: 10px 12px;
    overflow: auto;
    border-radius: var(--_radius-control);
    background: var(--_raised);
    font: 12px / 1.5 var(--_mono);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  @container (max-width: 560px) {
    .coming li {
      display: grid;
      grid-template-columns: 9ch minmax(0, 1fr);
    }

    .coming li > :last-child {
      grid-column: 2;
    }

    .line {
      grid-template: auto auto / 16px minmax(0, 1fr) auto;
      gap: 2px 10px;
      padding-block: 8px;
    }

    .line .status,
    .line .chevron {
      grid-row: 1;
    }

    .line .when {
      grid-area: 1 / 3;
    }

    .line .event {
      grid-area: 2 / 2;
    }

    .line .tries {
      grid-area: 2 / 3;
    }

    .open {
      padding-inline: 14px;
    }
  }
`
