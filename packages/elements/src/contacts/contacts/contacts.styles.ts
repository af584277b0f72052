import { css, type CSSResult } from 'lit'
import { buttonStyles, fieldStyles, surfaceStyles } from '../../styles/controls.styles.js'
import { stateStyles } from '../../styles/states.styles.js'
import { tokens } from '../../styles/tokens.styles.js'
import { sessionPickerStyles } from '../../ui/session-picker.js'
import { statusStyles } from '../../ui/status.js'

const styles = css`
  :host {
    display: block;
    block-size: var(--wg-contacts-height, 100%);
    min-block-size: min(420px, 100dvh);
    max-block-size: 100dvh;
    container-type: inline-size;
    background: var(--_surface);
    overflow: hidden;
  }

  .contacts {
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

  .list > wg-contact-list,
  .detail > wg-group-detail,
  .detail > wg-person-detail {
    flex: 1;
    min-block-size: 0;
    block-size: auto;
  }

  .toolbar {
    display: grid;
    gap: 8px;
    padding: 10px 12px 8px;
  }

  .contacts.open > .list,
  .contacts:not(.open) > .detail {
    display: none;
  }

  /* In a narrow box the way back stands before the head, in the room that the head leaves for it. */
  .detail {
    position: relative;
    --_who-start: 48px;
    --_who-gap: 12px;
    --_who-avatar: 44px;
  }

  .back {
    position: absolute;
    z-index: 1;
    inset-block-start: 20px;
    inset-inline-start: 4px;
  }

  .back:dir(rtl) svg {
    transform: scaleX(-1);
  }

  .nothing {
    display: grid;
    align-content: center;
    block-size: 100%;
  }

  .picker {
    block-size: 100%;
    overflow-y: auto;
  }

  .picker .blank {
    padding-block-end: 16px;
  }

  @container (min-width: 720px) {
    .contacts {
      grid-template-columns: minmax(280px, 40%) minmax(0, 1fr);
    }

    .contacts.open > .list,
    .contacts:not(.open) > .detail {
      display: flex;
    }

    .list {
      border-inline-end: 1px solid var(--_border);
    }

    .detail {
      --_who-start: initial;
      --_who-gap: initial;
      --_who-avatar: initial;
    }

    .back {
      display: none;
    }
  }

  @container (min-width: 1080px) {
    .contacts {
      grid-template-columns: 400px minmax(0, 1fr);
    }
  }
`

export const contactsStyles: CSSResult[] = [
  tokens,
  buttonStyles,
  fieldStyles,
  surfaceStyles,
  stateStyles,
  statusStyles,
  sessionPickerStyles,
  styles,
]
