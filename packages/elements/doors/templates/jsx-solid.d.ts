import type { JSX } from 'solid-js'
import type { Attributes, ElementOf, Listeners, Properties, Tag } from './props.js'

/** Solid sets what stands behind `prop:` as a property, whatever the tag. */
type Explicit<T extends Tag> = { [P in keyof Properties<T> & string as `prop:${P}`]?: Properties<T>[P] }
type Own<T extends Tag> = Properties<T> & Attributes<T> & Explicit<T> & Listeners<T, 'on:'>

type Elements = { [T in Tag]: Omit<JSX.HTMLAttributes<ElementOf<T>>, keyof Own<T>> & Own<T> }

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}

export {}
