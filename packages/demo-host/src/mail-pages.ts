import { chooseNewPassword, confirmAddress, requestNewPassword } from './accounts.js'
import { element } from './dom.js'
import { email, entryForm, password } from './entry-pages.js'

/** Where a developer reads the mails of this machine; nothing where mails really leave. */
const outboxLink = () => {
  const place = element('p', { class: 'muted foot' })
  void fetch('/outbox', { headers: { accept: 'application/json' } })
    .then(({ ok }) => {
      if (ok)
        place.append(
          'This gateway keeps its mails: ',
          element('a', { attributes: { href: '/outbox', target: '_blank', rel: 'noopener' } }, 'read them'),
          '.',
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
  const address = email()
  const page = entryForm({
    title: 'Choose a new password',
    says: 'We mail a link to the address of your account. It works once, for an hour.',
    submit: 'Send the link',
    fields: [address],
    send: () => requestNewPassword(address.input.value),
    done: () => {
      const says = `If ${address.input.value} has an account, a link is on its way. Nothing there? Look into spam.`
      const told = element('p', { class: 'muted', attributes: { role: 'status' } }, says)
      showOutcome(page, 'Check your inbox', told, outboxLink())
    },
    foot: element(
      'p',
      { class: 'muted foot' },
      'Remembered it? ',
      element('a', { attributes: { href: '/sign-in' } }, 'Sign in'),
    ),
  })
  return page
}

/** The page of the mailed link: a new password. Without the link's secret it asks for another link. */
export const newPasswordPage = (token: string, done: () => void) => {
  if (token === '') return forgotPage()
  const secret = password('new-password')
  return entryForm({
    title: 'Choose a new password',
    says: 'You are signed out everywhere, and sign in with the new one.',
    submit: 'Set password',
    fields: [secret],
    send: () => chooseNewPassword(token, secret.input.value),
    done,
    foot: element(
      'p',
      { class: 'muted foot' },
      'The link is old? ',
      element('a', { attributes: { href: '/forgot-password' } }, 'Ask for another'),
    ),
  })
}

/** The page of the mailed link that confirms an address. Nothing happens before the person agrees: mail programs open links by themselves. */
export const confirmPage = (token: string) => {
  const page = entryForm({
    title: 'Confirm your address',
    says: 'Then invitations to it can be accepted.',
    submit: 'Confirm',
    fields: [],
    send: () => confirmAddress(token),
    done: () => {
      const told = element(
        'p',
        { class: 'muted', attributes: { role: 'status' } },
        'Invitations to it can be accepted now.',
      )
      const onward = element('p', { class: 'foot' }, element('a', { attributes: { href: '/' } }, 'Go to the dashboard'))
      showOutcome(page, 'Your address is confirmed', told, onward)
    },
  })
  return page
}
