import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit'
import type { uiWords } from '../../i18n/en/ui.js'
import type { WordsOf } from '../../i18n/room.js'
import { partState } from '../../ui/part-state.js'
import { deepActiveElement } from './deep-active-element.js'

/** Fetches a part: a dynamic import of what defines its elements. Declared once beside the element, so that all of a kind share it. */
export type LoadPart<Part = unknown> = () => Promise<Part>

type Host = ReactiveControllerHost & HTMLElement & { readonly status?: string }

/** What each import came to. A failed one is forgotten, so that the next who needs it tries again. */
const parts = new WeakMap<LoadPart, Promise<unknown>>()
const there = new WeakMap<LoadPart, unknown>()

function fetchPart(load: LoadPart): Promise<unknown> {
  const known = parts.get(load)
  if (known) return known
  const coming = load().then(
    (part) => there.set(load, part),
    (error: unknown) => {
      parts.delete(load)
      throw error
    },
  )
  parts.set(load, coming)
  return coming
}

/** Says that a part is here already, because it came with what needs it. */
export function partIsHere<Part>(load: LoadPart<Part>, part: Part): void {
  parts.set(load, Promise.resolve(part))
  there.set(load, part)
}

/**
 * A part of an element that is not needed for its first paint: a dialog, a form, a panel. It is fetched when it is first shown, and before that,
 * so that nobody waits for it, when the page is idle with its first data on the screen or when a person reaches for the element.
 */
export class OnDemandController<Part = unknown> implements ReactiveController {
  readonly #host: Host
  readonly #load: LoadPart<Part>
  #state: 'idle' | 'coming' | 'failed' = 'idle'
  #shown = false
  #prefetched = false
  #opener: HTMLElement | undefined
  readonly #early: boolean

  /** `early`: what is needed whenever the element is there, fetched beside its data and not after it. */
  constructor(host: Host, load: LoadPart<Part>, { early = false }: { readonly early?: boolean } = {}) {
    this.#host = host
    this.#load = load
    this.#early = early
    host.addController(this)
  }

  /** What the part exports; undefined until it is there. */
  get part(): Part | undefined {
    return there.get(this.#load) as Part | undefined
  }

  /**
   * Draws `view`, which may be made with what the part exports, once the part is there; until then `coming`, or in words that it is coming,
   * or that it could not be fetched, with a button to try again. A dialog in it takes the focus as it always does when it opens, and gives
   * it back to what had it when the part was asked for. The host wears `stateStyles`.
   */
  show(
    view: TemplateResult | ((part: Part) => TemplateResult),
    words: WordsOf<typeof uiWords>,
    coming?: () => TemplateResult,
  ): TemplateResult {
    if (there.has(this.#load)) return typeof view === 'function' ? view(there.get(this.#load) as Part) : view
    this.#shown = true
    if (this.#state === 'idle') {
      this.#opener = deepActiveElement()
      void this.#fetch()
    }
    const failed = this.#state === 'failed'
    return coming && !failed ? coming() : partState(failed, words, this.#retry)
  }

  hostConnected(): void {
    if (parts.has(this.#load)) return
    if (this.#early) {
      this.#prefetch()
      return
    }
    this.#host.addEventListener('pointerover', this.#prefetch, { passive: true })
    this.#host.addEventListener('focusin', this.#prefetch)
  }

  hostDisconnected(): void {
    this.#stopListening()
  }

  hostUpdate(): void {
    this.#shown = false
  }

  hostUpdated(): void {
    // Left and asked for again: a new try.
    if (!this.#shown && this.#state === 'failed') this.#state = 'idle'
    if (this.#prefetched || this.#host.status === 'loading') return
    this.#prefetched = true
    if (!parts.has(this.#load)) whenIdle(this.#prefetch)
  }

  /** Fetches the part, if that is not done yet. Rejects when it cannot be fetched. */
  async whenHere(): Promise<void> {
    await fetchPart(this.#load)
  }

  async #fetch(): Promise<void> {
    this.#state = 'coming'
    this.#state = await fetchPart(this.#load).then(
      () => 'idle' as const,
      () => 'failed' as const,
    )
    this.#host.requestUpdate()
  }

  readonly #prefetch = (): void => {
    this.#stopListening()
    // Whoever shows the part is told of a failure, and that is soon enough.
    if (this.#host.isConnected) fetchPart(this.#load).catch(() => undefined)
  }

  readonly #retry = (): void => {
    void this.#fetch()
    this.#host.requestUpdate()
    // The button goes; a dialog that opens now gives the focus back to what opened it.
    if (this.#opener?.isConnected) this.#opener.focus()
  }

  #stopListening(): void {
    this.#host.removeEventListener('pointerover', this.#prefetch)
    this.#host.removeEventListener('focusin', this.#prefetch)
  }
}

/** How long a browser without idle callbacks is given for what matters more. */
const LATER_MS = 2_000

function whenIdle(act: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act)
  else setTimeout(act, LATER_MS)
}
