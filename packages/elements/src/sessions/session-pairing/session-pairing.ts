import type { PairingState } from '@waygate/sdk'
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import { problemText } from '../../base/problem.js'
import { WaygateElement } from '../../base/waygate-element.js'
import { whenReady } from '../../base/when-ready.js'
import { ActionController } from '../../controllers/action-controller.js'
import { ClientController } from '../../controllers/client-controller.js'
import { StoreController } from '../../controllers/store-controller.js'
import { PairingCancelledEvent, PairingExpiredEvent, SessionLinkedEvent, type PairingStep } from '../../events.js'
import { sessionStatusWords } from '../../i18n/en/session-status.js'
import { uiWords } from '../../i18n/en/ui.js'
import { buttonStyles, surfaceStyles } from '../../styles/controls.styles.js'
import { stateStyles } from '../../styles/states.styles.js'
import { tokens } from '../../styles/tokens.styles.js'
import type { UiPairingEvent } from '../../ui/pairing-events.js'
import { pairingPhase, type CodeFacts, type PairingModel } from '../../ui/pairing-model.js'
import { emptyState } from '../../ui/states.js'

/**
 * Links a phone to a session, by QR code or by a code to type. Everything it shows comes from the gateway: it survives a reload, and two
 * tabs show the same code.
 *
 * @fires {SessionLinkedEvent} wg-session-linked - The phone is linked and the session works.
 * @fires {PairingExpiredEvent} wg-pairing-expired - All codes have run out.
 * @fires {PairingCancelledEvent} wg-pairing-cancelled - The person cancelled.
 * @slot instructions - In place of the steps to do on the phone.
 * @slot success - Below "Linked", in place of the built-in sentence.
 * @csspart qr - The canvas of the QR code.
 * @csspart code - The pairing code.
 * @csspart countdown - The line under either.
 * @csspart method-switch - The tabs.
 * @cssstate pending - A request of the person is under way.
 */
export class SessionPairingElement extends WaygateElement {
  static override styles = [tokens, buttonStyles, surfaceStyles, stateStyles]

  @property({ attribute: 'session-id' }) sessionId = ''

  /** `auto` offers the code first on a small touch screen, where the phone that links is the one in the hand. */
  @property() method: 'auto' | 'qr' | 'code' = 'auto'

  /** The number to start with, digits with country code. */
  @property() phone = ''

  // The answer to our own request, for gateways that do not repeat it as an event. Belongs to one session.
  @state() private issued: (CodeFacts & { readonly sessionId: string }) | undefined

  readonly #client = new ClientController(this)
  readonly #pairing = new StoreController(this, () =>
    this.sessionId ? this.#client.value?.live.pairing(this.sessionId) : undefined,
  )
  readonly #me = new StoreController(this, () => this.#client.value?.live.me())
  readonly #start = new ActionController(this, (signal, id: string) =>
    this.#client.require().sessions.start(id, { signal }),
  )
  readonly #code = new ActionController(this, (signal, id: string, phone: string) =>
    this.#client.require().sessions.pairingCode(id, { phone }, { signal }),
  )
  readonly #cancel = new ActionController(this, (signal, id: string) =>
    this.#client.require().sessions.stop(id, { signal }),
  )
  readonly #logout = new ActionController(this, (signal, id: string) =>
    this.#client.require().sessions.logout(id, { signal }),
  )
  // The session that codes were asked for without being told to: once each, so that an ended attempt is never restarted by itself.
  #startedFor = ''
  // What the host was last told, or found so when it came; undefined until the first snapshot of a session.
  #told: { readonly sessionId: string; readonly linked: boolean; readonly expired: boolean } | undefined

  protected override render(): TemplateResult | typeof nothing {
    const words = this.words(sessionStatusWords)
    return whenReady(this, this.#pairing.value, {
      ready: ({ value }) => (value ? this.#view(this.#model(value)) : nothing),
      idle: () => emptyState({ heading: words.missingId, text: words.missingIdHint }),
    })
  }

  protected override willUpdate(): void {
    const value = this.#pairing.value?.value
    if (value?.session.id === this.sessionId) this.#startWhenNew(value)
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed)
    this.toggleState('pending', this.#pending !== undefined)
    const value = this.#pairing.value?.value
    if (value?.session.id === this.sessionId) this.#tell(value)
  }

  get #method(): 'qr' | 'code' {
    if (this.method !== 'auto') return this.method
    return matchMedia('(pointer: coarse) and (max-width: 640px)').matches ? 'code' : 'qr'
  }

  get #pending(): 'start' | 'code' | 'cancel' | 'logout' | undefined {
    if (this.#start.pending) return 'start'
    if (this.#code.pending) return 'code'
    if (this.#cancel.pending) return 'cancel'
    return this.#logout.pending ? 'logout' : undefined
  }

  #view(model: PairingModel): TemplateResult {
    const error = this.#start.error ?? this.#code.error ?? this.#cancel.error ?? this.#logout.error
    const client = this.#client.value
    return html`<wg-ui-pairing
      exportparts="qr, code, countdown, method-switch"
      .model=${model}
      .serverNow=${client ? () => client.now() : Date.now}
      .method=${this.#method}
      .phone=${this.phone}
      .pending=${this.#pending}
      problem=${error === undefined ? '' : problemText(error, this.words(uiWords))}
      name=${this.#pairing.value?.value?.session.label ?? ''}
      organization=${this.#me.value?.value?.organization?.name ?? ''}
      @wg-ui-pairing=${this.#onWish}
      >${this.#slot('instructions')}${this.#slot('success')}</wg-ui-pairing
    >`
  }

  // Handed on only when the host fills it: an empty slot inside a slot would hide what stands there by default.
  #slot(name: 'instructions' | 'success'): TemplateResult | typeof nothing {
    return this.querySelector(`:scope > [slot="${name}"]`) ? html`<slot name=${name} slot=${name}></slot>` : nothing
  }

  #model({ session, qr, code }: PairingState): PairingModel {
    return { session, qr, code: code ?? this.#issuedFor(session) }
  }

  #issuedFor(session: PairingState['session']): CodeFacts | undefined {
    if (session.status !== 'scan_qr_code' || this.issued?.sessionId !== session.id) return undefined
    const { expiresAt } = this.issued
    return expiresAt !== undefined && expiresAt <= (this.#client.value?.now() ?? 0) ? undefined : this.issued
  }

  /** A session that was never linked nor stopped by anybody shows its first code without being asked. */
  #startWhenNew({ session }: PairingState): void {
    const untouched = session.status === 'stopped' && session.reason === undefined && session.waJid === undefined
    if (!untouched || this.#method !== 'qr' || this.#startedFor === session.id) return
    this.#startedFor = session.id
    void this.#start.run(session.id)
  }

  #tell(value: PairingState): void {
    const { session } = value
    // The account comes a moment after the status; an event without it would be of little use.
    const linked = session.status === 'working' && session.waJid !== undefined
    const expired = session.reason === 'qr_timeout'
    const before = this.#told?.sessionId === session.id ? this.#told : undefined
    this.#told = { sessionId: session.id, linked, expired }
    // What was so already when we came is no news.
    if (!before) return
    if (linked && !before.linked) this.dispatchEvent(new SessionLinkedEvent(session.id, session.waJid))
    if (expired && !before.expired) this.dispatchEvent(new PairingExpiredEvent(session.id))
  }

  readonly #onWish = async ({ wish }: UiPairingEvent): Promise<void> => {
    const id = this.sessionId
    for (const action of [this.#start, this.#code, this.#cancel, this.#logout]) action.reset()
    if (wish.action === 'start') await this.#start.run(id)
    else if (wish.action === 'logout') await this.#logout.run(id)
    else if (wish.action === 'code') {
      const done = await this.#code.run(id, wish.phone)
      if (done?.ok) this.issued = { ...done.value, phone: wish.phone, sessionId: id }
    } else {
      const step = this.#step
      const done = await this.#cancel.run(id)
      if (done?.ok) this.dispatchEvent(new PairingCancelledEvent(id, step))
    }
  }

  get #step(): PairingStep {
    const value = this.#pairing.value?.value
    const phase = value ? pairingPhase(this.#model(value)) : 'starting'
    if (phase === 'linking' || phase === 'syncing') return 'linking'
    if (phase !== 'waiting') return 'starting'
    return value?.qr ? 'qr' : 'code'
  }
}
