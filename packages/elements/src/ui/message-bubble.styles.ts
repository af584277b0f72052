import { css } from 'lit'

/** Rows and bubbles: who said it, on which side, where a group begins and ends. */
export const messageBubbleStyles = css`
  .message {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    padding: 1px 16px;
  }

  .message.head {
    padding-block-start: 8px;
  }

  .message.own {
    align-items: flex-end;
  }

  .bubble {
    --_bubble: var(--_bubble-in);
    position: relative;
    max-inline-size: min(36rem, 82%);
    min-inline-size: 72px;
    padding: 6px 10px 7px;
    border-radius: 14px;
    border-start-start-radius: 6px;
    border-end-start-radius: 6px;
    background: var(--_bubble);
  }

  .own > .bubble {
    --_bubble: var(--_bubble-out);
    border-radius: 14px;
    border-start-end-radius: 6px;
    border-end-end-radius: 6px;
  }

  .head > .bubble {
    border-start-start-radius: 14px;
  }

  .own.head > .bubble {
    border-start-end-radius: 14px;
  }

  .bubble.tail {
    border-end-start-radius: 0;
  }

  .own > .bubble.tail {
    border-end-start-radius: 14px;
    border-end-end-radius: 0;
  }

  .bubble.tail::after {
    content: '';
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: -7px;
    inline-size: 7px;
    block-size: 12px;
    background: var(--_bubble);
    clip-path: path('M7 0 C7 6 5 10 0 12 L7 12 Z');
  }

  .own > .bubble.tail::after {
    inset-inline: auto -7px;
    transform: scaleX(-1);
  }

  .bubble.tail:dir(rtl)::after {
    transform: scaleX(-1);
  }

  .own > .bubble.tail:dir(rtl)::after {
    transform: none;
  }

  .sender {
    color: var(--_ink);
    font-size: var(--_size-small);
    font-weight: 600;
  }

  .sender bdi {
    display: block;
    overflow: hidden;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .forwarded,
  .aside {
    color: var(--_muted-on-bubble);
    font-style: italic;
  }

  .forwarded {
    font-size: var(--_size-small);
  }

  .body {
    text-align: start;
  }

  .body::after {
    content: '';
    display: block;
    clear: both;
  }

  .meta {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    float: inline-end;
    margin-block: 5px -3px;
    margin-inline-start: 12px;
    color: var(--_muted-on-bubble);
    font-size: 11px;
    line-height: 16px;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .ack {
    display: inline-flex;
  }

  .tick {
    inline-size: 16px;
    block-size: 12px;
  }

  .ack.read,
  .ack.played {
    color: var(--_accent);
  }

  .ack.failed {
    color: var(--_danger);
  }

  .quote {
    display: block;
    inline-size: 100%;
    min-block-size: 24px;
    margin: 2px 0 5px;
    padding: 3px 8px;
    overflow: hidden;
    border: 0;
    border-inline-start: 3px solid var(--_ink, var(--_accent));
    border-radius: 5px;
    background: color-mix(in srgb, var(--_ink, var(--_accent)) 9%, transparent);
    color: var(--_text);
    font: inherit;
    font-size: 13px;
    text-align: start;
    cursor: pointer;
  }

  .quote-name,
  .quote-text {
    display: block;
    overflow: hidden;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .quote-text .icon {
    inline-size: 13px;
    block-size: 13px;
    margin-inline-end: 5px;
    vertical-align: -2px;
  }

  .quote-name {
    color: var(--_ink, var(--_accent));
    font-size: var(--_size-small);
    font-weight: 600;
  }

  .reactions {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    max-inline-size: min(36rem, 82%);
    margin: 3px 0 2px;
    padding: 0 6px;
    list-style: none;
  }

  .reactions li {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    max-inline-size: 100%;
    padding: 0 8px;
    border: 1px solid var(--_border);
    border-radius: 999px;
    background: var(--_surface);
    color: var(--_muted);
    font-size: var(--_size-small);
    line-height: 22px;
  }

  .reactions li.mine {
    border-color: color-mix(in srgb, var(--_accent) 45%, transparent);
    color: var(--_text);
  }

  .reactions bdi {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  @container (max-width: 479px) {
    .message {
      padding-inline: 12px;
    }
  }

  @media (forced-colors: active) {
    .bubble,
    .attachment {
      border: 1px solid CanvasText;
    }
  }
`
