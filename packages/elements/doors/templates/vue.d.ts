import type { HTMLAttributes } from 'vue'
import type { Attributes, ElementOf, PascalListeners, Properties, Tag } from './props.js'

type Own<T extends Tag> = Properties<T> & Attributes<T> & PascalListeners<T>

type Components = {
  [T in Tag]: new () => {
    $props: Omit<HTMLAttributes, keyof Own<T>> & Own<T>
    $el: ElementOf<T>
  }
}

declare module 'vue' {
  interface GlobalComponents extends Components {}
}

export {}
