import { css } from 'lit'

/** Form fields: a `.field` holds a label, an `.input` (or select, textarea), a `.hint` and an `.error`. */
export const fieldStyles = css`
  .field {
    display: grid;
    gap: var(--_space);
    min-inline-size: 0;
  }

  .field > label,
  .label {
    font-weight: 600;
  }

  .input {
    inline-size: 100%;
    min-block-size: 36px;
    margin: 0;
    padding: 6px 10px;
    border: 1px solid var(--_field);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }

  textarea.input {
    min-block-size: 72px;
    resize: vertical;
  }

  .input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .input:focus-visible {
    border-color: var(--_focus);
    outline-offset: 0;
  }

  .input[aria-invalid='true'] {
    border-color: var(--_danger);
  }

  .hint {
    color: var(--_muted);
    font-size: var(--_size-small);
  }

  .error {
    color: var(--_danger);
    font-size: var(--_size-small);
  }

  .check {
    display: grid;
    grid-template-columns: 20px 1fr;
    gap: calc(2 * var(--_space));
    align-items: start;
    min-block-size: 24px;
  }

  .check input {
    inline-size: 16px;
    block-size: 16px;
    margin: 2px 0 0;
    accent-color: var(--_accent);
  }

  @media (pointer: coarse) {
    .input {
      min-block-size: 44px;
      font-size: 16px;
    }
  }
`
