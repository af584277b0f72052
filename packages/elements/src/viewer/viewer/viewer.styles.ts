import { css, type CSSResult } from 'lit'
import { buttonStyles, fieldStyles, surfaceStyles } from '../../styles/controls.styles.js'
import { stateStyles } from '../../styles/states.styles.js'
import { tokens } from '../../styles/tokens.styles.js'
import { avatarStyles } from '../../ui/avatar.js'
import { sessionPickerStyles } from '../../ui/session-picker.js'
import { statusStyles } from '../../ui/status.js'

const styles = css`
  :host {
    display: block;
    block-size: var(--wg-viewer-height, 100%);
    min-block-size: min(420px, 100dvh);
    max-block-size: 100dvh;
    container-type: inline-size;
    background: var(--_surface);
    overflow: hidden;
  }

  .viewer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: minmax(0, 1fr);
    block-size: 100%;
  }

  .list,
  .detail {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    min-inline-size: 0;
  }

  .list > wg-chat-list,
  .detail > wg-message-timeline {
    flex: 1;
    min-block-size: 0;
    block-size: auto;
  }

  .list-head {
    padding: 10px 12px 0;
  }

  .viewer.open > .list,
  .viewer:not(.open) > .detail {
    display: none;
  }

  .head {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 60px;
    padding: 8px 16px;
    border-block-end: 1px solid var(--_border);
  }

  .back {
    margin-inline-start: -8px;
  }

  .back:dir(rtl) svg {
    transform: scaleX(-1);
  }

  .who {
    flex: 1;
    min-inline-size: 0;
  }

  .who h2,
  .who p {
    margin: 0;
  }

  .who bdi {
    display: block;
    overflow: hidden;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .who h2 {
    min-block-size: 20px;
    font-size: 15px;
    font-weight: 600;
    line-height: 1.35;
  }

  .who p {
    min-block-size: 16px;
    color: var(--_muted);
    font-size: var(--_size-small);
    font-variant-numeric: tabular-nums;
  }

  .read-only {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: 6px;
    padding: 3px 10px;
    border: 1px solid var(--_border);
    border-radius: 999px;
    color: var(--_muted);
    font-size: var(--_size-small);
    cursor: default;
  }

  .read-only .icon {
    inline-size: 14px;
    block-size: 14px;
  }

  .nothing,
  .picker {
    display: grid;
    align-content: center;
    block-size: 100%;
  }

  .picker {
    overflow-y: auto;
    align-content: start;
  }

  .picker .blank {
    padding-block-end: 16px;
  }

  @container (min-width: 720px) {
    .viewer {
      grid-template-columns: minmax(280px, 34%) minmax(0, 1fr);
    }

    .viewer.open > .list,
    .viewer:not(.open) > .detail {
      display: flex;
    }

    .list {
      border-inline-end: 1px solid var(--_border);
    }

    .back {
      display: none;
    }

    /* One quiet line is enough: the messages' own says it while a chat is open. */
    .viewer.open wg-chat-list::part(banner) {
      display: none;
    }
  }

  @container (min-width: 1080px) {
    .viewer {
      grid-template-columns: 360px minmax(0, 1fr);
    }
  }

  @container (max-width: 339px) {
    .read-only span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`

export const viewerStyles: CSSResult[] = [
  tokens,
  buttonStyles,
  fieldStyles,
  surfaceStyles,
  stateStyles,
  avatarStyles,
  statusStyles,
  sessionPickerStyles,
  styles,
]
