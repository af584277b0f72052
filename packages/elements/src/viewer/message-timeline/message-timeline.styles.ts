import { css, type CSSResult } from 'lit'
import { virtualListStyles } from '../../controllers/ui/virtual-list-controller.js'
import { buttonStyles, surfaceStyles } from '../../styles/controls.styles.js'
import { stateStyles } from '../../styles/states.styles.js'
import { tokens } from '../../styles/tokens.styles.js'

const styles = css`
  :host {
    position: relative;
    display: flex;
    flex-direction: column;
    min-block-size: 200px;
    block-size: 100%;
    max-block-size: 100dvh;
    container-type: inline-size;
  }

  .virtual-scroller {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
  }

  .virtual-scroller:focus-visible {
    outline-offset: -2px;
  }

  /* A short conversation stands at the bottom, where the next message comes. */
  .virtual-rows {
    flex: none;
    margin-block-start: auto;
  }

  .line.last {
    padding-block-end: 16px;
  }

  .line.pointed-out {
    animation: wg-point-out 1.6s ease-out;
  }

  @keyframes wg-point-out {
    from,
    40% {
      background: color-mix(in srgb, var(--_accent) 16%, transparent);
    }
  }

  .history-start {
    padding: 20px 16px 4px;
    color: var(--_muted);
    font-size: var(--_size-small);
    text-align: center;
  }

  .overlay {
    position: absolute;
    z-index: 1;
    inset-block-start: 8px;
    inset-inline: 0;
    display: flex;
    justify-content: center;
    pointer-events: none;
  }

  .overlay .link {
    font-size: inherit;
    pointer-events: auto;
  }

  .jump {
    position: absolute;
    z-index: 1;
    inset-block-end: 16px;
    inset-inline-end: 16px;
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 36px;
    min-inline-size: 36px;
    justify-content: center;
    padding: 0 10px;
    border: 1px solid var(--_border);
    border-radius: 999px;
    background: var(--_surface);
    color: var(--_text);
    box-shadow: var(--_shadow);
    font: 600 var(--_size-small) / 1.2 var(--_font);
    cursor: pointer;
  }

  .jump.news {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
    padding-inline: 14px 10px;
  }

  .skeleton.bubbles {
    display: flex;
    flex: 1;
    flex-direction: column;
    justify-content: flex-end;
    gap: 8px;
    padding: 16px;
  }

  .bone.own,
  .bone.other {
    flex: none;
    block-size: 34px;
    border-radius: 14px;
  }

  .bone.own {
    align-self: flex-end;
  }

  .bone.s {
    inline-size: 22%;
  }

  .bone.m {
    inline-size: 42%;
  }

  .bone.l {
    block-size: 56px;
    inline-size: 58%;
  }

  @media (pointer: coarse) {
    .jump {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
`

export const timelineStyles: CSSResult[] = [tokens, buttonStyles, surfaceStyles, stateStyles, virtualListStyles, styles]
