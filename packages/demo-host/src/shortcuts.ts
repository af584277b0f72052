import { element } from './dom.js'

type Shortcut = readonly [keys: readonly string[], does: string, between?: string]

const everywhere: readonly Shortcut[] = [
  [['/'], 'Search on the page'],
  [['↑', '↓', 'Home', 'End'], 'Move in a list'],
  [['Enter'], 'Open'],
  [['Esc'], 'Close, and go back to where you were'],
  [['?'], 'Show this list'],
]
const pages: readonly Shortcut[] = [
  [['g', 's'], 'Sessions', ' then '],
  [['g', 'v'], 'Viewer', ' then '],
  [['g', 'c'], 'Contacts', ' then '],
  [['g', 'k'], 'API keys', ' then '],
  [['g', 'w'], 'Webhooks', ' then '],
  [['g', 'm'], 'Members', ' then '],
]

const goTo: Readonly<Record<string, string>> = {
  s: 'sessions',
  v: 'viewer',
  c: 'contacts',
  k: 'api-keys',
  w: 'webhooks',
  m: 'members',
}

const typesText = (event: KeyboardEvent) =>
  event
    .composedPath()
    .some(
      (one) => one instanceof HTMLElement && (/^(INPUT|TEXTAREA|SELECT)$/.test(one.tagName) || one.isContentEditable),
    )

const keysOf = (keys: readonly string[], between: string) =>
  keys.flatMap((key, at) => (at === 0 ? [element('kbd', {}, key)] : [between, element('kbd', {}, key)]))

const group = (title: string, shortcuts: readonly Shortcut[]) => [
  element('h2', {}, title),
  element(
    'dl',
    {},
    ...shortcuts.map(([keys, does, between = ' ']) =>
      element('div', {}, element('dt', {}, ...keysOf(keys, between)), element('dd', {}, does)),
    ),
  ),
]

const showList = () => {
  const dialog = element(
    'dialog',
    { class: 'shortcuts', attributes: { 'aria-labelledby': 'shortcuts-title' } },
    element('h1', { attributes: { id: 'shortcuts-title' } }, 'Keyboard'),
    ...group('On every page', everywhere),
    ...group('Go to', pages),
    element('form', { attributes: { method: 'dialog' } }, element('button', {}, 'Close')),
  )
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}

const searchIn = (root: ParentNode): HTMLElement | undefined => {
  for (const one of root.querySelectorAll<HTMLElement>('*')) {
    if (one.matches('input[type=search]') && one.checkVisibility()) return one
    const inside = one.shadowRoot && searchIn(one.shadowRoot)
    if (inside) return inside
  }
  return undefined
}

/** Listens for the shortcuts of the whole dashboard until `signal` aborts; `go` gets the name of a page. */
export const listenForShortcuts = (go: (page: string) => void, signal: AbortSignal) => {
  let afterG = false
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typesText(event)) return
      const page = afterG ? goTo[event.key] : undefined
      afterG = event.key === 'g'
      if (page) go(page)
      else if (event.key === '/' && !event.defaultPrevented) searchIn(document)?.focus()
      else if (event.key === '?' && !document.querySelector('dialog[open]')) showList()
      else return
      event.preventDefault()
    },
    { signal },
  )
}
