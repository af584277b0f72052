import { element } from './dom.js'
import { words } from './language.js'
import type { MenuEntry } from './page-table.js'
import type { Page } from './routes.js'

type Shortcut = readonly [keys: readonly string[], does: string, between?: string]

const everywhere = ({ search, move, open, back, list } = words().keyboard): readonly Shortcut[] => [
  [['/'], search],
  [['↑', '↓', 'Home', 'End'], move],
  [['Enter'], open],
  [['Esc'], back],
  [['?'], list],
]
const typesText = (event: KeyboardEvent) =>
  event
    .composedPath()
    .some(
      (one) => one instanceof HTMLElement && (/^(INPUT|TEXTAREA|SELECT)$/.test(one.tagName) || one.isContentEditable),
    )

const keysOf = (keys: readonly string[], between: string) =>
  keys.flatMap((key, at) => (at === 0 ? [element('kbd', {}, key)] : [between, element('kbd', {}, key)]))

/** The pages of the menu, by the groups that it has. */
interface Menu {
  readonly own: readonly MenuEntry[]
  readonly platform: readonly MenuEntry[]
}

const goTo = (entries: readonly MenuEntry[]): readonly Shortcut[] =>
  entries.map(({ key, title }) => [['g', key], title, ` ${words().keyboard.then} `])

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

const showList = ({ own, platform }: Menu) => {
  const dialog = element(
    'dialog',
    { class: 'shortcuts', attributes: { 'aria-labelledby': 'shortcuts-title' } },
    element('h1', { attributes: { id: 'shortcuts-title' } }, words().keyboard.title),
    ...group(words().keyboard.everywhere, everywhere()),
    ...(own.length > 0 ? group(words().organization, goTo(own)) : []),
    ...(platform.length > 0 ? group(words().platform, goTo(platform)) : []),
    element('form', { attributes: { method: 'dialog' } }, element('button', {}, words().keyboard.close)),
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

/** Listens for the shortcuts of the whole dashboard until `signal` aborts: those of the pages in the menu, and no others. */
export const listenForShortcuts = (menu: Menu, go: (page: Page) => void, signal: AbortSignal) => {
  const entries = [...menu.own, ...menu.platform]
  let afterG = false
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typesText(event)) return
      const entry = afterG ? entries.find(({ key }) => key === event.key) : undefined
      afterG = event.key === 'g'
      if (entry) go(entry.page)
      else if (event.key === '/' && !event.defaultPrevented) searchIn(document)?.focus()
      else if (event.key === '?' && !document.querySelector('dialog[open]')) showList(menu)
      else return
      event.preventDefault()
    },
    { signal },
  )
}
