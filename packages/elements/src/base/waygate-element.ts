import type { Client } from '@waygate/sdk'
import { LitElement, type PropertyValues } from 'lit'
import { property } from 'lit/decorators.js'
import type { ClientController } from '../controllers/client-controller.js'
import type { StoreController } from '../controllers/store-controller.js'
import { hush } from '../controllers/ui/announce.js'
import { ElementErrorEvent, ElementReadyEvent, ElementStatusChangedEvent } from '../events.js'
import { uiWords } from '../i18n/en/ui.js'
import type { Formats } from '../i18n/formats.js'
import { LocaleController } from '../i18n/locale-controller.js'
import type { Room } from '../i18n/room.js'
import { isNotFound, lacksFeature } from './missing-feature.js'
import { problemText } from './problem.js'
import { ELEMENT_STATUSES, type ElementStatus, type Reach } from './element-status.js'

/**
 * What every element that shows server data has in common: a client, a locale, a density, a status that is also a custom state,
 * and `refresh()`. Behaviour beyond that is in controllers; this is the only base class.
 *
 * @fires {ElementReadyEvent} wg-ready - The first data is on the screen.
 * @fires {ElementErrorEvent} wg-error - Loading failed; carries the error.
 * @fires {ElementStatusChangedEvent} wg-status-changed - `status` has changed.
 * @slot loading - In place of the skeleton while nothing has come yet.
 * @slot empty - In place of the words for a list without rows.
 * @slot failed - In place of what went wrong and the button to try again.
 * @slot offline - In place of the words for a page without a connection.
 * @csspart skeleton - What stands where the data will be.
 * @csspart empty - The words for a list without rows.
 * @csspart failed - What went wrong.
 * @csspart banner - The line that says that the data are old, or that something was refused.
 * @csspart retry-button - The button to try again.
 */
export abstract class WaygateElement extends LitElement {
  /** The client to use instead of that of the nearest wg-provider. */
  @property({ attribute: false }) client: Client | undefined = undefined

  /** A BCP 47 tag; without one, the nearest `lang` counts. */
  @property() locale: string | undefined = undefined

  /** Row height and text size. */
  @property({ reflect: true }) density: 'comfortable' | 'compact' = 'comfortable'

  readonly #internals = this.attachInternals()
  readonly #stores = new Set<StoreController<unknown>>()
  readonly #localeController = new LocaleController(this)
  #clientController: ClientController | undefined
  #status: ElementStatus = 'idle'
  #announced: ElementStatus | undefined
  #error: unknown
  #wasReady = false

  /** Where the element is with its data. Also a custom state: `wg-sessions:state(empty)`. */
  get status(): ElementStatus {
    return this.#status
  }

  /** Numbers, plurals and times in the element's locale. */
  get formats(): Formats {
    return this.#localeController.formats
  }

  /** The words of a room in the element's locale. */
  words<T extends object>(room: Room<T>): T {
    return this.#localeController.words(room)
  }

  /** Loads everything the element shows again. Resolves when the answers are in; failures show in the element. */
  async refresh(): Promise<void> {
    await Promise.all([...this.#stores].map((store) => store.reload()))
  }

  /** How far the element's calls get. */
  get reach(): Reach {
    const connection = this.#clientController?.connection
    if (!navigator.onLine || connection === 'offline') return 'offline'
    return connection === 'reconnecting' ? 'unreachable' : 'online'
  }

  /** Focuses the first thing in the element that takes the focus. */
  override focus(options?: FocusOptions): void {
    const first = this.renderRoot.querySelector<HTMLElement>(
      'button:not(:disabled), input:not(:disabled), a[href], [tabindex="0"]',
    )
    if (first) first.focus(options)
    else super.focus(options)
  }

  /** @internal Called by ClientController. */
  trackClient(controller: ClientController): void {
    this.#clientController ??= controller
  }

  /** @internal Called by StoreController. */
  trackStore(store: StoreController<unknown>): void {
    this.#stores.add(store)
  }

  /** @internal Called by `whenReady` when loading failed. */
  lacks(feature: string, error: unknown): boolean | undefined {
    const client = this.#clientController?.value
    if (!client || !isNotFound(error)) return false
    return lacksFeature(client, feature, () => this.requestUpdate())
  }

  /**
   * What an action failed with, in words; empty without an error. `feature` is what the gateway must list for the action: one that does not is named
   * as the reason when nothing is found.
   */
  protected problemOf(error: unknown, feature?: string): string {
    if (error === undefined) return ''
    const words = this.words(uiWords)
    const lacks = feature === undefined ? false : this.lacks(feature, error)
    if (lacks) return words.problems.not_implemented
    return lacks === undefined ? '' : problemText(error, words)
  }

  /** @internal Called by `whenReady` while rendering; told to the outside after the update. */
  setStatus(status: ElementStatus, error?: unknown): void {
    this.#status = status
    this.#error = error
  }

  /** Adds or removes a custom state of the element's own, like `pending`. */
  protected toggleState(name: string, on: boolean): void {
    if (on) this.#internals.states.add(name)
    else this.#internals.states.delete(name)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    window.addEventListener('online', this.#onNetwork)
    window.addEventListener('offline', this.#onNetwork)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    window.removeEventListener('online', this.#onNetwork)
    window.removeEventListener('offline', this.#onNetwork)
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed)
    if (this.#announced === this.#status) return
    this.#announced = this.#status
    for (const status of ELEMENT_STATUSES) this.toggleState(status, status === this.#status)
    this.dispatchEvent(new ElementStatusChangedEvent(this.#status))
    if (!this.#wasReady && (this.#status === 'ready' || this.#status === 'empty')) {
      this.#wasReady = true
      this.dispatchEvent(new ElementReadyEvent())
    }
    if (this.#status === 'unauthorized' || this.#status === 'forbidden') hush()
    if (this.#status === 'failed' || this.#status === 'unauthorized' || this.#status === 'forbidden') {
      this.dispatchEvent(new ElementErrorEvent(this.#error))
    }
  }

  readonly #onNetwork = (): void => {
    this.requestUpdate()
  }
}
