import type { components } from '@waygate/sdk'
import { type Ask, type Answer, ask } from './http.js'
import type { TestGateway } from './start-gateway.js'

type Schemas = components['schemas']

/** The origin that people's browsers use: tests keep the default base URL. */
export const ORIGIN = 'http://127.0.0.1:4510'

/** Headers that a browser adds on a page of the gateway itself. */
export const sameOrigin = { origin: ORIGIN, 'sec-fetch-site': 'same-origin' } as const

export const PASSWORD = 'correct horse battery'

let people = 0

/** A token lives for five minutes; a busy machine may need longer for a file of tests. */
const TOKEN_MS = 4 * 60_000

/** Somebody who is signed in, in one organization. */
export class Person {
  #since = Date.now()

  constructor(
    readonly base: string,
    readonly id: string,
    readonly name: string,
    readonly email: string,
    readonly cookie: string,
    public token: string,
    readonly organizationId: string,
  ) {}

  /** Calls the API with the person's token. `path` starts after `/api/v1`. */
  async call<Body = Record<string, unknown>>(path: string, options: Ask = {}): Promise<Answer<Body>> {
    if (options.token === undefined && Date.now() - this.#since > TOKEN_MS) await this.#stay()
    return ask<Body>(`${this.base}/api/v1${path}`, { token: this.token, ...options })
  }

  /** Calls with the sign-in cookie, as a page of the gateway would. */
  withCookie<Body = Record<string, unknown>>(path: string, options: Ask = {}): Promise<Answer<Body>> {
    const headers = { cookie: this.cookie, ...sameOrigin, ...options.headers }
    return ask<Body>(`${this.base}${path}`, { ...options, headers })
  }

  /** Renews the token before it expires, as a page does; one that was revoked meanwhile stays as it is. */
  async #stay(): Promise<void> {
    this.#since = Date.now()
    const renewed = await this.renew(this.organizationId || null).catch(() => undefined)
    if (renewed) this.token = renewed.token
  }

  /** Takes a new token, for an organization. */
  async renew(organizationId: string | null): Promise<Person> {
    const answer = await this.withCookie<Schemas['Token']>('/api/v1/tokens', { json: { organizationId } })
    if (answer.status !== 200) throw new Error(`no token: ${JSON.stringify(answer.body)}`)
    const { base, id, name, email, cookie } = this
    return new Person(base, id, name, email, cookie, answer.body.token, organizationId ?? '')
  }
}

/** The cookie pair of a Set-Cookie answer. */
export function cookieOf(answer: Answer): string {
  const [cookie = ''] = answer.headers.getSetCookie()
  return cookie.split(';')[0] ?? ''
}

/** Signs somebody up, who gets an organization of their own, and takes a token for it. */
export async function signUp({ url }: TestGateway, name = 'Ana', extra: object = {}): Promise<Person> {
  const email = `${name.toLowerCase().replace(/\W/g, '')}.${String(++people)}@example.com`
  const json = { name, email, password: PASSWORD, ...extra }
  const answer = await ask<{ user: { id: string } }>(`${url}/api/auth/sign-up/email`, { json, headers: sameOrigin })
  if (answer.status !== 200) throw new Error(`no sign-up: ${JSON.stringify(answer.body)}`)
  return enter(url, answer.body.user.id, name, email, cookieOf(answer))
}

/** Signs somebody in again and takes a token for their first organization. */
export async function signIn({ url }: TestGateway, person: Pick<Person, 'id' | 'name' | 'email'>): Promise<Person> {
  const json = { email: person.email, password: PASSWORD }
  const answer = await ask(`${url}/api/auth/sign-in/email`, { json, headers: sameOrigin })
  if (answer.status !== 200) throw new Error(`no sign-in: ${JSON.stringify(answer.body)}`)
  return enter(url, person.id, person.name, person.email, cookieOf(answer))
}

async function enter(url: string, id: string, name: string, email: string, cookie: string): Promise<Person> {
  const headers = { cookie, ...sameOrigin }
  const token = await ask<Schemas['Token']>(`${url}/api/v1/tokens`, { json: {}, headers })
  const me = await ask<Schemas['Principal']>(`${url}/api/v1/me`, { token: token.body.token })
  return new Person(url, id, name, email, cookie, token.body.token, me.body.organization?.id ?? '')
}

/** Somebody who joins another person's organization. */
export async function member(gateway: TestGateway, owner: Person, role: string, name = 'Max'): Promise<Person> {
  const email = `${name.toLowerCase()}.${String(++people)}@example.com`
  const invited = await owner.call<Schemas['InvitationCreated']>(`/organizations/${owner.organizationId}/invitations`, {
    json: { email, role },
  })
  const json = { name, email, password: PASSWORD, invitation: invited.body.id }
  const answer = await ask<{ user: { id: string } }>(`${gateway.url}/api/auth/sign-up/email`, {
    json,
    headers: sameOrigin,
  })
  if (answer.status !== 200) throw new Error(`no sign-up: ${JSON.stringify(answer.body)}`)
  return enter(gateway.url, answer.body.user.id, name, email, cookieOf(answer))
}

/** The deployment's first super admin, by the one-time link. Needs `WAYGATE_ADMIN_EMAIL`. */
export async function superAdmin(gateway: TestGateway, email = 'root@example.com'): Promise<Person> {
  const link = await gateway.gateway.setupLink()
  const token = new URL(link ?? 'http://missing').searchParams.get('token')
  await ask(`${gateway.url}/api/v1/setup`, { json: { token, name: 'Root', password: PASSWORD } })
  const found = await gateway.core.storage.db
    .selectFrom('users')
    .select('id')
    .where('email', '=', email)
    .executeTakeFirstOrThrow()
  return signIn(gateway, { id: found.id, name: 'Root', email })
}

/** A key of the person's organization. */
export async function apiKey(
  person: Person,
  capabilities: readonly string[] = ['read', 'send', 'manage', 'events'],
): Promise<Schemas['ApiKeyCreated']> {
  const answer = await person.call<Schemas['ApiKeyCreated']>('/api-keys', { json: { name: 'a key', capabilities } })
  if (answer.status !== 201) throw new Error(`no key: ${JSON.stringify(answer.body)}`)
  return answer.body
}
