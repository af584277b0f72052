// The compact tables that run-time code derives from the bundled contract.
const methods = ['get', 'put', 'post', 'patch', 'delete']

/** Every operation of a bundled document, sorted by id, with its path and path-level parameters. */
export function operationsOf(document) {
  const found = []
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = item[method]
      if (!operation) continue
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((p) => resolve(document, p))
      found.push({ ...operation, id: operation.operationId, method: method.toUpperCase(), path, parameters })
    }
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** The SDK's table: one string an operation, as few bytes as a call needs. */
export function clientTable(operations) {
  const rows = operations.map((o) => {
    const words = [
      ...(o.requestBody ? ['body'] : []),
      ...(o.parameters.some((p) => p.in === 'query') ? ['query'] : []),
      ...(o.parameters.some((p) => p.in === 'header' && p.name === 'Idempotency-Key') ? ['keyed'] : []),
    ]
    return `  ${o.id}: '${[o.method, o.path, ...words].join(' ')}',`
  })
  const doc =
    '/** Method and path of every operation, then what it takes: `body`, `query`, `keyed` (an `Idempotency-Key`). */\n'
  return `${doc}export const operations = {\n${rows.join('\n')}\n} as const\n`
}

/** The gateway's policy table: who may reach which operation, deny by default. */
export function gatewayTable(document, operations) {
  const rows = operations.map((o) => {
    const row = {
      method: o.method,
      path: o.path,
      tag: o.tags[0],
      capability: o['x-waygate-capability'],
      credentials: o['x-waygate-credentials'],
      components: o['x-waygate-components'],
      ...(o['x-waygate-cross-organization'] ? { crossOrganization: true } : {}),
      ...(o['x-waygate-content'] ? { content: true } : {}),
    }
    return `  ${o.id}: ${literal(row)},`
  })
  return `${policyTypes}/** Every operation and who may reach it. */\nexport const operationTable = {\n${rows.join('\n')}\n} as const satisfies Record<string, OperationPolicy>\n\n${componentEvents(document)}`
}

function componentEvents(document) {
  const rows = Object.entries(document['x-waygate-component-events']).map(
    ([name, types]) => `  '${name}': ${literal(types)},`,
  )
  return `/** Event types that an embed token of each component may receive; \`resource.changed\` only of sessions. */\nexport const componentEvents = {\n${rows.join('\n')}\n} as const\n`
}

const policyTypes = `/** What an operation demands of a credential, as \`x-waygate-*\` in the contract says it. */
export interface OperationPolicy {
  readonly method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE'
  /** Template with \`{names}\`. */
  readonly path: string
  readonly tag: string
  /** Capability in the organization; \`owner\` and \`admin\` ask for a role, \`none\` for nothing more than the credential. */
  readonly capability: 'none' | 'read' | 'send' | 'manage' | 'events' | 'owner' | 'admin'
  /** Kinds of credential that are accepted; empty: open to everybody. */
  readonly credentials: readonly ('user' | 'impersonation' | 'apiKey' | 'embed' | 'cookie')[]
  /** Embeddable components whose embed tokens may reach it; empty: none. */
  readonly components: readonly ('sessions' | 'session-card' | 'session-pairing' | 'viewer' | 'contacts')[]
  /** Super admins reach it for sessions of every organization. */
  readonly crossOrganization?: true
  /** Answers or changes content: super admins of other organizations only while impersonating. */
  readonly content?: true
}

`

/** What the fake gateway checks of a request: patterns of ids, query types and the body's schema, references resolved. */
export function requestTable(document, operations) {
  const rows = operations.map((o) => {
    const body = o.requestBody?.content?.['application/json']?.schema
    const ok = Number(Object.keys(o.responses).find((status) => status.startsWith('2')))
    const of = (place) =>
      Object.fromEntries(
        o.parameters
          .filter((p) => p.in === place)
          .map((p) => [p.name, { ...(p.required ? { required: true } : {}), ...inline(document, p.schema) }]),
      )
    const row = {
      method: o.method,
      path: o.path,
      capability: o['x-waygate-capability'],
      credentials: o['x-waygate-credentials'],
      components: o['x-waygate-components'],
      ok,
      ...(o.responses[ok].headers?.['X-Event-Cursor'] ? { cursor: true } : {}),
      ...(o['x-waygate-cross-organization'] ? { crossOrganization: true } : {}),
      ...(o['x-waygate-content'] ? { content: true } : {}),
      params: of('path'),
      query: of('query'),
      ...(body ? { body: inline(document, body), ...(o.requestBody.required ? { bodyRequired: true } : {}) } : {}),
    }
    return `  ${o.id}: ${literal(row)},`
  })
  return `/** What every operation accepts, for checking requests without a schema compiler. */\nexport const requests = {\n${rows.join('\n')}\n} as const\n\n${componentEvents(document)}`
}

const checked = [
  'type',
  'const',
  'enum',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'minProperties',
  'required',
  'additionalProperties',
]

/** A schema without references and prose; only what a check needs. */
function inline(document, schema, depth = 0) {
  const s = resolve(document, schema)
  if (!s || typeof s !== 'object' || depth > 6) return {}
  const out = {}
  for (const part of s.allOf ?? []) merge(out, inline(document, part, depth + 1))
  for (const key of checked)
    if (s[key] !== undefined)
      out[key] = typeof s[key] === 'object' && !Array.isArray(s[key]) ? inline(document, s[key], depth + 1) : s[key]
  if (s.items) out.items = inline(document, s.items, depth + 1)
  if (s.properties)
    out.properties = Object.fromEntries(
      Object.entries(s.properties).map(([k, v]) => [k, inline(document, v, depth + 1)]),
    )
  return out
}

function merge(target, part) {
  for (const [key, value] of Object.entries(part)) {
    if (key === 'required') target.required = [...(target.required ?? []), ...value]
    else if (key === 'properties') target.properties = { ...target.properties, ...value }
    else target[key] = value
  }
}

function resolve(document, node) {
  if (!node?.$ref) return node
  const target = node.$ref
    .slice(2)
    .split('/')
    .reduce((at, key) => at?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], document)
  if (!target) throw new Error(`unresolved reference ${node.$ref}`)
  return resolve(document, target)
}

/** A value as TypeScript source on one line. */
function literal(value) {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (value && typeof value === 'object')
    return `{ ${Object.entries(value)
      .map(([k, v]) => `${/^[A-Za-z_]\w*$/.test(k) ? k : `'${k}'`}: ${literal(v)}`)
      .join(', ')} }`
  return typeof value === 'string' ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'` : String(value)
}
