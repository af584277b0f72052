import { css } from 'lit'

/** A row of the chat list: avatar at the start, two lines beside it. */
export const chatRowStyles = css`
  .chat {
    --_avatar: 44px;
    display: grid;
    grid-template-columns: 44px minmax(0, 1fr);
    grid-template-rows: auto auto;
    gap: 1px 12px;
    align-items: center;
    inline-size: calc(100% - 12px);
    min-block-size: 64px;
    margin: 0 6px;
    padding: 8px 10px;
    border: 0;
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  :host([density='compact']) .chat {
    --_avatar: 36px;
    grid-template-columns: 36px minmax(0, 1fr);
    min-block-size: 52px;
    padding-block: 5px;
  }

  .chat:hover {
    background: var(--_hover);
  }

  .chat[aria-selected='true'] {
    background: var(--_tint);
  }

  .chat:focus-visible {
    outline-offset: -2px;
  }

  .chat > .avatar {
    grid-row: 1 / -1;
  }

  .chat-top,
  .chat-bottom {
    display: flex;
    align-items: center;
    gap: 6px;
    min-inline-size: 0;
  }

  .chat-top {
    align-self: end;
  }

  .chat-bottom {
    align-self: start;
    min-block-size: 20px;
  }

  .chat-name,
  .chat-preview {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .chat-name {
    flex: 0 1 auto;
    font-weight: 600;
  }

  .chat-time {
    margin-inline-start: auto;
    color: var(--_muted);
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .chat-preview {
    color: var(--_muted);
    font-size: 13px;
  }

  .chat-preview .icon,
  .chat-sign .icon {
    inline-size: 14px;
    block-size: 14px;
    margin-inline-end: 4px;
    vertical-align: -2px;
  }

  .chat-sign {
    display: inline-flex;
    color: var(--_muted);
  }

  .chat-sign .icon {
    margin: 0;
  }

  .chat-archived {
    flex: none;
    padding: 0 6px;
    border: 1px solid var(--_border);
    border-radius: 999px;
    color: var(--_muted);
    font-size: var(--_size-small);
  }

  .chat-author {
    color: var(--_text);
  }

  .ack {
    display: inline-flex;
    margin-inline-end: 4px;
    vertical-align: -1px;
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

  .unread {
    flex: none;
    min-inline-size: 20px;
    padding: 0 6px;
    border-radius: 999px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: var(--_size-small);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 20px;
    text-align: center;
  }

  .unread.quiet {
    background: color-mix(in srgb, var(--_text) 14%, transparent);
    color: var(--_text);
  }
`
