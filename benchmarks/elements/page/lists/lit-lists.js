// Lit around the same markup: all rows, and two virtualizers as their guides show them for a chat.
import { LitVirtualizer } from '@lit-labs/virtualizer/LitVirtualizer.js'
import { flow } from '@lit-labs/virtualizer/layouts/flow.js'
import { VirtualizerController } from '@tanstack/lit-virtual'
import { html, LitElement, render } from 'lit'
import { unsafeHTML } from 'lit/directives/unsafe-html.js'
import { createRef, ref } from 'lit/directives/ref.js'
import { repeat } from 'lit/directives/repeat.js'
import { captured } from '../captured.js'

const placed = (css) => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    `:host { display: block; block-size: 100% } .scroller { overflow-y: auto; block-size: 100% } ${css}`,
  )
  return sheet
}

/** `repeat` over all rows. */
export const litRepeat = async (kind) => {
  const { markup, root: rootIn } = await captured(kind)
  return (host, first) => {
    let items = first
    const root = rootIn(host)
    root.adoptedStyleSheets.push(placed(''))
    const scroller = () => root.querySelector('.scroller')
    const update = () => {
      const row = ({ n }) => html`<div class="row">${unsafeHTML(markup(n))}</div>`
      render(html`<div class="scroller">${repeat(items, ({ n }) => n, row)}</div>`, root)
    }
    const toEnd = () => {
      scroller().scrollTop = scroller().scrollHeight
    }
    update()
    toEnd()
    return {
      root,
      grows: 'end',
      scroller,
      rows: () => [...root.querySelectorAll('.row')],
      newest: () => scroller().lastElementChild,
      append(item) {
        items = [...items, item]
        update()
        toEnd()
      },
      prepend(older) {
        items = [...older, ...items]
        update()
      },
    }
  }
}

/** @lit-labs/virtualizer, pinned to the last row. */
export const litLabs = async (kind) => {
  const { markup, root: rootIn } = await captured(kind)
  customElements.define('bench-labs', class extends LitVirtualizer {})
  return (host, first) => {
    const root = rootIn(host)
    root.adoptedStyleSheets.push(placed('bench-labs { block-size: 100% } .row { inline-size: 100% }'))
    const element = document.createElement('bench-labs')
    const toEnd = () => {
      element.layout = flow({ pin: { index: element.items.length - 1, block: 'end' } })
    }
    Object.assign(element, {
      scroller: true,
      items: first,
      renderItem: ({ n }) => html`<div class="row">${unsafeHTML(markup(n))}</div>`,
      keyFunction: ({ n }) => n,
    })
    toEnd()
    root.append(element)
    return {
      root,
      grows: 'end',
      rowSelector: '.row',
      scroller: () => element,
      rows: () => [...element.querySelectorAll('.row')],
      newest: () => [...element.querySelectorAll('.row')].at(-1),
      append(item) {
        element.items = [...element.items, item]
        toEnd()
      },
      prepend(older) {
        element.items = [...older, ...element.items]
      },
    }
  }
}

class TanstackList extends LitElement {
  static properties = { items: { attribute: false } }

  #scroller = createRef()
  #controller = new VirtualizerController(this, {
    count: 0,
    getScrollElement: () => this.#scroller.value ?? null,
    estimateSize: () => 60,
    overscan: 4,
  })
  #measure = (row) => this.#controller.getVirtualizer().measureElement(row ?? null)

  createRenderRoot() {
    return this
  }

  render() {
    const virtualizer = this.#controller.getVirtualizer()
    const { items, markup } = this
    virtualizer.setOptions({
      ...virtualizer.options,
      count: items.length,
      getItemKey: (index) => items[index].n,
      anchorTo: 'end',
      followOnAppend: true,
    })
    const rows = virtualizer.getVirtualItems()
    return html`<div class="scroller" ${ref(this.#scroller)}>
      <div class="all" .style=${`block-size: ${virtualizer.getTotalSize()}px`}>
        <div class="part" .style=${`transform: translateY(${rows[0]?.start ?? 0}px)`}>
          ${repeat(
            rows,
            ({ key }) => key,
            ({ index }) =>
              html`<div class="row" data-index=${index} ${ref(this.#measure)}>
                ${unsafeHTML(markup(items[index].n))}
              </div>`,
          )}
        </div>
      </div>
    </div>`
  }

  firstUpdated() {
    this.toEnd()
  }

  toEnd() {
    this.#controller.getVirtualizer().scrollToEnd()
  }
}

/** @tanstack/lit-virtual, anchored at the end and following. */
export const tanstack = async (kind) => {
  const { markup, root: rootIn } = await captured(kind)
  customElements.define('bench-tanstack', TanstackList)
  return (host, first) => {
    const root = rootIn(host)
    root.adoptedStyleSheets.push(
      placed(
        'bench-tanstack { display: block; block-size: 100% } .all { position: relative } .part { position: absolute; inset-block-start: 0; inset-inline: 0 } ',
      ),
    )
    const element = Object.assign(document.createElement('bench-tanstack'), { items: first, markup })
    root.append(element)
    const rows = () => [...element.querySelectorAll('.row')]
    return {
      root,
      grows: 'end',
      rowSelector: '.row',
      scroller: () => element.querySelector('.scroller'),
      rows,
      newest: () => rows().at(-1),
      append(item) {
        element.items = [...element.items, item]
      },
      prepend(older) {
        element.items = [...older, ...element.items]
      },
    }
  }
}
