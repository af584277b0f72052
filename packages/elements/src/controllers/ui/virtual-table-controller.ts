import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { VirtualListController } from './virtual-list-controller.js'

/** Up to so many rows a table is rendered whole: the browser's own search finds every row. */
const WHOLE = 100
/** Pixels that a row and a card take, more or less, and up to which width of the host its styles make cards of the rows. */
const [ROW, CARD, NARROW] = [57, 128, 700]

const PRINTING = ['beforeprint', 'afterprint'] as const

type Host = ReactiveControllerHost & HTMLElement

/**
 * A table that renders only the rows in view when there are many of them, in whatever scrolls around it; whole on paper. The host renders
 * `body()` in its table, with `rowCount()` and `rowAt()` for those who do not see it, and `data-index` on each `tr`.
 */
export class VirtualTableController<T> extends VirtualListController<T> {
  readonly #host: Host
  readonly #rows: () => readonly T[]
  /** The number of columns whose widths are kept. */
  #kept = 0
  #isPrinting = false
  #isNarrow = false

  /** `kept`: the key of a row that stays rendered. */
  constructor(host: Host, rows: () => readonly T[], keyOf: (row: T) => string, kept?: () => string | undefined) {
    super(host, () => {
      const isNarrow = (this.#isNarrow = host.clientWidth <= NARROW)
      return {
        rows: rows(),
        key: keyOf,
        sizedBy: [isNarrow],
        estimate: isNarrow ? CARD : ROW,
        whole: this.#isPrinting ? Infinity : WHOLE,
        keep: kept?.(),
      }
    })
    this.#host = host
    this.#rows = rows
  }

  override hostConnected(): void {
    super.hostConnected()
    for (const type of PRINTING) addEventListener(type, this.#onPrint)
  }

  override hostDisconnected(): void {
    for (const type of PRINTING) removeEventListener(type, this.#onPrint)
    super.hostDisconnected()
  }

  override hostUpdated(): void {
    super.hostUpdated()
    const table = this.#host.shadowRoot?.querySelector('table')
    if (table) this.#keepColumns(table)
    else this.#kept = 0
  }

  body(row: (row: T, index: number) => TemplateResult): TemplateResult {
    const all = this.#rows()
    return html`<tbody class="virtual-space"></tbody>
      <tbody class="virtual-rows">
        ${repeat(
          this.rows.filter(({ index }) => index < all.length),
          ({ key }) => key,
          ({ index }) => row(all[index] as T, index),
        )}
      </tbody>
      <tbody class="virtual-space"></tbody>`
  }

  /** For `aria-rowcount`: the rows and the head, -1 while more can be loaded; nothing where all are there to be counted. */
  rowCount(hasMore: boolean): number | typeof nothing {
    return this.isPartial ? (hasMore ? -1 : this.#rows().length + 1) : nothing
  }

  /** For `aria-rowindex`: the head, without an index, is the first. */
  rowAt(index = -1): number | typeof nothing {
    return this.isPartial ? index + 2 : nothing
  }

  /** Paper takes what is there when it is asked: Lit's way to update at once is kept from others by its type alone. */
  readonly #onPrint = ({ type }: Event): void => {
    this.#isPrinting = type === 'beforeprint'
    this.#host.requestUpdate()
    ;(this.#host as unknown as { performUpdate(): void }).performUpdate()
  }

  /**
   * Columns stay as wide as the first rows made them, in shares of the table's width: they would follow whatever is scrolled into view. Cards have
   * no columns.
   */
  #keepColumns(table: HTMLTableElement): void {
    const heads = [...table.querySelectorAll<HTMLElement>('thead th')]
    const wanted = this.isPartial && !this.#isNarrow ? heads.length : 0
    if (wanted === this.#kept) return
    this.#kept = wanted
    table.style.tableLayout = ''
    for (const head of heads) head.style.inlineSize = ''
    if (wanted === 0) return
    const widths = heads.map((head) => head.getBoundingClientRect().width)
    const whole = widths.reduce((sum, one) => sum + one, 0)
    heads.forEach((head, at) => (head.style.inlineSize = `${String((100 * (widths[at] ?? 0)) / whole)}%`))
    table.style.tableLayout = 'fixed'
  }
}
