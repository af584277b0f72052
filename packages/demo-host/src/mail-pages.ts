import { chooseNewPassword, confirmAddress, requestNewPassword } from './accounts.js'
import { element } from './dom.js'
import { words } from './language.js'
import { email, entryForm, password } from './entry-pages.js'

/** Where a developer reads the mails of this machine; nothing where mails really leave. */
const outboxLink = () => {
  const place = element('p', { class: 'muted foot' })
  void fetch('/outbox', { headers: { accept: 'application/json' } })
    .then(({ ok }) => {
      if (ok)
        place.append(
          `${words().forgot.outbox} `,
          element(
            'a',
            { attributes: { href: '/outbox', target: '_blank', rel: 'noopener' } },
            words().forgot.readMails,
          ),
        )
    })
    .catch(() => undefined)
  return place
}

/** Puts what came of a form in its place, and the focus on it. */
const showOutcome = (page: HTMLElement, heading: string, ...rest: Node[]) => {
  const title = element('h1', { attributes: { tabindex: '-1' } }, heading)
  const mark = page.querySelector('.mark')
  page.replaceChildren(...(mark ? [mark] : []), title, ...rest)
  title.focus()
}

/** Asks for a mail with a link to choose a new password. */
export const forgotPage = () => {
  const says = words().forgot
  const address = email()
  const page = entryForm({
    title: says.title,
    says: says.text,
    submit: says.submit,
    fields: [address],
    send: () => requestNewPassword(address.input.value),
    done: () => {
      const told = element('p', { class: 'muted', attributes: { role: 'status' } }, says.doneText(address.input.value))
      showOutcome(page, says.doneTitle, told, outboxLink())
    },
    foot: element(
      'p',
      { class: 'muted foot' },
      `${says.remembered} `,
      element('a', { attributes: { href: '/sign-in' } }, words().signIn.title),
    ),
  })
  return page
}

/** The page of the mailed link: a new password. Without the link's secret it asks for another link. */
export const newPasswordPage = (token: string, done: () => void) => {
  if (token === '') return forgotPage()
  const says = words().newPassword
  const secret = password('new-password')
  return entryForm({
    title: words().forgot.title,
    says: says.text,
    submit: says.submit,
    fields: [secret],
    send: () => chooseNewPassword(token, secret.input.value),
    done,
    foot: element(
      'p',
      { class: 'muted foot' },
      `${says.old} `,
      element('a', { attributes: { href: '/forgot-password' } }, says.another),
    ),
  })
}

/** The page of the mailed link that confirms an address. Nothing happens before the person agrees: mail programs open links by themselves. */
export const confirmPage = (token: string) => {
  const says = words().confirm
  const page = entryForm({
    title: says.title,
    says: says.text,
    submit: says.submit,
    fields: [],
    send: () => confirmAddress(token),
    done: () => {
      const told = element('p', { class: 'muted', attributes: { role: 'status' } }, says.doneText)
      const onward = element('p', { class: 'foot' }, element('a', { attributes: { href: '/' } }, says.onward))
      showOutcome(page, says.doneTitle, told, onward)
    },
  })
  return page
}
