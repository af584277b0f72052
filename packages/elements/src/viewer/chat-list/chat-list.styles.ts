import { css, type CSSResult } from 'lit'
import { virtualListStyles } from '../../controllers/ui/virtual-list-controller.js'
import { buttonStyles, surfaceStyles } from '../../styles/controls.styles.js'
import { stateStyles } from '../../styles/states.styles.js'
import { tokens } from '../../styles/tokens.styles.js'
import { avatarStyles } from '../../ui/avatar.js'
import { chatRowStyles } from '../../ui/chat-row.styles.js'

const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 200px;
    block-size: 100%;
    max-block-size: 100dvh;
  }

  .top {
    padding: 10px 12px 8px;
  }

  .virtual-scroller {
    flex: 1;
    min-block-size: 0;
    padding-block-end: 8px;
  }

  .virtual-scroller:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }

  .virtual-scroller:focus-visible:has(.active) {
    outline: none;
  }

  .virtual-scroller:focus-visible .chat.active {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
`

export const chatListStyles: CSSResult[] = [
  tokens,
  buttonStyles,
  surfaceStyles,
  stateStyles,
  virtualListStyles,
  avatarStyles,
  chatRowStyles,
  styles,
]
