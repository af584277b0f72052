import { canary } from './corpus.js'

/** Marks that turn text around are left out of what is shown inside sentences and file names. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const SAFE_ADDRESS = /^(?:https?:|mailto:|tel:|#|$)/
const ADDRESSES = new Set(['href', 'src', 'srcdoc', 'action', 'formaction', 'data', 'poster', 'xlink:href'])
/** Attributes whose words are read aloud or shown. */
const SPOKEN = ['aria-label', 'title', 'placeholder', 'alt']

/** A text without the marks that turn it around. */
export const straight = (text: string): string => text.replace(TURNING, '')

/** Fails a file in whose tests a text ran as a script, or opened a dialog or a window. Call it once, at its top. */
export function expectNothingRan(): void {
  const ran: string[] = []
  before(() => {
    for (const name of [canary, 'alert', 'confirm', 'prompt', 'print', 'open'])
      Object.defineProperty(window, name, { configurable: true, value: () => ran.push(name) })
  })
  after(() => {
    if (ran.length > 0) throw new Error(`ran from data: ${ran.join(', ')}`)
  })
}

/** Every node at and below `root`, shadow trees included, each once. */
function* nodesOf(root: Element): Generator<Element | Text> {
  yield root
  for (const tree of [root.shadowRoot, root]) {
    for (const child of tree?.childNodes ?? []) {
      if (child instanceof Element) yield* nodesOf(child)
      else if (child instanceof Text) yield child
    }
  }
}

/** What a page is built of: its tags, and the attributes each has. A text that became markup would add to it. */
export function shapeOf(root: Element): Set<string> {
  const shape = new Set<string>()
  for (const node of nodesOf(root)) {
    if (node instanceof Text) continue
    shape.add(node.localName)
    for (const { name, value } of node.attributes) {
      shape.add(`${node.localName}[${name}]`)
      if (name.startsWith('on')) throw new Error(`<${node.localName}> has a handler: ${name}`)
      if (ADDRESSES.has(name) && !SAFE_ADDRESS.test(value))
        throw new Error(`<${node.localName} ${name}> leads to ${value}`)
    }
  }
  return shape
}

/** Everything that can be read on a page in its order, then the words of attributes and what fields hold. */
export function readable(root: Element): string {
  const words: string[] = []
  const aside: string[] = []
  for (const node of nodesOf(root)) {
    if (node instanceof Text) {
      words.push(node.data)
      continue
    }
    for (const name of SPOKEN) if (node.hasAttribute(name)) aside.push(node.getAttribute(name) ?? '')
    if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) aside.push(node.value)
  }
  return straight(words.concat('\n', aside).join(''))
}

/** The places where one of `texts` could reorder the words around it: neither alone in its box nor kept in by marks. */
export function leaksOf(root: Element, texts: ReadonlySet<string>, mark: string): string[] {
  const alone = (text: string): boolean => texts.has(straight(text).trim())
  const found: string[] = []
  for (const node of nodesOf(root)) {
    if (node instanceof Text) {
      if (node.data.includes(mark) && !keptIn(node.data, mark) && !boxed(node, alone)) found.push(node.data)
      continue
    }
    for (const name of SPOKEN) {
      const value = node.getAttribute(name)
      if (value?.includes(mark) && !alone(value) && !keptIn(value, mark)) found.push(`${name}="${value}"`)
    }
  }
  return found
}

/** In an element that isolates, or alone in a block; an `option` is a line of its own, a `pre` shows what is written, character by character. */
function boxed(node: Text, alone: (text: string) => boolean): boolean {
  if (node.parentElement?.closest('bdi, pre, option, [dir=auto]')) return true
  for (let at = node.parentElement; at; at = at.parentElement) {
    if (getComputedStyle(at).unicodeBidi.includes('isolate')) return alone(at.textContent ?? '')
  }
  return alone(node.data)
}

/** Between U+2068 and U+2069. */
function keptIn(text: string, mark: string): boolean {
  const before = text.slice(0, text.indexOf(mark))
  return before.lastIndexOf('\u2068') > before.lastIndexOf('\u2069')
}
