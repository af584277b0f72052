import type { Principal } from '@waygate/sdk'
import { css, html, nothing, type TemplateResult } from 'lit'
import { problemText } from '../base/problem.js'
import { WaygateElement } from '../base/waygate-element.js'
import { ActionController } from '../controllers/action-controller.js'
import { ClientController } from '../controllers/client-controller.js'
import { StoreController } from '../controllers/store-controller.js'
import { announce } from '../controllers/ui/announce.js'
import { ClockController } from '../controllers/ui/clock-controller.js'
import { ImpersonationEndedEvent } from '../events.js'
import { impersonationWords } from '../i18n/en/admin.js'
import { uiWords } from '../i18n/en/ui.js'
import { isolate } from '../i18n/isolate.js'
import { controls } from '../styles/controls.styles.js'
import { tokens } from '../styles/tokens.styles.js'

/**
 * The bar to put above every page: while a super admin acts as somebody else it says as whom, why and how much time is left, and offers the
 * way out. Shows nothing otherwise. When the time is up it stops by itself.
 *
 * @fires {ImpersonationEndedEvent} wg-impersonation-ended - One acts as oneself again; the host opens its own client.
 * @csspart base - The bar.
 */
export class ImpersonationBannerElement extends WaygateElement {
  static override styles = [
    tokens,
    controls,
    css`
      .acting {
        display: flex;
        align-items: center;
        gap: 16px;
        padding: 8px 16px;
        border-block-end: 1px solid var(--_border);
        background: color-mix(in srgb, var(--_warning) 16%, var(--_surface));
        color: var(--_text);
      }

      .told {
        display: flex;
        flex: 1;
        flex-wrap: wrap;
        gap: 0 16px;
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }

      .left {
        font-variant-numeric: tabular-nums;
      }
    `,
  ]

  readonly #client = new ClientController(this)
  readonly #me = new StoreController(this, () => this.#client.value?.live.me())
  readonly #clock = new ClockController(this, () => (this.#me.value?.value?.impersonation ? 1000 : undefined))
  readonly #stop = new ActionController(this, (signal) => this.#client.require().impersonation.stop({ signal }))
  #ended = ''

  protected override updated(): void {
    const id = this.#acting?.id
    if (id === undefined || this.#left > 0 || this.#ended === id || this.#stop.pending) return
    void this.#onStop()
  }

  get #acting(): Principal['impersonation'] {
    return this.#me.value?.value?.impersonation
  }

  get #left(): number {
    return ((this.#acting?.endsAt ?? 0) - (this.#client.value?.now() ?? this.#clock.now)) / 1000
  }

  protected override render(): TemplateResult | typeof nothing {
    const acting = this.#acting
    if (!acting) return nothing
    const words = this.words(impersonationWords)
    const name = this.#me.value?.value?.user?.name
    return html`<div class="acting" part="base" role="region" aria-label=${words.label}>
      <div class="told">
        <strong>${words.actingAs(name === undefined ? words.somebody : isolate(name))}</strong>
        <span class="left">${words.left(this.formats.clock(this.#left))}</span>
        <span class="muted">${words.reason(isolate(acting.reason))}</span>
        ${this.#stop.error === undefined ? nothing : html`<span class="error" role="alert">${problemText(this.#stop.error, this.words(uiWords))}</span>`}
      </div>
      <button class="button small" type="button" ?disabled=${this.#stop.pending} @click=${this.#onStop}>
        ${words.stop}
      </button>
    </div>`
  }

  readonly #onStop = async (): Promise<void> => {
    const id = this.#acting?.id
    if (id === undefined) return
    const isOver = this.#left <= 0
    if (isOver) this.#ended = id
    const done = await this.#stop.run()
    // When the time is up the gateway has ended it already, whatever it answers.
    if (!done?.ok && !isOver) return
    announce(this.words(impersonationWords).ended)
    this.dispatchEvent(new ImpersonationEndedEvent(id))
  }
}
