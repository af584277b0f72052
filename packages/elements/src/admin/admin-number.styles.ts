import { css } from 'lit'

export const styles = css`
  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: baseline;
    gap: 8px 24px;
    max-inline-size: 640px;
    margin: 0 0 20px;
  }

  dt {
    color: var(--_muted);
  }

  dd {
    margin: 0;
    min-inline-size: 0;
  }

  .card {
    max-inline-size: 640px;
  }

  @container (max-width: 480px) {
    dl {
      column-gap: 12px;
    }

    .status-line {
      flex-wrap: wrap;
    }
  }
`
