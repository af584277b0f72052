import { css } from 'lit'

/** Radio buttons or check boxes under one legend. */
export const choicesStyles = css`
  fieldset {
    display: grid;
    gap: calc(2 * var(--_space));
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    margin-block-end: 8px;
  }

  .check:has(input:disabled) {
    color: var(--_muted);
  }
`
