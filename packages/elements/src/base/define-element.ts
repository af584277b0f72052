/**
 * Registers an element once. A tag that is already taken is left alone, so that two copies of this package, or a module
 * that is loaded twice, work side by side: the first one wins.
 */
export function defineElement(tag: `wg-${string}`, element: CustomElementConstructor): void {
  // Import must be safe on a server, where there is no registry.
  if (typeof customElements === 'undefined' || customElements.get(tag)) return
  customElements.define(tag, element)
}
