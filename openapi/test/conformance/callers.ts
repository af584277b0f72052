import { apiKey, ORIGIN, type Person, sameOrigin, signUp } from '../../../packages/gateway/test/support/people.js'
import { impersonating } from '../../../packages/gateway/test/matrix/principals.js'
import type { TestGateway } from '../../../packages/gateway/test/support/start-gateway.js'
import type { Operation } from '../support/contract.js'

export type Headers = Readonly<Record<string, string>>

/** Credentials of every kind for one gateway, each good for the operations of its kind. */
export class Callers {
  readonly #gateway: TestGateway
  readonly #powerless: string
  readonly #key: string
  readonly #tokens = new Map<string, { person: Person; until: number }>()

  private constructor(
    gateway: TestGateway,
    readonly root: Person,
    readonly owner: Person,
    readonly stranger: Person,
    key: string,
    powerless: string,
  ) {
    this.#gateway = gateway
    this.#key = key
    this.#powerless = powerless
  }

  static async open(gateway: TestGateway, root: Person): Promise<Callers> {
    const owner = await signUp(gateway, 'Olivia')
    const stranger = await signUp(gateway, 'Stan')
    const full = await apiKey(owner)
    const { db } = gateway.core.storage
    const weak = await apiKey(owner, ['read'])
    await db.updateTable('api_keys').set({ capabilities: '[]' }).where('id', '=', weak.id).execute()
    return new Callers(gateway, root, owner, stranger, full.secret, weak.secret)
  }

  /** Somebody who may call an operation. */
  async allowed(operation: Operation): Promise<Headers> {
    const kinds = operation['x-waygate-credentials']
    if (kinds.length === 0) return {}
    if (kinds.includes('apiKey')) return bearer(this.#key)
    if (operation['x-waygate-capability'] === 'admin') return bearer((await this.rootToday()).token)
    if (operation.operationId === 'createToken') return { cookie: this.owner.cookie, ...sameOrigin }
    if (!kinds.includes('user')) return (await impersonating(await this.rootToday(), this.owner, 'once')).headers
    return bearer((await this.ownerToday()).token)
  }

  /** Somebody with a good credential who may not. */
  async refused(operation: Operation): Promise<Headers> {
    const kinds = operation['x-waygate-credentials']
    if (operation.operationId === 'getMe') return this.#onAnotherPage()
    if (!kinds.includes('user') && kinds.includes('impersonation')) return bearer((await this.ownerToday()).token)
    return bearer(this.#powerless)
  }

  /** An embed token, from a page that it was not minted for. */
  async #onAnotherPage(): Promise<Headers> {
    const json = { subject: { id: 'c' }, components: { viewer: {} }, allowedOrigins: [ORIGIN] }
    const minted = await (await this.ownerToday()).call<{ token: string }>('/embed-tokens', { json })
    return bearer(minted.body.token, { origin: 'https://elsewhere.example' })
  }

  /** The owner with a token that lives on for a while. */
  ownerToday(): Promise<Person> {
    return this.#renewed('owner', this.owner, this.owner.organizationId)
  }

  rootToday(): Promise<Person> {
    return this.#renewed('root', this.root, null)
  }

  async #renewed(name: string, person: Person, organizationId: string | null): Promise<Person> {
    const known = this.#tokens.get(name)
    if (known && known.until > Date.now()) return known.person
    const renewed = await person.renew(organizationId)
    this.#tokens.set(name, { person: renewed, until: Date.now() + 120_000 })
    return renewed
  }

  get url(): string {
    return this.#gateway.url
  }
}

export const bearer = (token: string, more: Headers = {}): Headers => ({ authorization: `Bearer ${token}`, ...more })
