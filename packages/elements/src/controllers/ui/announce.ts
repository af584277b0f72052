/** How long a burst of announcements is gathered; only the last of a burst is worth hearing. */
const GATHER_MS = 400
/** How long the region stands empty between two texts. */
const RESPEAK_MS = 50
/** How long a text stands: long enough to be picked up, not so long that the page keeps what people wrote. */
const STAND_MS = 5_000

let region: HTMLElement | undefined
let timer: ReturnType<typeof setTimeout> | undefined

// Geometry is set through CSSOM: a style attribute would break a strict Content Security Policy.
function liveRegion(): HTMLElement {
  if (region?.isConnected) return region
  const element = document.createElement('div')
  element.setAttribute('role', 'status')
  element.setAttribute('aria-live', 'polite')
  element.dataset['wgAnnouncer'] = ''
  const { style } = element
  style.position = 'absolute'
  style.inlineSize = '1px'
  style.blockSize = '1px'
  style.overflow = 'hidden'
  style.clipPath = 'inset(50%)'
  style.whiteSpace = 'nowrap'
  document.body.append(element)
  region = element
  return element
}

/**
 * Has a screen reader say `text` when it pauses. One live region serves the page; of several announcements within 400 ms the last one
 * is spoken. Never pass a secret: the text stands in the page for some seconds.
 */
export function announce(text: string): void {
  const element = liveRegion()
  clearTimeout(timer)
  timer = setTimeout(() => {
    // The same text twice in a row is a change only when something else stood there in between.
    element.textContent = ''
    timer = setTimeout(() => {
      element.textContent = text
      timer = setTimeout(hush, STAND_MS)
    }, RESPEAK_MS)
  }, GATHER_MS)
}

/** Takes back what was said or is about to be: somebody may no longer see it. */
export function hush(): void {
  clearTimeout(timer)
  if (region) region.textContent = ''
}
