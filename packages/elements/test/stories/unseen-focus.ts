import { deepElements, settled } from '../mount.js'
import { focused } from '../perceive.js'
import { above, placeOf } from './places.js'

/**
 * What the keyboard reaches at and below `root` without a mark that says so, one text per kind of place. The mark must be an outline or a border:
 * forced colours leave nothing else.
 */
export async function unseenFocus(root: Element): Promise<string[]> {
  const found = new Map<string, string>()
  for (const element of deepElements(root)) {
    if (!(element instanceof HTMLElement) || found.has(placeOf(element)) || !reachable(element)) continue
    element.focus({ preventScroll: true })
    await settled(root)
    const place = placeOf(element)
    if (focused() !== element) found.set(place, `${place} is offered to the keyboard and does not take the focus`)
    else found.set(place, marked(element) ? '' : `${place} does not show that it has the focus`)
  }
  ;(focused() as HTMLElement | null)?.blur()
  return [...found.values()].filter((text) => text !== '')
}

function reachable(element: HTMLElement): boolean {
  if (element.tabIndex < 0 || element.matches(':disabled') || element.shadowRoot?.delegatesFocus) return false
  if (!element.matches('button, a[href], input, select, textarea, summary, [tabindex]')) return false
  return element.checkVisibility({ visibilityProperty: true }) && !inert(element)
}

/** True for what is behind an open dialog, or in a part that is switched off. */
function inert(element: Element): boolean {
  for (let at: Element | null = element; at; at = above(at)) {
    if (at.matches('[inert]')) return true
    if (at.matches('dialog:modal')) return false
  }
  return modalOpen(document)
}

function modalOpen(root: Document | ShadowRoot): boolean {
  if (root.querySelector('dialog:modal')) return true
  return [...root.querySelectorAll('*')].some((one) => one.shadowRoot !== null && modalOpen(one.shadowRoot))
}

function marked(element: Element): boolean {
  // A list box keeps the focus itself, and marks the row that is meant.
  const active = element.getAttribute('aria-activedescendant')
  const row = active ? (element.getRootNode() as Document | ShadowRoot).getElementById(active) : null
  if (row && marked(row)) return true
  // A field inside a box that is drawn as the field, or a radio inside its label.
  for (let at: Element | null = element, steps = 0; at && steps < 3; at = above(at), steps += 1) {
    const { outlineStyle, outlineWidth } = getComputedStyle(at)
    if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) return true
  }
  return false
}
