import { css } from 'lit'

export const formStyles = css`
  fieldset {
    display: grid;
    gap: 4px;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    margin-block-end: 4px;
  }

  .picker {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(160px, 1fr));
    gap: 2px 12px;
    margin-block-start: 4px;
    padding: 10px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-control);
  }
`
