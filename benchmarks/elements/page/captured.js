// What our element made of the first rows of the world: what floors and virtualizers render, so that all look alike.
import { markOf, period } from './world.js'

const sheetOf = (css) => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

/** Every shadow root inside of `node`, in the order of the tree. */
const rootsIn = (node) =>
  [...node.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot, ...rootsIn(shadowRoot)] : []))

/** Fetches what was captured of `kind`. */
export const captured = async (kind) => {
  const { page, sheets: texts, rows, css, grows } = await (await fetch(`captured/${kind}.json`)).json()
  const sheet = sheetOf(css)
  // One sheet for all roots that have the same styles, as elements of one class do.
  const known = new Map(texts.map((text) => [text, sheetOf(text)]))
  const sheets = texts.map((text) => known.get(text))
  return {
    grows,
    /** The markup of row `n`. */
    markup: (n) => rows[((n % period) + period) % period].replace(/#-?\d+·/g, markOf(n)),
    /** A shadow root in `host` with the styles of rows: rows, and nothing around them. */
    root(host) {
      const element = document.createElement('div')
      host.append(element)
      const root = element.attachShadow({ mode: 'open' })
      root.adoptedStyleSheets = [sheet]
      return root
    },
    /** All that our element shows, in `host`, with `markup` where its rows are. Answers what holds the rows. */
    page(host, markup) {
      host.setHTMLUnsafe(page.replace(/( data-rows[^>]*>)/, (start) => start + markup))
      const roots = rootsIn(host)
      roots.forEach((root, at) => (root.adoptedStyleSheets = [sheets[at]]))
      return roots.map((root) => root.querySelector('[data-rows]')).find(Boolean)
    },
  }
}
