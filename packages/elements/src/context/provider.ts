import { ContextProvider } from '@lit/context'
import { createClient, type Client } from '@waygate/sdk'
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit'
import { property } from 'lit/decorators.js'
import { LoggedOutEvent } from '../events.js'
import { announceLocaleChange } from '../i18n/locale-controller.js'
import { directionOf } from '../i18n/locales.js'
import { clientContext } from './client-context.js'

/**
 * Gives every Waygate element below it a client, a colour scheme and a language. Needs no script on the page: with `base-url` and
 * `token-endpoint` it makes a client that fetches its tokens from there and keeps them in memory only.
 *
 * @fires {LoggedOutEvent} wg-logged-out - The credential has ended for good.
 * @slot - The elements that share the client.
 */
export class ProviderElement extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }

    :host([theme='light']) {
      color-scheme: light;
    }

    :host([theme='dark']) {
      color-scheme: dark;
    }
  `

  /** Where the gateway answers; empty means this page's own origin. */
  @property({ attribute: 'base-url' }) baseUrl = ''

  /** A same-origin address of the host that answers a POST with `{ token, expiresAt }`. */
  @property({ attribute: 'token-endpoint' }) tokenEndpoint = ''

  /** A client of the host's own; wins over `token-endpoint`, and is never disposed by the provider. */
  @property({ attribute: false }) client: Client | undefined = undefined

  /** `auto` takes the page's `color-scheme`: light where the page does not say that it can be dark. */
  @property({ reflect: true }) theme: 'auto' | 'light' | 'dark' = 'auto'

  /** A BCP 47 tag for everything below; sets `lang` and `dir` here. */
  @property() locale = ''

  readonly #provider = new ContextProvider(this, { context: clientContext })
  #own: Client | undefined
  #unwatch: (() => void) | undefined

  override connectedCallback(): void {
    super.connectedCallback()
    // A client that was disposed with the last disconnect is made again; after a mere move it is still here.
    if (this.hasUpdated) this.#provide()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    queueMicrotask(() => {
      if (!this.isConnected) this.#disposeOwn()
    })
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('baseUrl') || changed.has('tokenEndpoint')) this.#disposeOwn()
    if (changed.has('client') || changed.has('baseUrl') || changed.has('tokenEndpoint')) this.#provide()
    if (changed.has('locale') && this.locale) {
      this.lang = this.locale
      this.dir = directionOf(this.locale)
      announceLocaleChange()
    }
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`
  }

  #provide(): void {
    if (!this.client && !this.#own && this.tokenEndpoint) {
      this.#own = createClient({ baseUrl: this.baseUrl || location.origin, auth: { endpoint: this.tokenEndpoint } })
    }
    const client = this.client ?? this.#own
    if (!client || client === this.#provider.value) return
    this.#unwatch?.()
    this.#provider.setValue(client)
    this.#unwatch = client.connection.subscribe(() => {
      if (client.connection.get().status === 'revoked') this.dispatchEvent(new LoggedOutEvent())
    })
  }

  #disposeOwn(): void {
    this.#unwatch?.()
    this.#unwatch = undefined
    this.#own?.dispose()
    this.#own = undefined
  }
}
