/**
 * Keeps a file's tests from failing on the browser's notice that a measured row caused another measurement in the same frame: virtual lists
 * do that by design, and the browser delivers the rest in the next frame. Every other error still fails. Call it once, at the file's top.
 */
export function allowNestedMeasuring(): void {
  let original: OnErrorEventHandler = null
  before(() => {
    original = window.onerror
    window.onerror = (message, ...rest) => {
      if (typeof message === 'string' && message.includes('ResizeObserver loop')) return true
      return (original as ((...all: unknown[]) => unknown) | null)?.call(window, message, ...rest)
    }
  })
  after(() => {
    window.onerror = original
  })
}
