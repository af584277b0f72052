import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Knows whether the page is on screen, and re-renders its host when that changes. */
export class PageVisibilityController implements ReactiveController {
  readonly #host: ReactiveControllerHost

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  get hidden(): boolean {
    return document.visibilityState === 'hidden'
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#onChange)
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#onChange)
  }

  readonly #onChange = (): void => {
    this.#host.requestUpdate()
  }
}
