import { isApiError, type Client } from '@waygate/sdk'
import { element } from './dom.js'
import { words } from './language.js'

/** Accepts an invitation for the signed-in account. Nothing happens before the person agrees. */
export const invitationPage = (client: Client, invitationId: string, joined: (organization: string) => void) => {
  const says = words().invitation
  const sentences: Record<string, string> = {
    not_found: says.notFound,
    forbidden: says.unconfirmed,
    conflict: says.member,
  }
  const problem = element('p', { class: 'problem', attributes: { role: 'alert' } })
  const accept = element('button', { class: 'primary', attributes: { type: 'button' } }, says.accept)
  accept.addEventListener('click', () => {
    accept.disabled = true
    client.organizations
      .acceptInvitation(invitationId)
      .then(({ id }) => joined(id))
      .catch((error: unknown) => {
        accept.disabled = false
        problem.textContent = (isApiError(error) ? sentences[error.code] : undefined) ?? words().problems.noAnswer
      })
  })
  return element(
    'div',
    { class: 'message' },
    element('h1', {}, says.title),
    element('p', { class: 'muted' }, says.text),
    problem,
    accept,
  )
}
