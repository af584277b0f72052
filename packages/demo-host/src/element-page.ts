import type { NavigateTarget } from '@waygate/elements'
import { isOrganizationPage, isPlatformName, type OrganizationPage, type Page } from './routes.js'

/** Where an element's `wg-navigate` leads in this host, or undefined when the page needs an organization and there is none. */
export const pageOfTarget = (to: NavigateTarget, organization: string | undefined): Page | undefined => {
  if (isPlatformName(to.page)) return { name: to.page }
  if (!organization) return undefined
  const item = to.chatJid ?? to.contactJid
  return {
    name: to.page satisfies OrganizationPage,
    organization,
    ...(to.sessionId && to.page !== 'sessions' ? { session: to.sessionId } : {}),
    ...(to.page === 'sessions' ? (to.sessionId ? { item: to.sessionId } : {}) : item ? { item } : {}),
  }
}

/** Carries what the address says over to the page's element. */
export const applyAddress = (target: HTMLElement, page: Page) => {
  if (!isOrganizationPage(page)) return
  const set = (name: string, value: string | undefined) =>
    value ? target.setAttribute(name, value) : target.removeAttribute(name)
  if (page.name === 'viewer') {
    set('session-id', page.session)
    set('chat-id', page.item)
  } else if (page.name === 'contacts') {
    set('session-id', page.session)
    set('selected', page.item)
  } else if (page.name === 'sessions') set('selected', page.item)
  else if (page.name === 'webhooks') set('webhook-id', page.item)
}

/**
 * Writes what the person chose inside an element into the address (`go` replaces nothing by itself), so that reload and the back button work.
 */
export const followSelection = (target: HTMLElement, organization: string, go: (page: Page) => void) => {
  target.addEventListener('wg-chat-select', (event) =>
    go({ name: 'viewer', organization, session: event.sessionId, item: event.chatJid }),
  )
  target.addEventListener('wg-contact-select', (event) =>
    go({ name: 'contacts', organization, session: event.sessionId, item: event.jid }),
  )
  target.addEventListener('wg-webhook-select', (event) =>
    go({ name: 'webhooks', organization, ...(event.webhookId ? { item: event.webhookId } : {}) }),
  )
  target.addEventListener('wg-session-select', (event) => go(selectedSession(target, organization, event.sessionId)))
}

const selectedSession = (target: HTMLElement, organization: string, sessionId: string): Page => {
  if (target.localName === 'wg-viewer') return { name: 'viewer', organization, session: sessionId }
  if (target.localName === 'wg-contacts') return { name: 'contacts', organization, session: sessionId }
  return { name: 'sessions', organization, item: sessionId }
}
