// What the platform itself costs for the same markup.
import { captured } from '../captured.js'

const visible = 40

const numberOf = (item) => item.n

const fragment = (html) => {
  const template = document.createElement('template')
  template.innerHTML = html
  return template.content
}

/** Where rows go: straight into what scrolls, or, for table rows, into a table there. */
const inside = (kind, scroller) => {
  let container = scroller
  if (kind === 'sessions') {
    scroller.innerHTML = '<table class="table"><tbody></tbody></table>'
    container = scroller.querySelector('tbody')
  }
  container.classList.add('rows')
  return container
}

/** Plain DOM of `most` rows at most. */
const plain = (kind, { most = Infinity, rowStyle = '' } = {}) =>
  captured(kind).then(({ markup, root: rootIn, grows }) => (host, items) => {
    const root = rootIn(host)
    const scroller = document.createElement('div')
    scroller.className = 'floor-scroller'
    const own = new CSSStyleSheet()
    own.replaceSync(
      `:host { display: block; block-size: 100% } .floor-scroller { overflow-y: auto; block-size: 100% } .rows > * { ${rowStyle} }`,
    )
    root.adoptedStyleSheets.push(own)
    const container = inside(kind, scroller)
    const shown = grows === 'end' ? items.slice(-most) : items.slice(-most).reverse()
    container.innerHTML = shown.map((item) => markup(numberOf(item))).join('')
    root.append(scroller)
    let scrolling = false
    // Once a frame, however much came in it: asking for the height makes the browser lay out.
    const toEnd = () => {
      if (scrolling) return
      scrolling = true
      requestAnimationFrame(() => {
        scrolling = false
        scroller.scrollTop = grows === 'end' ? scroller.scrollHeight : 0
      })
    }
    scroller.scrollTop = grows === 'end' ? scroller.scrollHeight : 0
    const newest = () => (grows === 'end' ? container.lastElementChild : container.firstElementChild)
    return {
      root,
      grows,
      scroller: () => scroller,
      rows: () => [...container.children],
      newest,
      append(item) {
        const row = fragment(markup(numberOf(item)))
        if (grows === 'end') container.append(row)
        else container.prepend(row)
        if (container.childElementCount > most)
          (grows === 'end' ? container.firstElementChild : container.lastElementChild).remove()
        toEnd()
      },
      prepend(older) {
        container.prepend(fragment(older.map((item) => markup(numberOf(item))).join('')))
      },
    }
  })

export const floor = (kind) => plain(kind, { most: visible })
export const innerHtml = (kind) => plain(kind)
export const contentVisibility = (kind) =>
  plain(kind, { rowStyle: 'content-visibility: auto; contain-intrinsic-size: auto 60px' })
