import { css } from 'lit'

export const styles = css`
  .card {
    display: grid;
    gap: var(--wg-session-card-gap, 12px);
  }

  header {
    display: flex;
    align-items: start;
    gap: 12px;
  }

  .who {
    flex: 1;
    min-inline-size: 0;
  }

  :host([compact]) .card {
    grid-template-columns: 1fr auto;
    align-items: center;
    padding: 0;
    border: 0;
    background: none;
  }
`
