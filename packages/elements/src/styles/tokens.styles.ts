import { css } from 'lit'

/**
 * The public tokens (`--wg-*`) resolved once per element into private names (`--_*`) that its styles use. A host sets the public
 * ones on any ancestor; setting none gives the defaults, light or dark by the `color-scheme` in force.
 *
 * Text on a surface meets 4.5:1 in both schemes, the edge of a field and the focus ring 3:1.
 */
export const tokens = css`
  :host {
    --_accent: var(--wg-color-accent, light-dark(#0f6e74, #5cc8cd));
    --_on-accent: var(--wg-color-on-accent, light-dark(#ffffff, #06282a));
    --_surface: var(--wg-color-surface, light-dark(#ffffff, #16171a));
    --_raised: var(--wg-color-surface-raised, light-dark(#f7f7f5, #1e2024));
    --_text: var(--wg-color-text, light-dark(#1c1d1f, #e9eaec));
    --_muted: var(--wg-color-text-muted, light-dark(#62656b, #9a9ea6));
    --_border: var(--wg-color-border, color-mix(in srgb, var(--_text) 12%, transparent));
    --_danger: var(--wg-color-danger, light-dark(#b3261e, #ff8a80));
    --_warning: var(--wg-color-warning, light-dark(#8a5300, #f0b452));
    --_success: var(--wg-color-success, light-dark(#1d6f42, #5fce8f));
    --_focus: var(--wg-color-focus, var(--_accent));
    --_bubble-in: var(--wg-color-bubble-in, light-dark(#f1f1ee, #24272c));
    --_bubble-out: var(--wg-color-bubble-out, light-dark(#dcefee, #17393c));
    --_font: var(--wg-font-family, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
    --_mono: var(--wg-font-mono, ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace);
    --_size: var(--wg-font-size, 14px);
    --_size-small: var(--wg-font-size-small, 12px);
    --_size-large: var(--wg-font-size-large, 18px);
    --_space: var(--wg-space, 4px);
    --_radius: var(--wg-radius, 8px);
    --_radius-control: var(--wg-radius-control, 6px);
    --_row: var(--wg-row-height, 44px);
    --_shadow: var(--wg-shadow, 0 8px 28px rgb(0 0 0 / 0.18), 0 1px 3px rgb(0 0 0 / 0.14));
    --_duration: var(--wg-duration, 120ms);
    --_field: color-mix(in srgb, var(--_text) 55%, transparent);
    --_hover: color-mix(in srgb, var(--_text) 5%, transparent);
    --_pressed: color-mix(in srgb, var(--_text) 9%, transparent);
    --_tint: color-mix(in srgb, var(--_accent) 10%, transparent);

    display: block;
    color: var(--_text);
    font: 450 var(--_size) / 1.45 var(--_font);
    text-align: start;
    overflow-wrap: anywhere;
  }

  :host([density='compact']) {
    --_size: var(--wg-font-size, 13px);
    --_row: var(--wg-row-height, 36px);
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }

  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_duration: 0ms;
    }

    *,
    *::before,
    *::after {
      animation-duration: 0s !important;
      transition-duration: 0s !important;
    }
  }
`
