import type { ClassAttributes, HTMLAttributes } from 'react'
import type { Attributes, ElementOf, Listeners, Properties, Tag } from './props.js'

type Own<T extends Tag> = Properties<T> & Attributes<T> & Listeners<T, 'on'>

type Elements = {
  [T in Tag]: ClassAttributes<ElementOf<T>> & Omit<HTMLAttributes<ElementOf<T>>, keyof Own<T>> & Own<T>
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}

export {}
