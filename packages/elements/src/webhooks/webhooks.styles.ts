import { css } from 'lit'

export const styles = css`
  .list {
    display: grid;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow: hidden;
  }

  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px 16px;
    inline-size: 100%;
    padding: 10px 14px;
    border: 0;
    border-block-end: 1px solid var(--_border);
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .item:last-child {
    border-block-end: 0;
  }

  .item:hover {
    background: var(--_hover);
  }

  .item:focus-visible {
    outline-offset: -2px;
  }

  .item wg-webhook-health {
    text-align: end;
  }

  .item .address {
    font-weight: 600;
  }

  .bar.opened {
    margin-block-end: 8px;
  }

  /* The words line up with the page, the button's own space hangs out. */
  .back {
    margin-inline-start: -8px;
    padding-inline: 8px;
    color: var(--_muted);
  }

  .back:dir(rtl) svg {
    scale: -1 1;
  }

  @container (max-width: 560px) {
    .item {
      grid-template-columns: minmax(0, 1fr);
      gap: 4px;
    }

    .item wg-webhook-health {
      text-align: start;
    }

    .item .address {
      overflow-wrap: anywhere;
      white-space: normal;
    }
  }
`
