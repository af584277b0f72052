import type { WaygateElements } from './elements.js'

/** The name of an element. */
export type Tag = keyof WaygateElements
export type ElementOf<T extends Tag> = WaygateElements[T]['element']

/** `token-refreshed` as `TokenRefreshed`. */
export type Pascal<Kebab extends string> = Kebab extends `${infer Head}-${infer Rest}`
  ? `${Capitalize<Head>}${Pascal<Rest>}`
  : Capitalize<Kebab>

/** What can be set on the element itself. */
export type Properties<T extends Tag> = Partial<Pick<ElementOf<T>, WaygateElements[T]['property'] & keyof ElementOf<T>>>

type AttributeOf<T extends Tag> = WaygateElements[T]['attributes']

/** The same by the names that HTML uses. */
export type Attributes<T extends Tag> = {
  [A in keyof AttributeOf<T>]?: ElementOf<T>[AttributeOf<T>[A] & keyof ElementOf<T>]
}

type Listener<E extends keyof HTMLElementEventMap> = (event: HTMLElementEventMap[E]) => void

/** Listeners by the event's own name behind a prefix: `onwg-session-select`, `on:wg-session-select`. */
export type Listeners<T extends Tag, Prefix extends string> = {
  [E in WaygateElements[T]['event'] as `${Prefix}${E}`]?: Listener<E>
}

/** Listeners as `onWgSessionSelect`. */
export type PascalListeners<T extends Tag> = {
  [E in WaygateElements[T]['event'] as `on${Pascal<E>}`]?: Listener<E>
}

/** Listeners as `onSessionSelect`. */
export type ShortListeners<T extends Tag> = {
  [E in WaygateElements[T]['event'] as E extends `wg-${infer Name}` ? `on${Pascal<Name>}` : never]?: Listener<E>
}
