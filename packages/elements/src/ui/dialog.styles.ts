import { css } from 'lit'

export const dialogStyles = css`
  :host {
    display: contents;
  }

  dialog {
    inline-size: min(440px, calc(100% - 32px));
    max-inline-size: none;
    max-block-size: min(720px, calc(100dvh - 32px));
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) + 4px);
    background: var(--_surface);
    color: var(--_text);
    font: 450 var(--_size) / 1.45 var(--_font);
    box-shadow: var(--_shadow);
    overflow: hidden;
  }

  dialog[open] {
    display: flex;
    animation: rise 180ms ease-out;
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.4);
  }

  .frame {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-inline-size: 0;
    min-block-size: 0;
  }

  .head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding-block: 16px 8px;
    padding-inline: 20px 12px;
  }

  h2:focus-visible {
    outline: none;
  }

  .body {
    padding: 4px 20px 20px;
    overflow-y: auto;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 8px;
    padding: 12px 20px;
    border-block-start: 1px solid var(--_border);
  }

  .foot[hidden] {
    display: none;
  }

  :host([variant='panel']) dialog {
    --_from: 24px;
    inline-size: min(480px, 100%);
    block-size: 100dvh;
    max-block-size: none;
    margin-block: 0;
    margin-inline: auto 0;
    border-width: 0;
    border-inline-start-width: 1px;
    border-radius: 0;
  }

  :host([variant='panel']) dialog[open] {
    animation-name: slide;
  }

  :host([variant='panel']) dialog:dir(rtl) {
    --_from: -24px;
  }

  :host([variant='panel']) .body {
    flex: 1;
  }

  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }

  @keyframes slide {
    from {
      opacity: 0;
      translate: var(--_from) 0;
    }
  }

  @media (max-width: 480px) {
    :host([variant='dialog']) dialog {
      margin-block-end: 16px;
    }
  }
`
