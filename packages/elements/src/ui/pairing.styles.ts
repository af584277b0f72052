import { css } from 'lit'

export const pairingStyles = css`
  :host {
    container-type: inline-size;
  }

  .pairing {
    display: grid;
    gap: 16px;
    max-inline-size: 760px;
  }

  .target {
    font-weight: 600;
  }

  .columns {
    display: grid;
    gap: 24px;
    align-items: start;
  }

  .figure {
    display: grid;
    gap: 10px;
    justify-items: center;
  }

  .frame {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: min(336px, 100%);
    aspect-ratio: 1;
    border-radius: 15px;
    background: #ffffff;
    overflow: hidden;
    forced-color-adjust: none;
  }

  .frame > wg-ui-qr {
    max-inline-size: calc(100% - 12px);
  }

  .ring {
    position: absolute;
    inset: 0;
    /* The code stands on white in every theme. */
    color-scheme: light;
    fill: none;
    stroke-width: 2;
    pointer-events: none;
  }

  .ring .track {
    stroke: rgb(28 29 31 / 0.12);
  }

  .ring .left {
    stroke: var(--_accent);
    stroke-width: 3;
    transition: stroke-dashoffset 1s linear;
  }

  .blurred {
    filter: blur(9px);
    opacity: 0.35;
  }

  .cover {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    padding: 24px;
    /* The square is white in every theme, so is what stands on it dark. */
    color: #1c1d1f;
    font-weight: 600;
    text-align: center;
  }

  .meta {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 4px 16px;
    min-block-size: 21px;
  }

  .steps {
    display: grid;
    gap: 10px;
    max-inline-size: 44ch;
    margin: 0;
    padding: 0;
    list-style: none;
    counter-reset: step;
  }

  .steps li {
    display: grid;
    grid-template-columns: 24px 1fr;
    gap: 10px;
    counter-increment: step;
  }

  .steps li::before {
    content: counter(step);
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    border: 1px solid var(--_border);
    border-radius: 50%;
    font-size: var(--_size-small);
    font-weight: 600;
  }

  .code {
    display: flex;
    gap: 0.5em;
    padding: 16px 20px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_raised);
    font: 600 clamp(24px, 9cqi, 34px) / 1.2 var(--_mono);
    letter-spacing: 0.12em;
    user-select: all;
  }

  .code.covered {
    font: 600 var(--_size) / 1.4 var(--_font);
    letter-spacing: 0;
  }

  .cancel {
    margin-inline-start: -8px;
  }

  .notice {
    display: grid;
    gap: 2px;
    padding: 10px 14px;
    border: 1px solid var(--_border);
    border-inline-start: 3px solid var(--_danger);
    border-radius: var(--_radius-control);
  }

  .notice.calm {
    border-inline-start-color: var(--_muted);
  }

  .notice strong {
    font-weight: 600;
  }

  .notice span {
    color: var(--_muted);
  }

  .error {
    color: var(--_danger);
  }

  .progress {
    display: grid;
    gap: 12px;
    margin: 0;
    padding: 8px 0;
    list-style: none;
  }

  .progress li,
  p.moving {
    display: flex;
    align-items: center;
    gap: 12px;
  }

  .progress .done {
    color: var(--_muted);
  }

  .progress svg {
    color: var(--_success);
  }

  .moving {
    font-weight: 600;
  }

  .spinner {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    border: 2px solid var(--_border);
    border-block-start-color: var(--_accent);
    border-radius: 50%;
    animation: turn 0.9s linear infinite;
  }

  .linked {
    display: grid;
    justify-items: center;
    gap: 8px;
    padding: 24px 0;
    text-align: center;
  }

  .linked h3 {
    font-size: var(--_size-large);
  }

  .tick {
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border-radius: 50%;
    background: color-mix(in srgb, var(--_success) 14%, transparent);
    color: var(--_success);
  }

  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }

  @container (min-width: 600px) {
    .columns {
      grid-template-columns: 336px minmax(0, 1fr);
      gap: 32px;
    }

    .columns:has(wg-ui-pairing-phone-form) {
      grid-template-columns: minmax(0, 1fr);
    }

    .columns .steps {
      padding-block-start: 8px;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .ring .left {
      transition: none;
    }
  }
`
