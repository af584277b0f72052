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

  .item .address {
    font-weight: 600;
  }
`

export const detailStyles = css`
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin-block-end: 16px;
  }

  .address {
    font-family: var(--_mono);
    font-size: var(--_size);
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .log {
    margin-block-start: 8px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    overflow: hidden;
  }

  .delivery {
    border-block-end: 1px solid var(--_border);
  }

  .delivery:last-child {
    border-block-end: 0;
  }

  .line {
    display: grid;
    grid-template-columns: minmax(150px, auto) minmax(0, 1fr) auto auto;
    align-items: center;
    gap: 12px;
    inline-size: 100%;
    min-block-size: var(--_row);
    padding: 4px 14px;
    border: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .line:hover {
    background: var(--_hover);
  }

  .line:focus-visible {
    outline-offset: -2px;
  }

  .open {
    display: grid;
    gap: 12px;
    padding: 4px 14px 16px;
  }

  .attempt {
    display: grid;
    gap: 6px;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_border);
  }

  pre {
    max-block-size: 280px;
    margin: 0;
    padding: 10px 12px;
    overflow: auto;
    border-radius: var(--_radius-control);
    background: var(--_raised);
    font: 12px / 1.5 var(--_mono);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
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

  @container (max-width: 560px) {
    .line {
      grid-template-columns: minmax(0, 1fr) auto;
      padding-block: 8px;
    }
  }
`
