import { css } from 'lit'

export const styles = css`
  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 8px 24px;
    margin: 0 0 16px;
  }

  dt {
    color: var(--_muted);
  }

  dd {
    margin: 0;
  }

  .card {
    max-inline-size: 640px;
  }
`
