import { register, setUp, signIn, type Outcome } from './accounts.js'
import { element, field } from './dom.js'

interface EntryForm {
  readonly title: string
  readonly says: string
  readonly submit: string
  readonly fields: readonly ReturnType<typeof field>[]
  readonly send: () => Promise<Outcome>
  readonly done: () => void
  readonly foot?: Node
}

/** A form in the middle of the page, with one line for what went wrong. */
export const entryForm = ({ title, says, submit, fields, send, done, foot }: EntryForm) => {
  const problem = element('p', { class: 'problem', attributes: { role: 'alert' } })
  const button = element('button', { class: 'primary', attributes: { type: 'submit' } }, submit)
  const form = element('form', { attributes: { novalidate: false } }, ...fields.map(({ row }) => row), problem, button)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    problem.textContent = ''
    button.disabled = true
    void send().then((outcome) => {
      button.disabled = false
      if (outcome.ok) {
        done()
        return
      }
      problem.textContent = outcome.message
      fields[0]?.input.focus()
    })
  })
  queueMicrotask(() => fields[0]?.input.focus())
  return element(
    'main',
    { class: 'entry' },
    element('img', { class: 'mark', attributes: { src: '/icon.svg', alt: '' } }),
    element('h1', {}, title),
    element('p', { class: 'muted' }, says),
    form,
    foot,
  )
}

/** The address of an account. */
export const email = () =>
  field('E-mail', { type: 'email', name: 'email', autocomplete: 'username', required: true, spellcheck: 'false' })
/** A password, the present one or a new one. */
export const password = (kind: 'current-password' | 'new-password') =>
  field(
    'Password',
    {
      type: 'password',
      name: 'password',
      autocomplete: kind,
      required: true,
      ...(kind === 'new-password' ? { minlength: '10' } : {}),
    },
    kind === 'new-password' ? 'At least 10 characters.' : undefined,
  )

const footLink = (text: string, label: string, href: string) =>
  element('p', { class: 'muted foot' }, `${text} `, element('a', { attributes: { href } }, label))

/** Sign in with e-mail and password. */
export const signInPage = (done: () => void) => {
  const [address, secret] = [email(), password('current-password')]
  return entryForm({
    title: 'Sign in',
    says: 'WhatsApp numbers, chats, keys and webhooks of your organizations.',
    submit: 'Sign in',
    fields: [address, secret],
    send: () => signIn(address.input.value, secret.input.value),
    done,
    foot: element(
      'div',
      {},
      footLink('No account yet?', 'Register', '/register'),
      footLink('Forgot your password?', 'Choose a new one', '/forgot-password'),
    ),
  })
}

/** Make an account. */
export const registerPage = (done: () => void) => {
  const name = field('Your name', { name: 'name', autocomplete: 'name', required: true, maxlength: '80' })
  const [address, secret] = [email(), password('new-password')]
  return entryForm({
    title: 'Create an account',
    says: 'You get an organization of your own, and can be invited to others.',
    submit: 'Register',
    fields: [name, address, secret],
    send: () => register(name.input.value, address.input.value, secret.input.value),
    done,
    foot: footLink('Have an account?', 'Sign in', '/sign-in'),
  })
}

/** The one-time link of the first super admin. */
export const setupPage = (token: string, done: () => void) => {
  const name = field('Your name', { name: 'name', autocomplete: 'name', required: true, maxlength: '80' })
  const secret = password('new-password')
  return entryForm({
    title: 'Set up the super admin',
    says: 'This link works once. Choose the password of the account that looks after this deployment.',
    submit: 'Finish',
    fields: [name, secret],
    send: () => setUp(token, name.input.value, secret.input.value),
    done,
  })
}
