/** How long after its last event a scroll that a finger began is over, in milliseconds: until then the list glides. */
const GLIDE = 150
const TOUCHES = ['touchstart', 'touchend', 'touchcancel'] as const

/** Knows whether a finger moves a list, or has just let it go and it still glides: a browser then drops what is written to `scrollTop`. */
export class TouchGlide {
  readonly #onEnd: () => void
  #scroller: Element | undefined
  #ending: ReturnType<typeof setTimeout> | undefined
  #active = false

  /** `onEnd` is called when the list has come to rest by itself. */
  constructor(onEnd: () => void) {
    this.#onEnd = onEnd
  }

  get active(): boolean {
    return this.#active
  }

  watch(scroller: Element | undefined): void {
    this.stop()
    for (const type of TOUCHES) {
      this.#scroller?.removeEventListener(type, this.#onTouch)
      scroller?.addEventListener(type, this.#onTouch, { passive: true })
    }
    this.#scroller = scroller
  }

  /** To be called with every scroll event. */
  scrolled(): void {
    if (this.#ending !== undefined) this.#endSoon()
  }

  stop(): void {
    clearTimeout(this.#ending)
    this.#ending = undefined
    this.#active = false
  }

  readonly #onTouch = (event: Event): void => {
    this.stop()
    this.#active = true
    if (event.type !== 'touchstart') this.#endSoon()
  }

  #endSoon(): void {
    clearTimeout(this.#ending)
    this.#ending = setTimeout(() => {
      this.stop()
      this.#onEnd()
    }, GLIDE)
  }
}
