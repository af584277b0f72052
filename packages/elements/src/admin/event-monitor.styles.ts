import { css } from 'lit'

export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 320px;
    block-size: 100%;
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
    grid-template-columns: 84px minmax(120px, auto) minmax(0, 1fr) auto;
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
    display: flex;
    align-items: center;
    justify-content: space-between;
  }

  dl {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
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

  pre {
    margin: 0;
    padding: 12px;
    border-radius: var(--_radius-control);
    background: var(--_raised);
    font: 12px / 1.5 var(--_mono);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  @container (max-width: 720px) {
    .event {
      grid-template-columns: 72px minmax(0, 1fr);
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
