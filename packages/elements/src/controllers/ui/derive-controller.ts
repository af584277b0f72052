import type { ReactiveController, ReactiveControllerHost } from 'lit'

/**
 * A value made of others, anew in every update: after the stores that were declared before it have been bound to their present keys, and
 * before the lists that are declared after it ask for their counts. `willUpdate` would be too early: there a store still is that of the
 * former key. `derive` gets the last value and answers it again when nothing has changed.
 */
export class DeriveController<T> implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    /** What was derived last. */
    public value: T,
    private readonly derive: (last: T) => T,
  ) {
    host.addController(this)
  }

  hostUpdate(): void {
    this.value = this.derive(this.value)
  }
}
