/** The little of React that the wrappers use: React is a peer, and its types are the host's. */
declare module 'react' {
  export type Ref<T> = ((value: T | null) => void) | { current: T | null } | null
  export function createElement(type: string, props: Record<string, unknown>): unknown
  export function forwardRef<T>(render: (props: Record<string, unknown>, ref: Ref<T>) => unknown): unknown
  export function useEffect(effect: () => (() => void) | undefined, given?: readonly unknown[]): void
  export function useLayoutEffect(effect: () => (() => void) | undefined, given?: readonly unknown[]): void
  export function useImperativeHandle<T>(ref: Ref<T>, create: () => T, given?: readonly unknown[]): void
  export function useRef<T>(initial: T): { current: T }
}
