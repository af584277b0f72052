import { css, type CSSResult } from 'lit'
import { buttonStyles, surfaceStyles } from '../../styles/controls.styles.js'
import { stateStyles } from '../../styles/states.styles.js'
import { tokens } from '../../styles/tokens.styles.js'
import { avatarStyles } from '../../ui/avatar.js'
import { contactFactsStyles } from '../../ui/contact-facts.js'
import { contactPanelStyles } from '../../ui/contact-panel.styles.js'
import { contactRowStyles } from '../../ui/contact-row.styles.js'

const styles = css`
  :host {
    display: block;
    overflow-y: auto;
  }

  .who {
    flex-wrap: wrap;
  }

  .shared {
    display: grid;
    gap: 2px;
    margin: 0 -10px;
    padding: 0;
    list-style: none;
  }

  .shared .contact {
    inline-size: 100%;
    margin: 0;
    border: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: start;
  }

  .shared .contact:hover {
    background: var(--_hover);
  }
`

export const personDetailStyles: CSSResult[] = [
  tokens,
  buttonStyles,
  surfaceStyles,
  stateStyles,
  avatarStyles,
  contactRowStyles,
  contactFactsStyles,
  contactPanelStyles,
  styles,
]
