import { css } from 'lit'

/** Cards, chips and the small typographic classes. */
export const surfaceStyles = css`
  h2,
  h3 {
    margin: 0;
    font-size: var(--_size-large);
    font-weight: 600;
    line-height: 1.3;
  }

  h3 {
    font-size: var(--_size);
  }

  p {
    margin: 0;
  }

  .muted {
    color: var(--_muted);
  }

  .small {
    font-size: var(--_size-small);
  }

  .mono {
    font-family: var(--_mono);
    font-size: 0.93em;
  }

  .number {
    font-variant-numeric: tabular-nums;
  }

  .nowrap {
    white-space: nowrap;
  }

  /* A stranger's text is cut at its own end, and begins where the page's does. */
  .ellipsis {
    overflow: hidden;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space));
  }

  .spread {
    justify-content: space-between;
  }

  .stack {
    display: grid;
    gap: calc(3 * var(--_space));
  }

  .card {
    padding: calc(4 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: var(--_space);
    max-inline-size: 100%;
    padding: 1px calc(2 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: 999px;
    background: var(--_raised);
    color: var(--_text);
    font-size: var(--_size-small);
    line-height: 1.5;
  }
`
