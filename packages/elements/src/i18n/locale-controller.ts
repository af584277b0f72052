import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Formats } from './formats.js'
import { loadLocale, localeNow, needsLoading, type Locale } from './locales.js'
import type { Room } from './room.js'

type Host = ReactiveControllerHost & HTMLElement & { readonly locale?: string | undefined }

const hosts = new Set<LocaleController>()
let observer: MutationObserver | undefined

/** Tells every connected element that a `lang` in the page changed. wg-provider calls it for its own. */
export function announceLocaleChange(): void {
  for (const controller of hosts) controller.refresh()
}

/** The `locale` of an element of ours, which counts for what it is made of, too. */
function localeOf(element: Element): string | undefined {
  if (!element.localName.startsWith('wg-')) return undefined
  const { locale } = element as { locale?: unknown }
  return typeof locale === 'string' ? locale : undefined
}

/** The nearest `lang`, or `locale` of an element of ours, through shadow roots; then the browser's language. */
function inheritedTag(start: Node): string {
  let node: Node | null = start
  while (node) {
    if (node instanceof Element) {
      const tag = localeOf(node) || node.getAttribute('lang')
      if (tag) return tag
    }
    node = (node as Element).assignedSlot ?? node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)
  }
  return navigator.language
}

/**
 * Gives an element the words and formats of its locale: its own `locale` property, else the nearest `lang` attribute,
 * else the browser's language. Loads the language when it is missing and updates the element when it is there.
 */
export class LocaleController implements ReactiveController {
  readonly #host: Host
  #inherited: string | undefined
  #own: string | undefined

  constructor(host: Host) {
    this.#host = host
    host.addController(this)
  }

  get #tag(): string {
    return this.#host.locale || (this.#inherited ??= inheritedTag(this.#host))
  }

  /** The locale in force now: English while the asked-for language is on its way. */
  get locale(): Locale {
    return localeNow(this.#tag)
  }

  get formats(): Formats {
    return this.locale.formats
  }

  words<T extends object>(room: Room<T>): T {
    return this.locale.words(room)
  }

  hostConnected(): void {
    hosts.add(this)
    observer ??= new MutationObserver(announceLocaleChange)
    observer.observe(document.documentElement, { attributeFilter: ['lang'] })
    this.#inherited = undefined
  }

  hostUpdate(): void {
    if (this.#host.locale !== this.#own) {
      this.#own = this.#host.locale
      announceLocaleChange()
    }
    const tag = this.#tag
    if (needsLoading(tag))
      void loadLocale(tag).then(() => {
        this.#host.requestUpdate()
      })
  }

  hostDisconnected(): void {
    hosts.delete(this)
    if (hosts.size === 0) observer?.disconnect()
  }

  /** Looks the inherited language up again. */
  refresh(): void {
    this.#inherited = undefined
    this.#host.requestUpdate()
  }
}
