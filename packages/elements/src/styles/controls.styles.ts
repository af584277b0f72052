import { css } from 'lit'

/** Buttons: `.button` with `.primary`, `.danger`, `.quiet`, `.small`; `.icon-button` for one glyph with an `aria-label`. */
export const buttonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: 32px;
    margin: 0;
    padding: 4px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text);
    font: 600 var(--_size) / 1.2 var(--_font);
    white-space: nowrap;
    text-decoration: none;
    cursor: pointer;
    transition: background-color var(--_duration) ease-out, border-color var(--_duration) ease-out;
  }

  .button:hover {
    background: linear-gradient(var(--_hover), var(--_hover)), var(--_surface);
  }

  .button:active {
    background: linear-gradient(var(--_pressed), var(--_pressed)), var(--_surface);
  }

  .button.primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .button.primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }

  .button.danger {
    color: var(--_danger);
  }

  .button.danger.primary {
    background: var(--_danger);
    color: var(--_surface);
  }

  .button.danger.primary:hover {
    background: color-mix(in srgb, var(--_danger) 88%, var(--_text));
  }

  .button.quiet,
  .icon-button {
    border-color: transparent;
    background: transparent;
  }

  .button.quiet:hover,
  .icon-button:hover {
    background: var(--_hover);
  }

  .button.small {
    min-block-size: 28px;
    padding: 2px 8px;
    font-size: var(--_size-small);
  }

  .button:disabled,
  .icon-button:disabled {
    opacity: 0.55;
    cursor: default;
  }

  .icon-button {
    display: inline-grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    margin: 0;
    padding: 0;
    border-radius: var(--_radius-control);
    color: var(--_muted);
    font: inherit;
    cursor: pointer;
  }

  .icon-button:hover {
    color: var(--_text);
  }

  .icon-button svg,
  .button svg {
    inline-size: 16px;
    block-size: 16px;
    flex: none;
  }

  .link {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-decoration: underline;
    text-underline-offset: 2px;
    cursor: pointer;
  }

  @media (pointer: coarse) {
    .button,
    .icon-button {
      min-block-size: 44px;
    }

    .icon-button {
      inline-size: 44px;
    }
  }
`

/** Form fields: a `.field` holds a label, an `.input` (or select, textarea), a `.hint` and an `.error`. */
export const fieldStyles = css`
  .field {
    display: grid;
    gap: 4px;
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
    border: 1px solid color-mix(in srgb, var(--_text) 28%, transparent);
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
    gap: 8px;
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

/** Tables, cards, chips and the small typographic classes. */
export const surfaceStyles = css`
  h2,
  h3 {
    margin: 0;
    font-size: var(--_size-large);
    font-weight: 600;
    line-height: 1.3;
  }

  h3 {
    font-size: var(--_size);
  }

  p {
    margin: 0;
  }

  .muted {
    color: var(--_muted);
  }

  .small {
    font-size: var(--_size-small);
  }

  .mono {
    font-family: var(--_mono);
    font-size: 0.93em;
  }

  .number {
    font-variant-numeric: tabular-nums;
  }

  .nowrap {
    white-space: nowrap;
  }

  .ellipsis {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }

  .spread {
    justify-content: space-between;
  }

  .stack {
    display: grid;
    gap: 12px;
  }

  .card {
    padding: 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    max-inline-size: 100%;
    padding: 1px 8px;
    border: 1px solid var(--_border);
    border-radius: 999px;
    background: var(--_raised);
    color: var(--_text);
    font-size: var(--_size-small);
    line-height: 1.5;
  }

  .table {
    inline-size: 100%;
    border-collapse: collapse;
    text-align: start;
  }

  .table th {
    padding: 8px 12px;
    border-block-end: 1px solid var(--_border);
    color: var(--_muted);
    font-size: var(--_size-small);
    font-weight: 600;
    text-align: start;
    white-space: nowrap;
  }

  .table td {
    block-size: var(--_row);
    padding: 6px 12px;
    border-block-end: 1px solid var(--_border);
    vertical-align: middle;
  }

  .table tbody tr:last-child td {
    border-block-end: 0;
  }

  .table tbody tr:hover {
    background: var(--_hover);
  }
`

/** All of the above, for a page. */
export const controls = [buttonStyles, fieldStyles, surfaceStyles]
