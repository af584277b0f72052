/** Global, so that another copy of this package knows ours for its own kind. */
const ours = Symbol.for('waygate.element')

/**
 * Registers an element once. A tag that is already taken is left alone, so that two copies of this package, or a module
 * that is loaded twice, work side by side: the first one wins. Taken by something that is not ours, the console says so.
 */
export function defineElement(tag: `wg-${string}`, element: CustomElementConstructor): void {
  // Import must be safe on a server, where there is no registry.
  if (typeof customElements === 'undefined') return
  const taken = customElements.get(tag)
  if (!taken) {
    Object.defineProperty(element, ours, { value: true })
    customElements.define(tag, element)
  } else if (!(ours in taken) && taken !== element && !(taken.prototype instanceof element)) {
    console.error(`Waygate: <${tag}> stays what this page has defined it to be, so that Waygate's own is not shown.`)
  }
}
