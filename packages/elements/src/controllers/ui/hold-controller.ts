import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** What can hold on to something: an element. */
export type Holder = ReactiveControllerHost & Pick<Node, 'isConnected'>

/**
 * Holds on to something for its host: `hold` gets what `pick` answers on every connect and before every update, and undefined when the host goes.
 *
 * An element that goes away with an update pending still makes it, and nobody would ever release what it took then: nothing is taken for a host
 * that is away.
 */
export class HoldController<T> implements ReactiveController {
  constructor(
    private readonly host: Holder,
    private readonly pick: () => T | undefined,
    private readonly hold: (held: T | undefined) => void,
  ) {
    host.addController(this)
  }

  hostConnected(): void {
    this.hold(this.pick())
  }

  hostUpdate(): void {
    if (this.host.isConnected) this.hold(this.pick())
  }

  hostDisconnected(): void {
    this.hold(undefined)
  }
}
