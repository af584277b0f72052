import { isApiError } from '@waygate/sdk'
import { currentAccount, signOut, type Account } from './accounts.js'
import { element } from './dom.js'
import { applyAddress, followSelection, pageOfTarget } from './element-page.js'
import { registerPage, setupPage, signInPage } from './entry-pages.js'
import { confirmPage, forgotPage, newPasswordPage } from './mail-pages.js'
import { invitationPage } from './invitation-page.js'
import { organizationPages, pagesFor, platformPages } from './page-table.js'
import { words } from './language.js'
import { receiverPage } from './receiver-page.js'
import { isOrganizationPage, isPlatformPage, parsePath, pathOf, type Page } from './routes.js'
import { createShell, messagePage, organizationOf, type Shell } from './shell.js'
import { listenForShortcuts } from './shortcuts.js'
import { openWorkspace, rememberImpersonation, rememberOrganization, type Workspace } from './workspace.js'

/** Everything that belongs to one signed-in person in one organization. */
interface Room {
  readonly account: Account
  readonly workspace: Workspace
  readonly organization: string | undefined
  readonly shell: Shell
  readonly closing: AbortController
  element: HTMLElement | undefined
  page: Page | undefined
}

/** Runs the dashboard inside `root`: reads the address, opens what it names, and follows links and the back button. */
export const createApp = (root: HTMLElement) => {
  let room: Room | undefined
  let turn = 0

  const leaveRoom = () => {
    room?.closing.abort()
    room?.workspace.client.dispose()
    room = undefined
  }

  const go = (page: Page, replace = false) => {
    const path = pathOf(page)
    if (path !== location.pathname) history[replace ? 'replaceState' : 'pushState'](null, '', path)
    void show()
  }

  const afterSignIn = () => {
    const next = new URLSearchParams(location.search).get('next')
    // Only a path of our own: anything else in `next` would be an open redirect.
    history.replaceState(null, '', next && /^\/(?![/\\])/.test(next) ? next : '/')
    void show()
  }

  const toSignIn = () => {
    leaveRoom()
    const here = location.pathname + location.search
    history.replaceState(null, '', here === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(here)}`)
    void show()
  }

  const joined = (organization: string) => {
    leaveRoom()
    go({ name: 'sessions', organization })
  }

  const impersonationEnded = () => {
    rememberImpersonation(undefined)
    rememberOrganization(undefined)
    leaveRoom()
    go({ name: 'users' })
  }

  const openRoom = async (page: Page): Promise<Room> => {
    const account = await currentAccount()
    if (!account) throw new SignedOut()
    const workspace = await openWorkspace(organizationOf(page))
    const organization = organizationOf(page) ?? workspace.me.organization?.id ?? workspace.organizations[0]?.id
    await Promise.all([
      import('@waygate/elements/provider/define'),
      import('@waygate/elements/org-switcher/define'),
      workspace.me.impersonation && import('@waygate/elements/impersonation-banner/define'),
    ])
    const closing = new AbortController()
    const shell = createShell(account, workspace, organization, {
      signOut: () => void signOut().then(toSignIn),
      impersonationEnded,
      openOrganization: (id) => go({ name: 'sessions', organization: id }),
    })
    rememberOrganization(organization)
    listenForShortcuts(pagesFor(workspace.me, organization), go, closing.signal)
    workspace.client.connection.subscribe(() => {
      if (workspace.client.connection.get().status === 'revoked') void endOfCredential(account.id)
    })
    return { account, workspace, organization, shell, closing, element: undefined, page: undefined }
  }

  /** The gateway ended our credential: sign-out, ban, or the end of an impersonation or a membership. */
  const endOfCredential = async (accountId: string) => {
    leaveRoom()
    const still = await currentAccount().catch(() => undefined)
    if (still?.id !== accountId) {
      toSignIn()
      return
    }
    history.replaceState(null, '', '/')
    void show()
  }

  const mount = async (here: Room, page: Page, mine: number) => {
    const entry = [...organizationPages, ...platformPages].find(({ name }) => name === page.name)
    if (!entry) return
    if (here.element?.localName === entry.tag && here.page?.name === page.name) {
      applyAddress(here.element, page)
      here.page = page
      return
    }
    await entry.load()
    // Somebody went on, or back, while the page's code was on its way: the newer address wins.
    if (mine !== turn) return
    const made = document.createElement(entry.tag)
    for (const [name, value] of Object.entries(entry.attributes ?? {})) made.setAttribute(name, value)
    applyAddress(made, page)
    made.addEventListener('wg-navigate', (event) => {
      const target = pageOfTarget(event.to, here.organization)
      if (target) go(target)
    })
    made.addEventListener('wg-user-impersonated', (event) => {
      rememberImpersonation(event.impersonationId)
      rememberOrganization(undefined)
      leaveRoom()
      go({ name: 'home' })
    })
    if (here.organization) followSelection(made, here.organization, go)
    const provider = document.createElement('wg-provider')
    provider.client = here.workspace.client
    provider.append(made)
    here.element = made
    here.page = page
    here.shell.show(page, words().pages[entry.name], provider, entry.filled ?? false)
  }

  const fail = (error: unknown, page: Page) => {
    if (error instanceof SignedOut || isApiError(error, 'unauthorized')) {
      toSignIn()
      return
    }
    const { noOrganization, noAnswer, tryAgain } = words()
    const gone = isApiError(error, 'not_found') && isOrganizationPage(page)
    root.replaceChildren(
      gone
        ? messagePage(noOrganization.title, noOrganization.text, {
            label: noOrganization.action,
            run: () => go({ name: 'home' }),
          })
        : messagePage(noAnswer.title, noAnswer.text, { label: tryAgain, run: () => void show() }),
    )
  }

  const homeOf = ({ organization, workspace }: Room): Page =>
    organization
      ? { name: 'sessions', organization }
      : workspace.me.role === 'super_admin'
        ? { name: 'all-sessions' }
        : { name: 'not-found' }

  const showInRoom = async (page: Page, mine: number) => {
    const wanted = organizationOf(page)
    if (room && wanted !== undefined && wanted !== room.organization) leaveRoom()
    if (!room) {
      const opened = await openRoom(page)
      if (mine !== turn) {
        opened.closing.abort()
        opened.workspace.client.dispose()
        return
      }
      room = opened
      root.replaceChildren(room.shell.root)
      // An impersonation begins on the page of users, and ends there too.
      if (page.name === 'home' && opened.workspace.impersonationEnded) {
        go({ name: 'users' }, true)
        return
      }
    }
    if (page.name === 'home') go(homeOf(room), true)
    else if (page.name === 'invitation')
      room.shell.show(
        page,
        words().pages.invitation,
        invitationPage(room.workspace.client, page.invitation, joined),
        false,
      )
    else if (isOrganizationPage(page) || isPlatformPage(page)) await mount(room, page, mine)
    else
      room.shell.show(
        page,
        words().pages['not-found'],
        messagePage(words().nothingHere.title, words().nothingHere.text, {
          label: words().nothingHere.action,
          run: () => go({ name: 'home' }),
        }),
        false,
      )
  }

  const entryPages: Partial<Record<Page['name'], () => HTMLElement>> = {
    'sign-in': () => signInPage(afterSignIn),
    register: () => registerPage(afterSignIn),
    setup: () => setupPage(new URLSearchParams(location.search).get('token') ?? '', afterSignIn),
    'forgot-password': forgotPage,
    'reset-password': () => newPasswordPage(secretOfLink(), () => go({ name: 'sign-in' }, true)),
    'verify-email': () => confirmPage(secretOfLink()),
    receiver: receiverPage,
  }

  const show = async () => {
    const mine = ++turn
    const page = parsePath(location.pathname)
    const entry = entryPages[page.name]
    if (entry) {
      leaveRoom()
      document.title = 'Waygate'
      root.replaceChildren(entry())
      return
    }
    if (!room)
      root.replaceChildren(element('p', { class: 'message muted', attributes: { role: 'status' } }, words().loading))
    try {
      await showInRoom(page, mine)
    } catch (error) {
      leaveRoom()
      if (mine === turn) fail(error, page)
    }
  }

  document.addEventListener('click', (event) => {
    const anchor = event.composedPath().find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement)
    if (!anchor || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return
    if (anchor.origin !== location.origin || anchor.target || anchor.hasAttribute('download')) return
    event.preventDefault()
    history.pushState(null, '', anchor.href)
    void show()
  })
  window.addEventListener('popstate', () => void show())
  void show()
}

/** The secret of a mailed link: behind `#`, so that it reaches no server. */
const secretOfLink = () => new URLSearchParams(location.hash.slice(1)).get('token') ?? ''

/** Nobody is signed in. */
class SignedOut extends Error {}
