import { css } from 'lit'

/** A `.menu` that opens over the page, and the buttons in it. What an entry has besides is said by a class of its own. */
export const menuStyles = css`
  .menu {
    position: fixed;
    inset: auto;
    min-inline-size: 168px;
    margin: 0;
    padding: 4px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: var(--_shadow);
  }

  :where(.menu > button) {
    display: block;
    inline-size: 100%;
    min-block-size: 32px;
    padding: 6px 10px;
    border: 0;
    border-radius: var(--_radius-control);
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: start;
    white-space: nowrap;
    cursor: pointer;
  }

  :where(.menu > button):hover,
  :where(.menu > button):focus-visible {
    background: var(--_hover);
  }

  :where(.menu > button):focus-visible {
    outline-offset: -2px;
  }

  .menu > .danger {
    color: var(--_danger);
  }

  @media (pointer: coarse) {
    :where(.menu > button) {
      min-block-size: 44px;
    }
  }
`
