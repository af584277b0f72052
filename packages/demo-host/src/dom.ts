type Child = Node | string | undefined | false
type Listeners = { readonly [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void }

/** What `element()` sets besides children: attributes (true writes an empty one, false none), listeners and text. */
export interface ElementOptions {
  readonly class?: string
  readonly attributes?: Readonly<Record<string, string | boolean | undefined>>
  readonly on?: Listeners
}

/** Makes an element. Strings become text nodes, never markup. */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  options: ElementOptions = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag)
  if (options.class) made.className = options.class
  for (const [name, value] of Object.entries(options.attributes ?? {})) {
    if (value === true) made.setAttribute(name, '')
    else if (typeof value === 'string') made.setAttribute(name, value)
  }
  for (const [name, listener] of Object.entries(options.on ?? {}))
    made.addEventListener(name, listener as EventListener)
  made.append(...children.filter((child): child is Node | string => child !== undefined && child !== false))
  return made
}

/** A labelled input with a place for its error below. */
export const field = (label: string, attributes: ElementOptions['attributes'], hint?: string) => {
  const input = element('input', { attributes: { ...attributes } })
  const hintText = hint ? element('span', { class: 'hint' }, hint) : undefined
  return { input, row: element('label', { class: 'field' }, element('span', {}, label), input, hintText) }
}
