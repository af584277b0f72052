import { css } from 'lit'

/** Skeleton, empty, failed and the quiet strip: what `whenReady` renders. */
export const stateStyles = css`
  .strip {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(2 * var(--_space));
    padding: 6px calc(3 * var(--_space));
    border-radius: var(--_radius-control);
    background: var(--_raised);
    color: var(--_muted);
    font-size: var(--_size-small);
  }

  .strip.warning {
    color: var(--_warning);
  }

  .strip.danger {
    color: var(--_danger);
  }

  /* In sight wherever the list is scrolled to: it stands at the end of it. */
  .strip.part {
    position: sticky;
    z-index: 1;
    inset-block-end: calc(2 * var(--_space));
  }

  .strip.coming {
    animation: wg-appear 1ms 150ms both;
  }

  .blank {
    display: grid;
    justify-items: center;
    gap: calc(2 * var(--_space));
    padding: calc(10 * var(--_space)) calc(4 * var(--_space));
    text-align: center;
  }

  .blank h2 {
    font-size: var(--_size-large);
  }

  .blank p {
    max-inline-size: 44ch;
    color: var(--_muted);
    text-wrap: pretty;
  }

  .blank .button {
    margin-block-start: 8px;
  }

  .skeleton {
    display: grid;
    gap: 0;
    /* Nothing is shown for a quick answer: the skeleton appears after 150 ms, without a timer. */
    animation: wg-appear 1ms 150ms both;
  }

  .skeleton-row {
    display: flex;
    align-items: center;
    gap: calc(3 * var(--_space));
    min-block-size: var(--_row);
    padding: 6px calc(3 * var(--_space));
  }

  .bone {
    block-size: 12px;
    border-radius: 4px;
    background: var(--_pressed);
    animation: wg-breathe 1.4s ease-in-out infinite alternate;
  }

  .bone.round {
    flex: none;
    inline-size: 32px;
    block-size: 32px;
    border-radius: 50%;
  }

  .bone.wide {
    flex: 3;
  }

  .bone.narrow {
    flex: 1;
  }

  @keyframes wg-appear {
    from {
      visibility: hidden;
    }
  }

  @keyframes wg-breathe {
    from {
      opacity: 1;
    }
    to {
      opacity: 0.45;
    }
  }
`
