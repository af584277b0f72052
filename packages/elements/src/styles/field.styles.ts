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

  /* The arrow stands where the text of other fields ends, which no browser's own does; drawn, because the policy allows no picture. */
  select.input {
    padding-inline-end: 32px;
    appearance: none;
    background-image:
      linear-gradient(45deg, transparent 50%, var(--_muted) 50%),
      linear-gradient(135deg, var(--_muted) 50%, transparent 50%);
    background-position:
      right 16px center,
      right 11px center;
    background-repeat: no-repeat;
    background-size: 5px 5px;
  }

  select.input:dir(rtl) {
    background-position:
      left 11px center,
      left 16px center;
  }

  @media (forced-colors: active) {
    select.input {
      appearance: auto;
    }
  }

  textarea.input {
    min-block-size: 72px;
    resize: vertical;
  }

  /* An address or a number runs from the left in every language, and begins where the page's words do. */
  .input[dir='ltr'] {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  /* WebKit gives the focus of a date to a part inside of the field. */
  .input:focus-visible,
  input.input:focus-within {
    border-color: var(--_focus);
    outline: 2px solid var(--_focus);
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
