import { createElement, forwardRef, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react'

type Props = Readonly<Record<string, unknown>>
type Handler = (event: Event) => void
type Settable = HTMLElement & Record<string, unknown>

// Before the first paint in a browser; a server has no layout, and React 18 complains there.
const useCommitted = typeof window === 'undefined' ? useEffect : useLayoutEffect

/** Sets what was given, and what was given before and no longer is back to what it was then. */
const assign = (element: Settable, properties: Props, initial: Map<string, unknown>): void => {
  for (const [name, value] of Object.entries(properties)) {
    if (!initial.has(name)) initial.set(name, element[name])
    if (element[name] !== value) element[name] = value
  }
  for (const [name, value] of initial) if (!(name in properties)) element[name] = value
}

/**
 * A React component around an element, for React 18, which sets every prop of an unknown tag as an attribute and knows none of its events.
 * Props named in `properties` become properties, those in `events` listeners; the rest goes to the tag. Registers nothing.
 */
export const wrap = (
  tag: `wg-${string}`,
  properties: readonly string[],
  events: Readonly<Record<string, string>>,
): unknown =>
  forwardRef<Settable | null>((props, ref) => {
    const element = useRef<Settable | null>(null)
    const initial = useRef(new Map<string, unknown>())
    const handlers = useRef<Props>({})
    const given = Object.entries(props)
    const own = Object.fromEntries(given.filter(([name]) => properties.includes(name)))
    const rest = given.filter(([name]) => !properties.includes(name) && !(name in events))

    useCommitted(() => {
      handlers.current = props
      if (element.current) assign(element.current, own, initial.current)
      return undefined
    })
    useCommitted(() => {
      const leave = new AbortController()
      for (const [prop, event] of Object.entries(events))
        element.current?.addEventListener(event, (it) => (handlers.current[prop] as Handler | undefined)?.(it), leave)
      return () => leave.abort()
    }, [])
    useImperativeHandle(ref, () => element.current, [])

    const attributes = rest.map(([name, value]) => [name === 'className' ? 'class' : name, value] as const)
    return createElement(tag, { ...Object.fromEntries(attributes), ref: element })
  })
