import type { Message } from '@waygate/sdk'
import { css, html, nothing, type TemplateResult } from 'lit'
import { property } from 'lit/decorators.js'
import { WaygateElement } from '../../base/waygate-element.js'
import { ClientController } from '../../controllers/client-controller.js'
import { StoreController } from '../../controllers/store-controller.js'
import { timelineWords } from '../../i18n/en/timeline.js'
import { tokens } from '../../styles/tokens.styles.js'

/**
 * A message as the gateway gives it, for a super admin and for those who manage the organization; nobody else sees anything. A part of
 * wg-message-timeline.
 */
export class RawMessageElement extends WaygateElement {
  static override styles = [
    tokens,
    css`
      details {
        margin-block: 2px 4px;
        padding-inline: 26px 16px;
        font-size: var(--_size-small);
      }

      summary {
        inline-size: fit-content;
        min-block-size: 24px;
        color: var(--_muted);
        cursor: pointer;
      }

      .json {
        display: flex;
        align-items: start;
        gap: 4px;
        max-inline-size: 36rem;
        padding: 8px 4px 8px 10px;
        border-radius: var(--_radius-control);
        background: var(--_raised);
      }

      /* Code reads from the left in every language. */
      pre {
        flex: 1;
        min-inline-size: 0;
        max-block-size: 280px;
        margin: 0;
        overflow: auto;
        direction: ltr;
        font: 12px / 1.5 var(--_mono);
        text-align: left;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
    `,
  ]

  @property({ attribute: false }) message: Message | undefined = undefined

  readonly #client = new ClientController(this)
  readonly #me = new StoreController(this, () => this.#client.value?.live.me())

  protected override render(): TemplateResult | typeof nothing {
    const me = this.#me.value?.value
    if (!this.message || !me || !(me.role === 'super_admin' || me.capabilities.includes('manage'))) return nothing
    const { raw } = this.words(timelineWords)
    const json = JSON.stringify(this.message, null, 2)
    return html`<details>
      <summary>${raw}</summary>
      <div class="json">
        <pre tabindex="0" aria-label=${raw}>${json}</pre>
        <wg-ui-copy .value=${json} what=${raw}></wg-ui-copy>
      </div>
    </details>`
  }
}
