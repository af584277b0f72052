import { element } from './dom.js'

const shortcuts: readonly [keys: string, does: string][] = [
  ['?', 'Show this list'],
  ['/', 'Search on the page'],
  ['g then s', 'Sessions'],
  ['g then v', 'Viewer'],
  ['g then c', 'Contacts'],
  ['g then k', 'API keys'],
  ['g then w', 'Webhooks'],
  ['↑ ↓ Home End', 'Move in a list'],
  ['Enter', 'Open'],
  ['Esc', 'Close, and go back to where you were'],
]

const goTo: Readonly<Record<string, string>> = { s: 'sessions', v: 'viewer', c: 'contacts', k: 'api-keys', w: 'webhooks' }

const typesText = (event: KeyboardEvent) =>
  event.composedPath().some((one) => one instanceof HTMLElement && (/^(INPUT|TEXTAREA|SELECT)$/.test(one.tagName) || one.isContentEditable))

const showList = () => {
  const dialog = element(
    'dialog',
    { class: 'shortcuts', attributes: { 'aria-labelledby': 'shortcuts-title' } },
    element('h1', { attributes: { id: 'shortcuts-title' } }, 'Keyboard'),
    element('dl', {}, ...shortcuts.flatMap(([keys, does]) => [element('dt', {}, element('kbd', {}, keys)), element('dd', {}, does)])),
    element('form', { attributes: { method: 'dialog' } }, element('button', {}, 'Close')),
  )
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
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
      else if (event.key === '?' && !document.querySelector('dialog[open]')) showList()
      else return
      event.preventDefault()
    },
    { signal },
  )
}
