import { css } from 'lit'

export const styles = css`
  .lead {
    max-inline-size: 32ch;
    font-weight: 600;
  }

  .expired {
    color: var(--_danger);
  }
`
