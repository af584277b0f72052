import { register, setUp, signIn, type Outcome } from './accounts.js'
import { element, field } from './dom.js'
import { languagePicker, words } from './language.js'

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
    languagePicker(),
  )
}

/** The address of an account. */
export const email = () =>
  field(words().fields.email, {
    type: 'email',
    name: 'email',
    autocomplete: 'username',
    required: true,
    spellcheck: 'false',
  })
/** A password, the present one or a new one. */
export const password = (kind: 'current-password' | 'new-password') =>
  field(
    words().fields.password,
    {
      type: 'password',
      name: 'password',
      autocomplete: kind,
      required: true,
      ...(kind === 'new-password' ? { minlength: '10' } : {}),
    },
    kind === 'new-password' ? words().fields.passwordHint : undefined,
  )

const footLink = (text: string, label: string, href: string) =>
  element('p', { class: 'muted foot' }, `${text} `, element('a', { attributes: { href } }, label))

/** Sign in with e-mail and password. */
export const signInPage = (done: () => void) => {
  const says = words().signIn
  const [address, secret] = [email(), password('current-password')]
  return entryForm({
    title: says.title,
    says: says.text,
    submit: says.title,
    fields: [address, secret],
    send: () => signIn(address.input.value, secret.input.value),
    done,
    foot: element(
      'div',
      {},
      footLink(says.noAccount, says.register, '/register'),
      footLink(says.forgot, says.chooseNew, '/forgot-password'),
    ),
  })
}

/** Make an account. */
export const registerPage = (done: () => void) => {
  const says = words().register
  const name = field(words().fields.name, { name: 'name', autocomplete: 'name', required: true, maxlength: '80' })
  const [address, secret] = [email(), password('new-password')]
  return entryForm({
    title: says.title,
    says: says.text,
    submit: says.submit,
    fields: [name, address, secret],
    send: () => register(name.input.value, address.input.value, secret.input.value),
    done,
    foot: footLink(says.haveAccount, words().signIn.title, '/sign-in'),
  })
}

/** The one-time link of the first super admin. */
export const setupPage = (token: string, done: () => void) => {
  const says = words().setup
  const name = field(words().fields.name, { name: 'name', autocomplete: 'name', required: true, maxlength: '80' })
  const secret = password('new-password')
  return entryForm({
    title: says.title,
    says: says.text,
    submit: says.submit,
    fields: [name, secret],
    send: () => setUp(token, name.input.value, secret.input.value),
    done,
  })
}
