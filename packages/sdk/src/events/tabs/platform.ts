/** What of the Web Locks API is used. */
export interface Locks {
  request(
    name: string,
    options: { readonly signal?: AbortSignal; readonly steal?: boolean },
    hold: () => Promise<void> | undefined,
  ): Promise<unknown>
}

/** What of a `BroadcastChannel` is used. */
export interface Channel {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
  close(): void
}

/** What a page says of its life: its window, and its document. */
export interface PageLife {
  readonly window: Pick<EventTarget, 'addEventListener'>
  readonly document: Pick<EventTarget, 'addEventListener'> & { readonly visibilityState: string }
}

/** What tabs find each other with. */
export interface Meeting {
  readonly locks: Locks
  readonly open: (name: string) => Channel
  readonly digest: (text: string) => Promise<Uint8Array>
}

/** The browser, as far as it is used here; a test brings its own. */
export interface Platform {
  readonly page: PageLife
  /** The address that relative ones stand below. */
  readonly base: string
  /** Undefined where the browser has no Web Locks, no BroadcastChannel, or the page is not secure. */
  readonly meeting: Meeting | undefined
}

interface Scope {
  readonly navigator: { readonly locks?: Locks }
  readonly BroadcastChannel?: new (name: string) => Channel
  readonly crypto?: { readonly subtle?: SubtleCrypto }
}

/** The browser that this runs in. */
export function browser(): Platform {
  const { navigator, BroadcastChannel, crypto } = globalThis as unknown as Scope
  const { locks } = navigator
  const subtle = crypto?.subtle
  return {
    page: { window, document },
    base: document.baseURI,
    meeting: locks &&
      BroadcastChannel &&
      subtle && {
        locks,
        open: (name) => new BroadcastChannel(name),
        digest: async (text) => new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text))),
      },
  }
}
