import type { Account } from './accounts.js'
import { element } from './dom.js'
import { languagePicker, words } from './language.js'
import { pagesFor, type MenuEntry } from './page-table.js'
import { isOrganizationPage, pathOf, type Page } from './routes.js'
import type { Workspace } from './workspace.js'

/** What the shell asks of the app. */
export interface ShellActions {
  readonly signOut: () => void
  readonly impersonationEnded: () => void
  readonly openOrganization: (id: string) => void
}

/** The frame around a page: menu, organization, account, impersonation. */
export interface Shell {
  readonly root: HTMLElement
  /** Puts a page into the frame and marks its menu entry. */
  show(page: Page, title: string, content: HTMLElement, filled: boolean): void
}

const link = ({ page, title }: MenuEntry) =>
  element('a', { attributes: { href: pathOf(page), 'data-page': page.name } }, title)

const menu = (workspace: Workspace, organization: string | undefined) => {
  const { own, platform } = pagesFor(workspace.me, organization)
  const hasPlatform = platform.length > 0
  return [
    own.length > 0 && element('nav', { attributes: { 'aria-label': words().organization } }, ...own.map(link)),
    hasPlatform && element('h2', { attributes: { id: 'platform-title' } }, words().platform),
    hasPlatform && element('nav', { attributes: { 'aria-labelledby': 'platform-title' } }, ...platform.map(link)),
  ]
}

const brand = () =>
  element(
    'a',
    { class: 'brand', attributes: { href: '/' } },
    element('img', { attributes: { src: '/icon.svg', alt: '' } }),
    'Waygate',
  )

const accountRow = (account: Account, actions: ShellActions) =>
  element(
    'div',
    { class: 'account' },
    element(
      'div',
      {},
      element('strong', { attributes: { dir: 'auto' } }, account.name),
      element('span', { attributes: { title: account.email, dir: 'ltr' } }, account.email),
    ),
    element(
      'button',
      { class: 'quiet', attributes: { type: 'button' }, on: { click: actions.signOut } },
      words().signOut,
    ),
  )

const organizationSwitcher = (workspace: Workspace, organization: string | undefined, actions: ShellActions) => {
  const switcher = document.createElement('wg-org-switcher')
  switcher.client = workspace.client
  if (organization) switcher.organization = organization
  switcher.addEventListener('wg-organization-select', (event) => {
    event.preventDefault()
    actions.openOrganization(event.organizationId)
  })
  return switcher
}

const impersonationBanner = ({ me, client }: Workspace, actions: ShellActions) => {
  if (!me.impersonation) return undefined
  const banner = document.createElement('wg-impersonation-banner')
  banner.client = client
  banner.addEventListener('wg-impersonation-ended', actions.impersonationEnded)
  return banner
}

/** Jumps over the menu: the page is an element, so that its focus is moved rather than the address changed. */
const skipLink = (page: HTMLElement) =>
  element(
    'button',
    {
      class: 'skip',
      attributes: { type: 'button' },
      on: {
        click: () => {
          page.focus()
        },
      },
    },
    words().skip,
  )

/** Builds the shell for one workspace and organization. */
export const createShell = (
  account: Account,
  workspace: Workspace,
  organization: string | undefined,
  actions: ShellActions,
): Shell => {
  const title = element('h1', { class: 'visually-hidden' }, 'Waygate')
  // Pages without a heading of their own have it in the bar of a narrow window.
  const barTitle = element('span', { class: 'title', attributes: { 'aria-hidden': 'true' } })
  const outlet = element('main', { class: 'page', attributes: { id: 'page', tabindex: '-1' } })
  const menuButton = element('button', {
    class: 'menu-button',
    attributes: { type: 'button', 'aria-label': words().menu, 'aria-expanded': 'false', 'aria-controls': 'menu' },
  })
  const sidebar = element(
    'aside',
    { class: 'sidebar', attributes: { id: 'menu' } },
    brand(),
    organizationSwitcher(workspace, organization, actions),
    ...menu(workspace, organization),
    languagePicker(),
    accountRow(account, actions),
  )
  const scrim = element('button', {
    class: 'scrim',
    attributes: { type: 'button', 'aria-label': words().closeMenu, tabindex: '-1' },
  })
  const root = element(
    'div',
    { class: 'shell' },
    skipLink(outlet),
    impersonationBanner(workspace, actions),
    title,
    element('header', { class: 'topbar' }, menuButton, brand(), barTitle),
    sidebar,
    scrim,
    outlet,
  )

  const setMenu = (open: boolean) => {
    root.classList.toggle('menu-open', open)
    menuButton.setAttribute('aria-expanded', String(open))
  }
  menuButton.addEventListener('click', () => {
    setMenu(true)
    sidebar.querySelector<HTMLElement>('nav a')?.focus()
  })
  scrim.addEventListener('click', () => setMenu(false))
  sidebar.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !root.classList.contains('menu-open')) return
    setMenu(false)
    menuButton.focus()
  })

  return {
    root,
    show(page, heading, content, filled) {
      setMenu(false)
      title.textContent = heading
      barTitle.textContent = heading
      root.classList.toggle('filled', filled)
      document.title = `${heading} · Waygate`
      outlet.className = filled ? 'page filled' : 'page'
      outlet.setAttribute('aria-label', heading)
      outlet.replaceChildren(content)
      for (const entry of sidebar.querySelectorAll('nav a')) {
        if (entry.getAttribute('data-page') === page.name) entry.setAttribute('aria-current', 'page')
        else entry.removeAttribute('aria-current')
      }
    },
  }
}

/** A page that only says something, with one way on. */
export const messagePage = (
  heading: string,
  says: string,
  action?: { readonly label: string; readonly run: () => void },
) =>
  element(
    'div',
    { class: 'message' },
    element('h1', {}, heading),
    element('p', { class: 'muted' }, says),
    action &&
      element('button', { class: 'primary', attributes: { type: 'button' }, on: { click: action.run } }, action.label),
  )

/** The organization a page belongs to, if it belongs to one. */
export const organizationOf = (page: Page) => (isOrganizationPage(page) ? page.organization : undefined)
