import type { ClassAttributes, JSX } from 'preact'
import type { Attributes, ElementOf, Listeners, Properties, Tag } from './props.js'

type Own<T extends Tag> = Properties<T> & Attributes<T> & Listeners<T, 'on'>

type Elements = {
  [T in Tag]: ClassAttributes<ElementOf<T>> & Omit<JSX.HTMLAttributes<ElementOf<T>>, keyof Own<T>> & Own<T>
}

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}

export {}
