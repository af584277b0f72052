import { css } from 'lit'

/** What stands inside a bubble: text with its markup, cards, polls. */
export const messageContentStyles = css`
  .text,
  .text > p:last-child {
    display: inline;
  }

  .text p,
  .text pre,
  .text blockquote,
  .text ul,
  .text ol {
    margin: 0;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .text > * + *:not(p:last-child) {
    margin-block-start: 4px;
  }

  .text ul,
  .text ol {
    padding-inline-start: 20px;
  }

  .text blockquote {
    padding-inline-start: 8px;
    border-inline-start: 2px solid color-mix(in srgb, currentcolor 35%, transparent);
    color: var(--_muted-on-bubble);
  }

  .text pre,
  .text code {
    border-radius: 4px;
    background: color-mix(in srgb, var(--_text) 7%, transparent);
    font-family: var(--_mono);
    font-size: 0.92em;
  }

  .text pre {
    padding: 6px 8px;
  }

  .text code {
    padding: 1px 4px;
  }

  .text strong {
    font-weight: 600;
  }

  .text a {
    color: var(--_accent);
    text-underline-offset: 2px;
  }

  .real-host {
    color: var(--_warning);
    font-family: var(--_mono);
    font-size: 0.86em;
  }

  .mention {
    color: var(--_accent);
    font-weight: 600;
  }

  .show-more {
    display: block;
    min-block-size: 24px;
  }

  .attachment {
    display: grid;
    grid-template-columns: 40px minmax(0, 1fr);
    gap: 10px;
    align-items: center;
    inline-size: 260px;
    max-inline-size: 100%;
    padding-block: 3px;
  }

  .attachment-icon {
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border-radius: 10px;
    background: color-mix(in srgb, var(--_accent) 14%, transparent);
    color: var(--_accent);
  }

  .attachment-icon .icon {
    inline-size: 20px;
    block-size: 20px;
  }

  .attachment-title,
  .attachment-fact {
    display: block;
    overflow-wrap: anywhere;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .attachment-title {
    display: -webkit-box;
    overflow: hidden;
    font-weight: 600;
    line-height: 1.3;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .attachment-fact {
    overflow: hidden;
    color: var(--_muted-on-bubble);
    font-size: var(--_size-small);
    text-overflow: ellipsis;
  }

  .poll-question,
  .poll li > bdi {
    display: block;
    overflow-wrap: anywhere;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  .poll-question {
    font-weight: 600;
  }

  .poll ul {
    display: grid;
    gap: 8px;
    inline-size: 260px;
    max-inline-size: 100%;
    margin: 8px 0 2px;
    padding: 0;
    list-style: none;
  }

  .poll li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 3px 12px;
  }

  .votes {
    color: var(--_muted-on-bubble);
    font-variant-numeric: tabular-nums;
  }

  .poll progress {
    grid-column: 1 / -1;
    inline-size: 100%;
    block-size: 4px;
    border: 0;
    border-radius: 2px;
    background: transparent;
    appearance: none;
  }

  .poll progress::-webkit-progress-bar {
    border-radius: 2px;
    background: color-mix(in srgb, var(--_text) 12%, transparent);
  }

  .poll progress::-webkit-progress-value {
    border-radius: 2px;
    background: var(--_accent);
  }

  .poll progress::-moz-progress-bar {
    border-radius: 2px;
    background: var(--_accent);
  }
`
