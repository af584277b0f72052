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
    padding: var(--_space) calc(3 * var(--_space));
    border: 1px solid var(--_border);
    border-radius: var(--_radius-control);
    background: var(--_surface);
    color: var(--_text);
    font: 600 var(--_size) / 1.2 var(--_font);
    white-space: nowrap;
    text-decoration: none;
    cursor: pointer;
    transition:
      background-color var(--_duration) ease-out,
      border-color var(--_duration) ease-out;
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
    padding: 2px calc(2 * var(--_space));
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
    .button.small,
    .icon-button {
      min-block-size: 44px;
    }

    .button.small {
      padding-inline: calc(3 * var(--_space));
    }

    .icon-button {
      inline-size: 44px;
    }
  }
`
