import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { rowForKey } from '../../ui/list-keys.js'

/** What a listbox over a long, partly rendered list needs to know. */
export interface ListboxOptions<T> {
  readonly rows: () => readonly T[]
  /** A stable identity per row, so that the mark stays with its row when others move past it. */
  readonly key: (row: T) => string
  /** The chosen row's key: where walking starts. */
  readonly chosen: () => string
  readonly scrollTo: (index: number) => void
  /** Enter, space or a click on a row. */
  readonly select: (key: string) => void
  /** Height of a row in pixels, for paging. */
  readonly rowHeight: () => number
}

/**
 * One tab stop for a list of which only a part is rendered: the focus stays on the listbox and a mark (`aria-activedescendant`) walks its
 * rows, so nothing is lost when the marked row is scrolled out of the page. Rows carry `data-key`.
 */
export class ListboxController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost
  readonly #options: ListboxOptions<T>
  #active = ''

  constructor(host: ReactiveControllerHost, options: ListboxOptions<T>) {
    this.#host = host
    this.#options = options
    host.addController(this)
  }

  hostConnected(): void {
    // Nothing to set up: the listeners are in the host's template.
  }

  /** The marked row, -1 without one. */
  get index(): number {
    const key = this.#active || this.#options.chosen()
    return key === '' ? -1 : this.#options.rows().findIndex((row) => this.#options.key(row) === key)
  }

  /** Puts the mark back to the chosen row. */
  reset(): void {
    this.#active = ''
  }

  /** Marks a row and brings it into view. */
  goTo(index: number): void {
    this.#active = this.#keyAt(index) ?? ''
    this.#options.scrollTo(index)
    this.#host.requestUpdate()
  }

  /** For the listbox's `keydown`. */
  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      const key = this.#keyAt(this.index)
      if (key !== undefined) this.#options.select(key)
      return
    }
    const page = Math.max(
      1,
      Math.floor((event.currentTarget as HTMLElement).clientHeight / this.#options.rowHeight()) - 1,
    )
    const next = rowForKey(event.key, this.index, this.#options.rows().length, page)
    if (next === undefined) return
    event.preventDefault()
    this.goTo(next)
  }

  /** For the listbox's `click`. */
  readonly onClick = (event: MouseEvent): void => {
    const key = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset['key']
    if (key === undefined) return
    this.#active = key
    this.#host.requestUpdate()
    this.#options.select(key)
  }

  #keyAt(index: number): string | undefined {
    const row = this.#options.rows()[index]
    return row === undefined ? undefined : this.#options.key(row)
  }
}
