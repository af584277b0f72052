import { isApiError, type Client } from '@waygate/sdk'
import { element } from './dom.js'

const sentences: Record<string, string> = {
  not_found: 'This invitation is for another address, was used already, or has expired. Ask for a new one.',
  forbidden: 'Confirm your e-mail address first: open the link that was mailed to you, then come back.',
  conflict: 'You are a member already.',
}

/** Accepts an invitation for the signed-in account. Nothing happens before the person agrees. */
export const invitationPage = (client: Client, invitationId: string, joined: (organization: string) => void) => {
  const problem = element('p', { class: 'problem', attributes: { role: 'alert' } })
  const accept = element('button', { class: 'primary', attributes: { type: 'button' } }, 'Accept invitation')
  accept.addEventListener('click', () => {
    accept.disabled = true
    client.organizations
      .acceptInvitation(invitationId)
      .then(({ id }) => joined(id))
      .catch((error: unknown) => {
        accept.disabled = false
        problem.textContent =
          (isApiError(error) ? sentences[error.code] : undefined) ??
          'The gateway does not answer. Try again in a moment.'
      })
  })
  return element(
    'div',
    { class: 'message' },
    element('h1', {}, 'You were invited to an organization'),
    element('p', { class: 'muted' }, 'As a member you see its sessions, chats and contacts.'),
    problem,
    accept,
  )
}
