import { deepElements, eventually } from './mount.js'

const IMPLICIT: Readonly<Record<string, string>> = {
  button: 'button',
  a: 'link',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  dialog: 'dialog',
  table: 'table',
  tr: 'row',
  td: 'cell',
  th: 'columnheader',
  textarea: 'textbox',
  ul: 'list',
  ol: 'list',
  li: 'listitem',
  article: 'article',
  time: 'time',
  canvas: 'canvas',
  select: 'combobox',
}
const INPUTS: Readonly<Record<string, string>> = {
  checkbox: 'checkbox',
  radio: 'radio',
  number: 'spinbutton',
  search: 'searchbox',
  tel: 'textbox',
  text: 'textbox',
  email: 'textbox',
}

function roleOf(element: Element): string | undefined {
  const explicit = element.getAttribute('role')
  if (explicit) return explicit
  if (element instanceof HTMLInputElement) return INPUTS[element.type]
  return IMPLICIT[element.localName]
}

function shown(element: Element): boolean {
  return (
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
    !element.closest('[aria-hidden=true]')
  )
}

/** The text a person reads at and below `root`, across shadow trees, white space collapsed. */
export function textOf(root: Element): string {
  const parts: string[] = []
  const walk = (node: Node): void => {
    if (node instanceof Text) parts.push(node.data)
    if (node instanceof Element && (!shown(node) || node.localName === 'style')) {
      if (node.localName !== 'slot' && getComputedStyle(node).display !== 'contents') return
    }
    const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : []
    const children =
      assigned.length > 0
        ? assigned
        : node instanceof Element && node.shadowRoot
          ? node.shadowRoot.childNodes
          : node.childNodes
    for (const child of children) walk(child)
    if (node instanceof Element && /^(block|flex|grid|table|list-item)/.test(getComputedStyle(node).display))
      parts.push(' ')
  }
  walk(root)
  return parts.join('').replace(/\s+/g, ' ').trim()
}

function nameOf(element: Element): string {
  const root = element.getRootNode() as ShadowRoot | Document
  const labelledBy = element.getAttribute('aria-labelledby')
  if (labelledBy)
    return labelledBy
      .split(' ')
      .map((id) => root.getElementById(id)?.textContent ?? '')
      .join(' ')
      .trim()
  const label = element.getAttribute('aria-label')
  if (label) return label
  if (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLSelectElement && element.labels.length > 0)
  )
    return [...(element.labels ?? [])].map(textOf).join(' ')
  return textOf(element)
}

/** Every visible element with a role below `root`, and with a name that matches when one is given. */
export function allByRole<E extends HTMLElement = HTMLElement>(
  root: Element,
  role: string,
  name?: string | RegExp,
): E[] {
  return [...deepElements(root)].filter((element): element is E => {
    if (roleOf(element) !== role || !shown(element)) return false
    if (name === undefined) return true
    const found = plain(nameOf(element))
    return typeof name === 'string' ? found === name : name.test(found)
  })
}

/** The first element with a role and a name; waits until there is one. */
export async function byRole<E extends HTMLElement = HTMLElement>(
  root: Element,
  role: string,
  name?: string | RegExp,
): Promise<E> {
  return eventually(
    `a ${role} named ${String(name)} in: ${textOf(root).slice(0, 400)}`,
    () => allByRole<E>(root, role, name)[0],
  )
}

/** Waits until the text below `root` contains or matches `text`. */
export async function reads(root: Element, text: string | RegExp): Promise<void> {
  const matches = (): boolean => {
    const found = plain(textOf(root))
    return typeof text === 'string' ? found.includes(text) : text.test(found)
  }
  await eventually('x', matches).catch(() => {
    throw new Error(`never read ${String(text)}; it reads: ${textOf(root).slice(0, 600)}`)
  })
}

/** Text without the invisible marks that isolate a stranger's name. */
function plain(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '')
}

/** The element with focus, through shadow trees. */
export function focused(): Element | null {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return active
}

/** What the page's live region says. */
export async function announced(text: string | RegExp): Promise<void> {
  await eventually(`an announcement of ${String(text)}`, () => {
    const said = plain(document.querySelector('[data-wg-announcer]')?.textContent ?? '')
    return typeof text === 'string' ? said.includes(text) : text.test(said)
  })
}
