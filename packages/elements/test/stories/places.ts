/** The element that `element` is drawn in: its slot, its parent, or the host of its shadow tree. */
export function above(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot
  const root = element.getRootNode()
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
}

/** How a finding names an element: the element that made it, its tag and its classes. */
export function placeOf(element: Element): string {
  const classes = [...element.classList].map((name) => `.${name}`).join('')
  const root = element.getRootNode()
  return `${root instanceof ShadowRoot ? `${root.host.localName} ` : ''}${element.localName}${classes}`
}
