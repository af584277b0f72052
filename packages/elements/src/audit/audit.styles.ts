import { css } from 'lit'

export const styles = css`
  details {
    margin-block-start: 4px;
  }

  summary {
    inline-size: fit-content;
    color: var(--_muted);
    font-size: var(--_size-small);
    cursor: pointer;
  }

  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 2px 12px;
    margin: 4px 0 0;
    font-size: var(--_size-small);
  }

  dt {
    color: var(--_muted);
  }

  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }

  td {
    vertical-align: top;
  }
`
