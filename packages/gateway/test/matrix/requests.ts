import type { Operation } from '../../src/http/contract.js'
import { mintSecret } from '../../src/identity/opaque-secret.js'
import type { Tenant } from '../support/tenant.js'

/** What is sent for one cell. */
export interface CellRequest {
  readonly method: string
  /** Path and query, from `/`. */
  readonly target: string
  /** JSON; a text goes out as it is, with `type`. */
  readonly body?: unknown
  readonly type?: string
}

type Document = Readonly<Record<string, unknown>>

/** Operations whose object is named by the body or the query, with the part that names it. */
export const namedElsewhere: Readonly<Record<string, (tenant: Tenant) => { query?: string; body?: object }>> = {
  streamEvents: ({ session }) => ({ query: `scope=session&session=${session}` }),
  createRealtimeTicket: ({ session }) => ({ body: { scope: 'session', session } }),
  createEmbedToken: ({ session }) => ({ body: { components: { viewer: { sessions: [session] } } } }),
  createToken: ({ organization }) => ({ body: { organizationId: organization } }),
  createWebhook: ({ session }) => ({ body: { sessionId: session, events: ['newsletter.update'] } }),
}

const loaded = Date.now()

const queries: Readonly<Record<string, string>> = { checkContact: 'phone=15550111' }

/** Sent instead of the contract's example, or over it. */
const bodies: Readonly<Record<string, (tenant: Tenant) => object>> = {
  completeSetup: () => ({ token: mintSecret('wgs_') }),
  updateUser: () => ({ role: 'super_admin' }),
  createInvitation: ({ marker }) => ({ email: `new@${marker}.example` }),
  updateWebhook: () => ({ events: ['newsletter.update'] }),
  recoverWebhook: () => ({ since: loaded - 60_000 }),
  testWebhook: () => ({ event: 'newsletter.update' }),
  updateChat: () => ({ mutedUntil: Date.now() + 3_600_000 }),
  createSession: () => ({ start: false }),
  editMessage: ({ chat }) => ({ chat }),
  revokeMessage: ({ chat }) => ({ chat }),
  addReaction: ({ chat }) => ({ chat }),
  removeReaction: ({ chat }) => ({ chat }),
  forwardMessage: ({ chat }) => ({ chat }),
  voteMessage: ({ group }) => ({ chat: group }),
}

/** A valid request for an operation about a tenant's things; `child` owns what the path names below the first id. */
export function requestFor(document: Document, operation: Operation, tenant: Tenant, child = tenant): CellRequest {
  const { id, method, path } = operation
  let first = true
  const target = path.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const owner = first ? tenant : child
    first = false
    return encodeURIComponent(id === 'voteMessage' && name === 'mid' ? owner.poll : objectOf(name, path, owner))
  })
  const named = namedElsewhere[id]?.(tenant)
  const query = named?.query ?? queries[id]
  if (id === 'importBackup') return { method, target, body: '--x--\r\n', type: 'multipart/form-data; boundary=x' }
  const example = exampleOf(document, operation)
  const body = example === undefined ? undefined : { ...example, ...bodies[id]?.(child), ...named?.body }
  return {
    method,
    target: query === undefined ? target : `${target}?${query}`,
    ...(body === undefined ? {} : { body }),
  }
}

/** Whether its path names a thing inside another thing. */
export const namesChild = ({ path }: Operation) => (path.match(/\{/g) ?? []).length > 1

function objectOf(name: string, path: string, tenant: Tenant): string {
  const collections: Readonly<Record<string, keyof Tenant>> = {
    organizations: 'organization',
    'api-keys': 'apiKey',
    'embed-tokens': 'embedToken',
    webhooks: 'webhook',
    users: 'user',
    gateways: 'node',
  }
  const names: Readonly<Record<string, keyof Tenant>> = {
    session: 'session',
    cid: 'chat',
    lid: 'person',
    gid: 'group',
    mid: 'message',
    delivery: 'delivery',
    userId: 'member',
    invitationId: 'invitation',
    jid: path.includes('/channels/') ? 'channel' : 'person',
    id: collections[path.split('/{id}')[0]?.split('/').pop() ?? ''] ?? 'organization',
  }
  const field = names[name]
  if (field === undefined) throw new Error(`no object for {${name}} in ${path}`)
  return tenant[field]
}

function exampleOf(document: Document, operation: Operation): object | undefined {
  if (!operation.body) return undefined
  const node = (value: unknown) => (value ?? {}) as Record<string, unknown>
  const at = (step: unknown, key: string) => node(node(step)[key])
  const content = at(
    at(at(at(at(document, 'paths'), operation.path), operation.method.toLowerCase()), 'requestBody'),
    'content',
  )
  const [example] = Object.values(at(at(content, 'application/json'), 'examples'))
  const name = String(node(example)['$ref']).split('/').pop() ?? ''
  return at(at(at(document, 'components'), 'examples'), name)['value'] as object
}
