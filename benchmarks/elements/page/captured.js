// The markup and styles that our element made of the first rows of the world: what floors and virtualizers render, so that all lists look alike.
import { markOf, period } from './world.js'

/** Fetches what was captured of `kind`. */
export const captured = async (kind) => {
  const { rows, css, grows } = await (await fetch(`captured/${kind}.json`)).json()
  const sheet = new CSSStyleSheet()
  await sheet.replace(css)
  return {
    grows,
    /** The markup of row `n`. */
    markup: (n) => rows[((n % period) + period) % period].replace(/#-?\d+·/g, markOf(n)),
    /** A shadow root in `host` with the element's styles. */
    root(host) {
      const element = document.createElement('div')
      host.append(element)
      const root = element.attachShadow({ mode: 'open' })
      root.adoptedStyleSheets = [sheet]
      return root
    },
  }
}
