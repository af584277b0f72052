import { css, type CSSResult } from 'lit'
import { virtualListStyles } from '../../controllers/ui/virtual-list-controller.js'
import { buttonStyles, surfaceStyles } from '../../styles/controls.styles.js'
import { stateStyles } from '../../styles/states.styles.js'
import { tokens } from '../../styles/tokens.styles.js'
import { avatarStyles } from '../../ui/avatar.js'
import { contactFactsStyles } from '../../ui/contact-facts.js'
import { contactPanelStyles } from '../../ui/contact-panel.styles.js'
import { contactRowStyles } from '../../ui/contact-row.styles.js'

const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }

  .members {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 160px;
    border-block-start: 1px solid var(--_border);
  }

  .members h3 {
    margin: 0;
    padding: 12px 20px 4px;
    color: var(--_muted);
    font-size: var(--_size-small);
    font-weight: 600;
  }

  .members .hint {
    padding: 0 20px;
  }

  .members .contact {
    margin: 0 10px;
  }

  .virtual-scroller {
    flex: 1;
    min-block-size: 0;
    padding-block-end: 8px;
  }
`

export const groupDetailStyles: CSSResult[] = [
  tokens,
  buttonStyles,
  surfaceStyles,
  stateStyles,
  virtualListStyles,
  avatarStyles,
  contactRowStyles,
  contactFactsStyles,
  contactPanelStyles,
  styles,
]
