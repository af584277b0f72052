import { css } from 'lit'
import type { RowSource } from './row-geometry.js'

/** What the list looks like now; asked for before every update. */
export interface VirtualListOptions<T> extends RowSource<T> {
  /** What sizes depend on besides the rows, as width and density. Always as many; when one is another, every row is measured anew. */
  readonly sizedBy?: readonly unknown[]
  /** `end` begins at the end, and keeps it in view when rows change their size there: a chat. Default `start`. */
  readonly anchor?: 'start' | 'end'
  /** Stays at the end when a row is appended while the reader is there. */
  readonly follow?: boolean
  /** Rows rendered before and after those in view. Default 6. */
  readonly overscan?: number
  /** Up to so many rows, all are rendered, and the browser finds and prints every one. Default 0. */
  readonly whole?: number
  /** The key of a row that stays rendered wherever the list is scrolled to, as one with the focus does: what a dialog is about. */
  readonly keep?: string | undefined
  /** Whether a row that changes its size moves what comes after it out of the way; undefined leaves it to the default: when it begins above. */
  readonly adjust?: (index: number, delta: number) => boolean | undefined
}

/** A row to render: put `data-index=${row.index}` on its outermost element. */
export interface VirtualRow {
  readonly index: number
  readonly key: string
}

/**
 * Styles for `.virtual-rows`, whose children carry `data-index` (which no style asks for: it changes with every row that comes): inside a `.virtual-scroller`, or else between two `.virtual-space`, in a page
 * that scrolls.
 */
export const virtualListStyles = css`
  .virtual-scroller {
    overflow-y: auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
  }

  .virtual-scroller > .virtual-rows {
    display: flow-root;
    inline-size: 100%;
  }

  :where(.virtual-scroller > .virtual-rows > *) {
    display: flow-root;
    position: relative;
  }

  .virtual-rows {
    position: relative;
  }

  .virtual-rows > .virtual-away {
    position: absolute;
    inset-inline: 0;
  }

  .virtual-space {
    display: block;
  }
`
