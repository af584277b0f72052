import { css } from 'lit'

export const styles = css`
  .trigger {
    display: flex;
    align-items: center;
    gap: 8px;
    inline-size: 100%;
    min-block-size: 40px;
    padding: 4px 10px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-weight: 600;
    text-align: start;
    cursor: pointer;
  }

  .trigger:hover {
    background: linear-gradient(var(--_hover), var(--_hover)), var(--_surface);
  }

  .trigger .ellipsis {
    flex: 1;
    min-inline-size: 0;
  }

  .trigger svg {
    flex: none;
    color: var(--_muted);
  }

  .menu {
    min-inline-size: 220px;
    max-inline-size: calc(100vw - 16px);
    box-sizing: border-box;
    max-block-size: min(420px, 80vh);
    overflow-y: auto;
  }

  .option {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 36px;
    white-space: normal;
  }

  .option .ellipsis {
    flex: 1;
    min-inline-size: 0;
  }

  .option[aria-checked='true'] {
    font-weight: 600;
  }

  .option .small {
    flex: none;
    font-weight: 450;
  }

  .mark {
    display: grid;
    flex: none;
    inline-size: 16px;
    color: var(--_accent);
  }

  hr {
    margin: 4px 0;
    border: 0;
    border-block-start: 1px solid var(--_border);
  }

  @media (pointer: coarse) {
    .trigger,
    .option {
      min-block-size: 44px;
    }
  }
`
