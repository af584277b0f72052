import { deepElements } from '../mount.js'
import { above, placeOf } from './places.js'

/** What sticks out of its box sideways at and below `root`, or makes the page scroll sideways; one text per place, the innermost of each. */
export function spilling(root: Element): string[] {
  const page = document.documentElement
  const found = new Map<Element, string>()
  for (const element of deepElements(root)) {
    const box = element.getBoundingClientRect()
    // What only screen readers are told is a pixel wide.
    if (box.width <= 1 || !element.checkVisibility() || clipped(element)) continue
    const range = `${box.left.toFixed(0)} to ${box.right.toFixed(0)} px`
    if (box.right > page.clientWidth + 1 || box.left < -1)
      found.set(element, `${placeOf(element)} reaches from ${range}`)
    else if (overflows(element))
      found.set(element, `${placeOf(element)}: ${element.scrollWidth} px in ${element.clientWidth} px`)
    else continue
    for (let at = above(element); at; at = above(at)) found.delete(at)
  }
  return page.scrollWidth > page.clientWidth
    ? [`the page is ${page.scrollWidth} px wide`, ...found.values()]
    : [...found.values()]
}

function overflows(element: Element): boolean {
  const { overflowX, display } = getComputedStyle(element)
  return (
    overflowX === 'visible' &&
    display !== 'inline' &&
    element.scrollWidth > element.clientWidth + 1 &&
    element.clientWidth > 1
  )
}

/** True below something that scrolls or cuts sideways: there it is by design. */
function clipped(element: Element): boolean {
  for (let at = above(element); at; at = above(at)) if (getComputedStyle(at).overflowX !== 'visible') return true
  return false
}
