import { css } from 'lit'

export const styles = css`
  .lead {
    max-inline-size: 32ch;
    font-weight: 600;
  }

  .expired {
    color: var(--_danger);
  }

  .secret {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: 10px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-control);
    background: var(--_raised);
  }

  .secret code {
    flex: 1 1 200px;
    font-family: var(--_mono);
    overflow-wrap: anywhere;
    user-select: all;
  }
`
