import { css } from 'lit'

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 320px;
    block-size: 100%;
    /* In a box without a height of its own, the feed scrolls and the page does not grow with every event. */
    max-block-size: 100dvh;
    container-type: inline-size;
  }

  .rate {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  .spark {
    inline-size: 120px;
    block-size: 24px;
    color: var(--_accent);
  }

  .panes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    flex: 1;
    min-block-size: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow: hidden;
  }

  .panes.with-detail {
    grid-template-columns: minmax(0, 3fr) minmax(280px, 2fr);
  }

  .virtual-scroller {
    min-block-size: 0;
  }

  .event {
    display: grid;
    grid-template-columns: 84px 148px minmax(0, 1fr) minmax(0, 240px);
    align-items: center;
    gap: 12px;
    inline-size: 100%;
    min-block-size: 36px;
    padding: 4px 12px;
    border: 0;
    border-block-end: 1px solid var(--_border);
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .event .where {
    text-align: end;
  }

  .with-detail .event {
    grid-template-columns: 84px 148px minmax(0, 1fr);
  }

  .with-detail .event .where {
    display: none;
  }

  .event .type {
    display: flex;
  }

  .event .chip {
    display: block;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .gap {
    margin: 0;
    padding: 8px 12px;
    border-block-end: 1px solid var(--_border);
    background: color-mix(in srgb, var(--_warning) 10%, transparent);
    color: var(--_warning);
    font-size: var(--_size-small);
    text-align: center;
  }

  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block-end: 12px;
  }

  .kind {
    min-block-size: 26px;
    padding: 2px 10px;
    border: 1px solid var(--_border);
    border-radius: 999px;
    background: var(--_raised);
    color: var(--_text);
    font: 450 var(--_size-small) / 1.4 var(--_font);
    white-space: nowrap;
    cursor: pointer;
  }

  .kind:hover {
    border-color: color-mix(in srgb, var(--_text) 28%, transparent);
  }

  .kind[aria-pressed='false'] {
    border-style: dashed;
    background: transparent;
    color: var(--_muted);
    text-decoration: line-through;
  }

  .kind .muted {
    display: inline-block;
  }

  .event:hover {
    background: var(--_hover);
  }

  .event[aria-pressed='true'] {
    background: var(--_tint);
  }

  .event:focus-visible {
    outline-offset: -2px;
  }

  .detail {
    display: flex;
    flex-direction: column;
    gap: 12px;
    padding: 12px 16px;
    border-inline-start: 1px solid var(--_border);
    overflow: auto;
  }

  .detail header {
    position: sticky;
    inset-block-start: -12px;
    display: flex;
    align-items: center;
    justify-content: space-between;
    margin: -12px -16px 0;
    padding-block: 8px 4px;
    padding-inline: 16px 8px;
    background: var(--_surface);
  }

  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: baseline;
    gap: 4px 12px;
    margin: 0;
    font-size: var(--_size-small);
  }

  dt {
    color: var(--_muted);
  }

  dd {
    margin: 0;
  }

  /* Code reads from the left in every language. */
  pre {
    direction: ltr;
    text-align: left;
    margin: 0;
    padding: 12px;
    border-radius: var(--_radius-control);
    background: var(--_raised);
    font: 12px / 1.5 var(--_mono);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  @media (pointer: coarse) {
    .kind {
      min-block-size: 32px;
    }
  }

  @container (max-width: 720px) {
    .filters > .button {
      flex: 1;
    }

    .kinds {
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: none;
    }

    /* Around the box, the row that scrolls would cut it off. */
    .kind:focus-visible {
      outline-offset: -2px;
    }

    .event,
    .with-detail .event {
      grid-template-columns: 84px minmax(0, 1fr);
      gap: 2px 8px;
      padding-block: 8px;
    }

    .event .where {
      display: none;
    }

    .event .summary {
      grid-column: 1 / -1;
    }

    .panes.with-detail {
      grid-template-columns: minmax(0, 1fr);
    }

    .panes.with-detail .virtual-scroller {
      display: none;
    }

    .detail {
      border: 0;
    }
  }
`
