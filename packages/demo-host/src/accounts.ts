import { words } from './language.js'
import type { Words } from './words/en.js'

/** The signed-in account, as the gateway's sign-in knows it. */
export interface Account {
  readonly id: string
  readonly name: string
  readonly email: string
}

/** What came of a sign-in form: `message` is for the person. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly message: string }

type Problem = Exclude<keyof Words['problems'], 'other'>

const problems: Partial<Record<number, Problem>> = {
  400: 'incomplete',
  401: 'wrong',
  403: 'banned',
  404: 'usedLink',
  409: 'taken',
  422: 'taken',
  429: 'tooMany',
  501: 'noMail',
  503: 'noAnswer',
}

const post = (path: string, body: object) =>
  fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    credentials: 'same-origin',
  })

const send = async (path: string, body: object): Promise<Outcome> => {
  const response = await post(path, body).catch(() => undefined)
  const says = words().problems
  if (!response) return { ok: false, message: says.offline }
  if (response.ok) return { ok: true }
  const problem = problems[response.status]
  return { ok: false, message: problem ? says[problem] : says.other(response.status) }
}

/** Signs in; the gateway answers with a cookie that scripts cannot read. */
export const signIn = (email: string, password: string) => send('/api/auth/sign-in/email', { email, password })

/** Makes an account and signs it in. */
export const register = (name: string, email: string, password: string) =>
  send('/api/auth/sign-up/email', { name, email, password })

/** Asks for a mail with a link to choose a new password. The answer is the same whether or not there is such an account. */
export const requestNewPassword = (email: string) => send('/api/auth/request-password-reset', { email })

/** Chooses a new password with the secret of a mailed link. Signs out everywhere. */
export const chooseNewPassword = (token: string, password: string) =>
  send('/api/auth/reset-password', { token, password })

/** Confirms an address with the secret of a mailed link. */
export const confirmAddress = (token: string) => send('/api/auth/verify-email', { token })

/** Finishes the one-time link of the first super admin. */
export const setUp = (token: string, name: string, password: string) => send('/api/v1/setup', { token, name, password })

/** Signs out here and everywhere this sign-in was used. */
export const signOut = () => send('/api/auth/sign-out', {})

/** The signed-in account, or undefined. Rejects when the server cannot be reached, so that an outage is not taken for a sign-out. */
export const currentAccount = async (): Promise<Account | undefined> => {
  const response = await fetch('/api/auth/get-session', { credentials: 'same-origin' })
  if (response.status === 401) return undefined
  if (!response.ok) throw new Error(`The gateway answered ${response.status}.`)
  const session = (await response.json()) as { user?: Account } | null
  return session?.user
}
