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

  .name {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .name:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  :host([compact]) .card {
    grid-template-columns: 1fr auto;
    align-items: center;
    padding: 0;
    border: 0;
    background: none;
  }
`
