// What the platform itself costs for the same visible result: the same page with its styles, and rows that nobody keeps up.
import { captured } from '../captured.js'
import { scrollerOf } from '../scroller.js'

const visible = 40

const fragment = (html) => {
  const template = document.createElement('template')
  template.innerHTML = html
  return template.content
}

/** Plain DOM of `most` rows at most. */
const plain = (kind, { most = Infinity, rowStyle = '' } = {}) =>
  captured(kind).then(({ markup, page, grows }) => {
    const own = new CSSStyleSheet()
    own.replaceSync(`:has(> [data-rows]) { overflow-anchor: auto } [data-rows] > * { ${rowStyle} }`)
    return (host, items) => {
      const shown = grows === 'end' ? items.slice(-most) : items.slice(-most).reverse()
      const rows = page(host, shown.map(({ n }) => markup(n)).join(''))
      // The browser's own anchoring: ours keeps its place by itself, and turned it off.
      rows.getRootNode().adoptedStyleSheets.push(own)
      let found
      const scroller = () => (found ??= scrollerOf(rows))
      let frames = 0
      // Once a frame, however much came in it: asking for the height makes the browser lay out. Rows that are sized when they are
      // seen move the end away: it is gone to again.
      const scroll = () => {
        scroller().scrollTop = grows === 'end' ? scroller().scrollHeight : 0
        frames -= 1
        if (frames > 0) requestAnimationFrame(scroll)
      }
      const toEnd = () => {
        if (frames === 0) requestAnimationFrame(scroll)
        frames = rowStyle ? 4 : 1
      }
      if (grows === 'end') {
        scroller().scrollTop = scroller().scrollHeight
        if (rowStyle) toEnd()
      }
      return {
        root: host,
        grows,
        scroller,
        rows: () => [...rows.children],
        newest: () => (grows === 'end' ? rows.lastElementChild : rows.firstElementChild),
        append({ n }) {
          const row = fragment(markup(n))
          if (grows === 'end') rows.append(row)
          else rows.prepend(row)
          if (rows.childElementCount > most) (grows === 'end' ? rows.firstElementChild : rows.lastElementChild).remove()
          toEnd()
        },
        // Of a list that begins with the newest the older rows are at the other end.
        prepend:
          grows === 'end' ? (older) => rows.prepend(fragment(older.map(({ n }) => markup(n)).join(''))) : undefined,
      }
    }
  })

export const floor = (kind) => plain(kind, { most: visible })
export const innerHtml = (kind) => plain(kind)
export const contentVisibility = (kind) =>
  plain(kind, { rowStyle: 'content-visibility: auto; contain-intrinsic-size: auto 60px' })
