import { css, html, type TemplateResult } from 'lit'
import type { SelectionController } from '../controllers/ui/selection-controller.js'

/** The box that chooses one row. Wears `pickStyles`. */
export function pickBox(label: string, checked: boolean, onToggle: () => void, mixed = false): TemplateResult {
  return html`<label class="pick-box"
    ><input type="checkbox" aria-label=${label} .checked=${checked} .indeterminate=${mixed} @change=${onToggle}
  /></label>`
}

/** The box that chooses all rows, or none. */
export function pickAllBox(
  label: string,
  { isWhole, keys }: Pick<SelectionController, 'isWhole' | 'keys'>,
  onToggle: () => void,
): TemplateResult {
  return pickBox(label, isWhole, onToggle, keys.length > 0 && !isWhole)
}

export const pickStyles = css`
  .table .pick {
    inline-size: 1%;
    padding-inline: 12px 0;
  }

  .pick-box {
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    cursor: pointer;
  }

  .pick-box input {
    inline-size: 16px;
    block-size: 16px;
    margin: 0;
    accent-color: var(--_accent);
    cursor: pointer;
  }

  @media (pointer: coarse) {
    .pick-box {
      inline-size: 44px;
      block-size: 44px;
    }
  }
`
