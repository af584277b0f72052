import { css } from 'lit'

/** What stands between the bubbles: days, the unread marker, events. */
export const messageRowStyles = css`
  :host {
    --_muted-on-bubble: light-dark(
      color-mix(in srgb, var(--_text) 68%, var(--_bubble-in)),
      color-mix(in srgb, var(--_text) 66%, var(--_bubble-in))
    );
  }

  .icon {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
  }

  .day,
  .event {
    display: flex;
    justify-content: center;
    padding: 10px 16px 6px;
    text-align: center;
  }

  .day span,
  .floating-day {
    padding: 2px 10px;
    border: 1px solid var(--_border);
    border-radius: 999px;
    background: var(--_surface);
    color: var(--_muted);
    font-size: var(--_size-small);
    font-weight: 600;
  }

  .event {
    align-items: baseline;
    gap: 6px;
    padding-block: 5px;
    color: var(--_muted);
    font-size: var(--_size-small);
  }

  .event .icon {
    inline-size: 13px;
    block-size: 13px;
    transform: translateY(2px);
  }

  .event span {
    max-inline-size: 46ch;
    text-wrap: pretty;
  }

  .unread-marker {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 8px 16px;
    color: var(--_accent);
    font-size: var(--_size-small);
    font-weight: 600;
  }

  .unread-marker::before,
  .unread-marker::after {
    content: '';
    flex: 1;
    block-size: 1px;
    background: color-mix(in srgb, var(--_accent) 35%, transparent);
  }

  @container (max-width: 479px) {
    .unread-marker {
      padding-inline: 12px;
    }
  }
`
