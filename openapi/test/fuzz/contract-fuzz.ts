import { conforming } from '../support/conforming.js'
import { Contract } from '../support/contract.js'
import { type Operation, loadContract } from '../../../packages/gateway/src/http/contract.js'
import { inParallel } from '../../../packages/gateway/test/matrix/ask-cell.js'
import { nowhere } from '../../../packages/gateway/test/matrix/cells.js'
import { requestFor } from '../../../packages/gateway/test/matrix/requests.js'
import { apiKey, member, signUp } from '../../../packages/gateway/test/support/people.js'
import { nobodyThere } from '../../../packages/gateway/test/support/practice.js'
import { chances, seed } from '../../../packages/gateway/test/support/random.js'
import { startGateway } from '../../../packages/gateway/test/support/start-gateway.js'
import { type Tenant, aTenant } from '../../../packages/gateway/test/support/tenant.js'
import { Values } from './values.js'

/** What many random requests have shown. */
export interface Findings {
  readonly requests: number
  readonly seed: number
  /** Answers that the contract does not know, failures of the gateway, and words that it must keep to itself. */
  readonly faults: readonly string[]
  /** How many requests were answered well, refused as wrong, and refused for who sent them. */
  readonly well: number
  readonly refused: number
  readonly forbidden: number
}

/** What an answer must never show: stacks, statements, files of the server. */
const internals =
  /\bat \w+.*\(|node_modules|SQLITE|sqlite3|\bselect .+ from\b|\binsert into\b|violates|\/(?:tmp|home|usr)\/|\.ts:\d/i

/** Ends the caller or the organization that asks: once is enough, in other tests. */
const last = ['deleteOrganization', 'stopImpersonation', 'createToken']

/** Sends random requests of three roles to a gateway: as the contract means them, and broken in one place. */
export async function fuzzContract(count: number): Promise<Findings> {
  const chance = chances()
  const gateway = await startGateway({
    env: {
      ...nobodyThere,
      WAYGATE_STREAMS_PER_ADDRESS: '100000',
      WAYGATE_STREAMS_PER_CREDENTIAL: '100000',
      WAYGATE_STREAMS_PER_ORGANIZATION: '100000',
      WAYGATE_LOG_LEVEL: 'fatal',
    },
    clock: {
      now: (
        (at) => () =>
          at
      )(Date.now() + 1000),
    },
  })
  try {
    const owner = await signUp(gateway, 'Ana')
    const other = await signUp(gateway, 'Bo')
    const colleague = await member(gateway, owner, 'member')
    const tokens = [owner.token, colleague.token, (await apiKey(owner)).secret]
    const tenants = [await aTenant(gateway, owner.organizationId), await aTenant(gateway, owner.organizationId)]
    const foreign = await aTenant(gateway, other.organizationId)
    const contract = loadContract()
    const checked = conforming(new Contract(), globalThis.fetch)
    const values = new Values(contract.document, chance)
    const operations = contract.operations.filter(({ id }) => !last.includes(id))
    const faults: string[] = []
    const counts = { well: 0, refused: 0, forbidden: 0 }

    const one = async (): Promise<void> => {
      const operation = chance.pick(operations)
      const whose = chance.pick<Tenant>([...tenants, ...tenants, foreign, nowhere(foreign)])
      const request = requestFor(contract.document, operation, whose)
      const body = operation.body ? JSON.stringify(bodyOf(operation, values)) : undefined
      const mangled = chance.oneIn(12)
      const tail = mangled ? chance.pick(['%00', '%', ':x', '..', 'é']) : ''
      const target = `${request.target}${tail}`
      const label = `${request.method} ${target} ${body ?? ''}`
      const anonymous = chance.oneIn(20)
      const hangUp = new AbortController()
      const answer = await checked
        .fetch(`${gateway.url}${target}${queryOf(operation, values)}`, {
          method: request.method,
          signal: hangUp.signal,
          headers: {
            ...(anonymous ? {} : { authorization: `Bearer ${chance.pick(tokens)}` }),
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          },
          ...(body === undefined ? {} : { body }),
        })
        .catch((error: unknown) => void faults.push(`${label}: ${String(error)}`))
      if (!answer) return
      if (answer.headers.get('content-type')?.startsWith('text/event-stream') === true) {
        hangUp.abort()
        return
      }
      const text = await answer.text()
      if (answer.status === 500) faults.push(`${label}: fails: ${text}`)
      if (answer.status >= 400 && internals.test(text)) faults.push(`${label}: shows its inside: ${text}`)
      if (text.includes(foreign.marker) && !label.includes(foreign.marker))
        faults.push(`${label}: shows another organization: ${text}`)
      if (anonymous && !mangled && operation.statuses.has(401) && answer.status !== 401)
        faults.push(`${label}: needs no credential`)
      if (answer.status < 300) counts.well++
      else if (answer.status === 400) counts.refused++
      else counts.forbidden++
    }
    await inParallel(Array.from({ length: count }), 8, one)
    return { requests: count, seed, faults, ...counts }
  } finally {
    await gateway.close()
  }

  function bodyOf(operation: Operation, values: Values): unknown {
    const made = values.of({ $ref: operation.body?.pointer })
    return chance.oneIn(2) ? values.broken(made) : made
  }

  function queryOf(operation: Operation, values: Values): string {
    const known = operation.parameters.filter((parameter) => parameter.in === 'query')
    const chosen = known.filter((parameter) => parameter.required === true || chance.oneIn(3))
    const pairs = chosen.map(({ name, schema }): [string, string] => [
      name,
      String(chance.oneIn(3) ? values.broken(0) : values.of(schema)),
    ])
    return pairs.length === 0 ? '' : `?${String(new URLSearchParams(pairs))}`
  }
}
