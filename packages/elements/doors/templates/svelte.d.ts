import type { HTMLAttributes } from 'svelte/elements'
import type { Attributes, ElementOf, Listeners, Properties, Tag } from './props.js'

/** Svelte 5 writes `onwg-session-select={…}`, Svelte 4 `on:wg-session-select={…}`. */
type Own<T extends Tag> = Properties<T> & Attributes<T> & Listeners<T, 'on'> & Listeners<T, 'on:'>

type Elements = { [T in Tag]: Omit<HTMLAttributes<ElementOf<T>>, keyof Own<T>> & Own<T> }

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}

export {}
