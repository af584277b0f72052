import { ContextEvent } from '@lit/context'
import type { Client, ConnectionStatus } from '@waygate/sdk'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { clientContext } from '../context/client-context.js'
import { HoldController } from './ui/hold-controller.js'

type Host = ReactiveControllerHost &
  HTMLElement & { readonly client?: Client | undefined; trackClient?(controller: ClientController): void }

/** Thrown when an element that has neither a client of its own nor a provider around it is asked to act. */
export class MissingClientError extends Error {
  override name = 'MissingClientError'
}

/**
 * Finds the client: the element's own `client` property, else that of the nearest wg-provider. Follows a provider whose client
 * changes, a provider that is upgraded later than the element, and an element that moves to another provider.
 */
export class ClientController implements ReactiveController {
  readonly #host: Host
  #provided: Client | undefined
  #unsubscribe: (() => void) | undefined
  #watched: Client | undefined
  #unwatch: (() => void) | undefined

  constructor(host: Host) {
    this.#host = host
    host.addController(this)
    // After this controller itself, so that a provider's client is found before it is watched.
    new HoldController(
      host,
      () => this.value,
      (client) => this.#watch(client),
    )
    host.trackClient?.(this)
  }

  /** The client in force, or undefined while there is none. */
  get value(): Client | undefined {
    return this.#host.client ?? this.#provided
  }

  /** The client in force. @throws MissingClientError when there is none. */
  require(): Client {
    const client = this.value
    if (!client)
      throw new MissingClientError(
        `<${this.#host.localName}> has no client: put it inside a wg-provider or set its client property`,
      )
    return client
  }

  /** Whether the gateway is being reached; undefined without a client. */
  get connection(): ConnectionStatus | undefined {
    return this.value?.connection.get().status
  }

  hostConnected(): void {
    this.#request()
    window.addEventListener('context-provider', this.#onProvider)
  }

  hostDisconnected(): void {
    window.removeEventListener('context-provider', this.#onProvider)
    this.#unsubscribe?.()
    this.#unsubscribe = undefined
    this.#provided = undefined
  }

  // The store also tells of every event; only a change of the status is worth an update of every element.
  #watch(client: Client | undefined): void {
    if (client === this.#watched) return
    this.#unwatch?.()
    this.#unwatch = undefined
    this.#watched = client
    if (!client) return
    let { status } = client.connection.get()
    this.#unwatch = client.connection.subscribe(() => {
      const next = client.connection.get().status
      if (next === status) return
      status = next
      this.#host.requestUpdate()
    })
  }

  #request(): void {
    this.#host.dispatchEvent(new ContextEvent(clientContext, this.#host, this.#onClient, true))
  }

  // A provider that arrives late announces itself; whoever is not below it gets no answer to the new request.
  readonly #onProvider = (event: Event): void => {
    if (event.target !== this.#host) this.#request()
  }

  readonly #onClient = (client: Client, unsubscribe?: () => void): void => {
    if (unsubscribe !== this.#unsubscribe) {
      this.#unsubscribe?.()
      this.#unsubscribe = unsubscribe
    }
    if (client === this.#provided) return
    this.#provided = client
    this.#host.requestUpdate()
  }
}
