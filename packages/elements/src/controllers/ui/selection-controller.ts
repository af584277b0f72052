import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Which rows of a list are chosen for one action on all of them. What is not in the list any more is not chosen any more. */
export class SelectionController implements ReactiveController {
  #chosen: ReadonlySet<string> = new Set()

  /** `rows` answers the keys of what can be chosen now, in their order. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly rows: () => readonly string[],
  ) {
    host.addController(this)
  }

  hostConnected(): void {
    this.clear()
  }

  /** The chosen keys in the order of the list. */
  get keys(): readonly string[] {
    return this.#chosen.size === 0 ? [] : this.rows().filter((key) => this.#chosen.has(key))
  }

  /** How many were chosen; some of them may not be in the list any more. */
  get size(): number {
    return this.#chosen.size
  }

  get isWhole(): boolean {
    if (this.#chosen.size === 0) return false
    const rows = this.rows()
    return rows.length > 0 && rows.every((key) => this.#chosen.has(key))
  }

  has(key: string): boolean {
    return this.#chosen.has(key)
  }

  toggle(key: string): void {
    const next = new Set(this.keys)
    if (!next.delete(key)) next.add(key)
    this.#set(next)
  }

  /** Chooses every row, or none when every one is chosen. */
  toggleAll(): void {
    this.#set(new Set(this.isWhole ? [] : this.rows()))
  }

  /** Leaves only these chosen. */
  keep(keys: readonly string[]): void {
    this.#set(new Set(keys))
  }

  clear(): void {
    if (this.#chosen.size > 0) this.#set(new Set())
  }

  #set(chosen: ReadonlySet<string>): void {
    this.#chosen = chosen
    this.host.requestUpdate()
  }
}
