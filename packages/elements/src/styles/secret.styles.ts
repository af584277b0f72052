import { css } from 'lit'

/** A secret that is shown once: a `.secret` box with the `<code>` and its copy button. */
export const secretStyles = css`
  .secret {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space));
    padding: 10px calc(3 * var(--_space));
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
