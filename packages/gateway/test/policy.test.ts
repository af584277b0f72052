import { describe, expect, it } from 'vitest'
import { type AuthorizeOptions, authorize } from '../src/http/authorize.js'
import { loadContract } from '../src/http/contract.js'
import { policies, policyOf } from '../src/http/policy.js'
import { Problem } from '../src/http/problems.js'
import { type Capability, capabilitiesOfRole } from '../src/identity/capabilities.js'
import { type Principal, nobody, principalOf } from '../src/identity/principal.js'
import { expectedAccess } from './support/expected-access.js'

const contract = loadContract()
const SESSION = 'sess_own'

const user = (parts: Partial<Principal>) =>
  principalOf({ kind: 'user', id: 'usr_1', name: 'A', bonds: [], userId: 'usr_1', ...parts })
const inOrganization = (role: 'owner' | 'admin' | 'member', parts: Partial<Principal> = {}) =>
  user({ organizationId: 'org_1', orgRole: role, capabilities: capabilitiesOfRole(role), ...parts })
const key = (...granted: Capability[]) =>
  principalOf({
    kind: 'key',
    id: 'key_1',
    name: 'k',
    bonds: [],
    organizationId: 'org_1',
    capabilities: new Set(granted),
  })
const acting = {
  id: 'imp_1',
  actor: { id: 'usr_0', name: 'R', email: 'r@example.com' },
  reason: 'r',
  endsAt: 9,
}

/** Everybody who may turn up. */
const principals: Readonly<Record<string, Principal>> = {
  nobody,
  cookie: user({ cookie: true }),
  loner: user({}),
  owner: inOrganization('owner'),
  admin: inOrganization('admin'),
  member: inOrganization('member'),
  impersonated: inOrganization('owner', { impersonation: acting }),
  superAdmin: user({ superAdmin: true }),
  fullKey: key('read', 'send', 'manage', 'events'),
  readKey: key('read'),
  sendKey: key('send'),
  manageKey: key('manage'),
  eventsKey: key('events'),
  powerlessKey: key(),
}

function outcome(
  principal: Principal,
  operationId: string,
  options: AuthorizeOptions = { adminContent: false },
): string {
  const policy = policyOf(operationId)
  if (!policy) return 'no policy'
  const session = policy.path.includes('{session}') ? SESSION : undefined
  try {
    const reach = authorize(principal, policy, session, options)
    return reach.organizationId === null ? 'everything' : 'own'
  } catch (error) {
    return error instanceof Problem ? error.code : String(error)
  }
}

describe('the policy table', () => {
  it('has a row for every operation of the contract, and no other', () => {
    expect(Object.keys(policies).sort()).toEqual(contract.operations.map(({ id }) => id).sort())
  })

  it('has the method and path of the contract in every row', () => {
    const rows = Object.entries(policies).map(([id, { method, path }]) => `${id} ${method} ${path}`)
    expect(rows.sort()).toEqual(contract.operations.map(({ id, method, path }) => `${id} ${method} ${path}`).sort())
  })

  it('gives every id in a path a pattern', () => {
    const loose = contract.operations.flatMap(({ id, parameters }) =>
      parameters
        .filter((one) => one.in === 'path' && one.schema['pattern'] === undefined)
        .map(({ name }) => `${id} ${name}`),
    )
    expect(loose).toEqual([])
  })

  it('is written down a second time, by hand, for every operation', () => {
    expect(Object.keys(expectedAccess).sort()).toEqual(Object.keys(policies).sort())
  })
})

describe('the operations that are open', () => {
  it.each(Object.entries(principals))('to %s are those of the second table', (who, principal) => {
    const open = Object.keys(policies).filter((id) => ['own', 'everything'].includes(outcome(principal, id)))
    const expected = Object.keys(expectedAccess).filter((id) => expectedAccess[id]?.includes(who))
    expect(open.sort()).toEqual(expected.sort())
  })
})

describe('a super admin', () => {
  const root = user({ superAdmin: true })

  it('reaches single sessions of every organization, to see and control them', () => {
    expect(outcome(root, 'getSession')).toBe('everything')
    expect(outcome(root, 'stopSession')).toBe('everything')
  })

  it('sees content of others only when the operator allows it, and never writes it', () => {
    expect(outcome(root, 'listChats')).toBe('forbidden')
    expect(outcome(root, 'listChats', { adminContent: true })).toBe('everything')
    expect(outcome(root, 'sendMessage', { adminContent: true })).toBe('forbidden')
  })

  it('reaches nobody else’s things through lists of an organization', () => {
    expect(outcome(root, 'listSessions')).toBe('forbidden')
    expect(outcome(inOrganization('member', { superAdmin: true }), 'listSessions')).toBe('own')
  })
})
