import { css, type CSSResult } from 'lit'
import { virtualListStyles } from '../../controllers/ui/virtual-list-controller.js'
import { buttonStyles, surfaceStyles } from '../../styles/controls.styles.js'
import { stateStyles } from '../../styles/states.styles.js'
import { tokens } from '../../styles/tokens.styles.js'
import { avatarStyles } from '../../ui/avatar.js'
import { contactRowStyles } from '../../ui/contact-row.styles.js'

const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 200px;
    block-size: 100%;
    max-block-size: 100dvh;
  }

  .virtual-scroller {
    flex: 1;
    min-block-size: 0;
    padding-block-end: 8px;
  }
`

export const contactListStyles: CSSResult[] = [
  tokens,
  buttonStyles,
  surfaceStyles,
  stateStyles,
  virtualListStyles,
  avatarStyles,
  contactRowStyles,
  styles,
]
