import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react'
import type { ElementOf, Properties, ShortListeners, Tag } from './props.js'

type Own<T extends Tag> = Properties<T> & ShortListeners<T>

/** A React component around an element; its ref is the element. Works with React 18, where tags alone do not suffice. */
export type WaygateComponent<T extends Tag> = ForwardRefExoticComponent<
  Omit<HTMLAttributes<ElementOf<T>>, keyof Own<T>> & Own<T> & RefAttributes<ElementOf<T>>
>
