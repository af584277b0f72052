import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ApiError } from '../../packages/sdk/src/index.js'
import { impersonating, openCast } from '../../packages/gateway/test/matrix/principals.js'
import { Practice } from '../../packages/gateway/test/support/practice.js'
import { startGateway, type TestGateway } from '../../packages/gateway/test/support/start-gateway.js'
import { aTenant, type Tenant } from '../../packages/gateway/test/support/tenant.js'
import { conforming } from './support/conforming.js'
import { Contract, type Operation } from './support/contract.js'
import { callBySdk, clientFor } from './support/sdk-calls.js'
import { validatingMock } from './support/validating-mock.js'

const contract = new Contract()
const operations = [...contract.operations()].map(({ operation }) => operation)
/** Their own doors in the SDK: the event stream, and the cookie's exchange for a token. */
const otherwise = ['streamEvents']

let practice: Practice
let gateway: TestGateway
let tenant: Tenant
let tokenFor: (operation: Operation) => Promise<string>
beforeAll(async () => {
  practice = await Practice.open()
  gateway = await startGateway({
    env: {
      WAYGATE_ADMIN_EMAIL: 'root@example.com',
      WAYGATE_ADMIN_NUMBER: '15550190',
      ...practice.env,
    },
  })
  const { root, owner } = await openCast(gateway)
  tenant = await aTenant(gateway, owner.organizationId, owner.email)
  const [ownerToken, rootToken] = [owner.token, (await root.renew(null)).token]
  tokenFor = async (operation) => {
    if (operation['x-waygate-capability'] === 'admin') return rootToken
    if (operation.operationId !== 'stopImpersonation') return ownerToken
    const { headers } = await impersonating(await root.renew(null), owner, 'once')
    return (headers['authorization'] ?? '').slice('Bearer '.length)
  }
})
afterAll(async () => {
  await gateway.close()
  await practice.close()
})

/** The kind of answer that a call came to: `well`, or the code of the gateway's refusal. */
async function outcome(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'well',
    (error: unknown) => (error instanceof ApiError ? error.code : `threw ${String(error)}`),
  )
}

/** Changes every object of an answer. */
function deep(value: unknown, edit: (object: Record<string, unknown>) => Record<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((one) => deep(one, edit))
  if (typeof value !== 'object' || value === null) return value
  return edit(Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, deep(inner, edit)])))
}

/** Calls every operation of the SDK on a mock, and answers what went wrong. */
async function callAll(mock: ReturnType<typeof validatingMock>): Promise<string[]> {
  const client = clientFor('https://gw.test', mock.fetch, 'a.b.c')
  const wrong: string[] = []
  for (const operation of operations) {
    const call = callBySdk(client, operation, tenant)
    if (!call) continue
    const came = await outcome(call)
    if (came !== 'well') wrong.push(`${operation.operationId} ${came}`)
  }
  return wrong
}

describe('every operation, called by its method of the SDK', () => {
  it('sends what the contract takes, and understands what it answers', async () => {
    const mock = validatingMock(contract, (answer) => answer)
    expect(await callAll(mock)).toEqual([])
    expect(mock.problems).toEqual([])
    expect(operations.map(({ operationId }) => operationId).filter((id) => !mock.seen.has(id))).toEqual(otherwise)
  })

  it('reaches the real gateway, which finds nothing wrong with it', async () => {
    const checked = conforming(contract, globalThis.fetch)
    const wrong: string[] = []
    for (const operation of operations) {
      // the tenant goes last
      if (operation.operationId === 'deleteSession') continue
      const client = clientFor(gateway.url, checked.fetch, await tokenFor(operation))
      const call = callBySdk(client, operation, tenant)
      const came = call && (await outcome(call))
      if (came === 'validation_error' || came?.startsWith('threw') === true)
        wrong.push(`${operation.operationId} ${came}`)
    }
    expect(wrong).toEqual([])
    expect(checked.seen.size).toBeGreaterThan(operations.length - 5)
  })

  it('works with a newer gateway: fields and values that nobody here knows', async () => {
    const newer = validatingMock(contract, (answer) =>
      deep(answer, (object) => ({
        ...Object.fromEntries(
          Object.entries(object).map(([name, value]) => [
            name,
            ['status', 'state', 'type', 'event', 'kind', 'role'].includes(name) ? 'brand_new' : value,
          ]),
        ),
        somethingNew: { deeply: ['nested'] },
        __proto__x: null,
      })),
    )
    expect(await callAll(newer)).toEqual([])
  })

  it('works with the deployed gateway: nothing that may be missing is there', async () => {
    const schemaOf = (operation: Operation) => {
      const status = Number(Object.keys(operation.responses).find((code) => code.startsWith('2')))
      return contract.answer(operation, status)?.content?.['application/json']?.schema as {
        $ref?: string
        required?: string[]
      }
    }
    const older = validatingMock(contract, (answer, operation) => {
      const schema = schemaOf(operation)
      const named =
        schema.$ref === undefined
          ? schema
          : (contract.schema(schema.$ref.split('/').pop() ?? '') as { required?: string[] })
      const required = named.required ?? []
      return typeof answer === 'object' && answer !== null && !Array.isArray(answer)
        ? Object.fromEntries(Object.entries(answer).filter(([name]) => required.includes(name)))
        : answer
    })
    expect(await callAll(older)).toEqual([])
  })
})
