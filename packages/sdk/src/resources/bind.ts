import { createPage, isListAnswer } from '../pagination.js'
import { buildPath, buildQuery } from '../transport/path.js'
import type { Transport, TransportRequest } from '../transport/transport.js'
import type { WaygateError } from '../errors.js'
import type { Call, CallOptions, Page, WithResponse } from './call.js'
import type { OperationLine, Resource } from './operation.js'

type Options = CallOptions & { readonly query?: object | undefined }
type Table = { readonly [name: string]: OperationLine | Table }

/** Makes the methods of a table of operation names. */
export function bindResources<T extends Table>(table: T, transport: Transport): Resource<T> {
  const entries = Object.entries(table).map(([name, entry]) => [
    name,
    typeof entry === 'string' ? createMethod(entry, transport) : bindResources(entry, transport),
  ])
  return Object.fromEntries(entries) as Resource<T>
}

/**
 * A method from its line in the table: `METHOD path` and then `body`, `query`, `keyed` as they apply. Arguments are
 * the path parameters, the body or else the query if there is one, and the options.
 */
function createMethod(line: string, transport: Transport) {
  const [method, template, ...traits] = line.split(' ') as [string, string, ...string[]]
  const has = (trait: string) => traits.includes(trait)
  const parameters = template.split('{').length - 1
  return (...args: unknown[]) => {
    const input = has('body') || has('query') ? args[parameters] : undefined
    const options = (args[has('body') || has('query') ? parameters + 1 : parameters] ?? {}) as Options
    const body = has('body') ? input : undefined
    const query = (has('body') ? options.query : input) as object | undefined
    // A send that is repeated after a lost answer must not send twice.
    const idempotencyKey = options.idempotencyKey ?? (has('keyed') ? randomKey() : undefined)
    return createCall(
      () => {
        const path = buildPath(template, args)
        return transport.send({ method, path: path + buildQuery(query), body, options: { ...options, idempotencyKey } })
      },
      (cursor, more) =>
        transport.send({ method, path: buildPath(template, args) + buildQuery({ ...query, cursor }), options: more }),
    )
  }
}

/** A call of the escape hatch. */
export function createRequest<T>(transport: Transport, request: () => TransportRequest): Call<T> {
  return createCall(() => transport.send(request())) as Call<T>
}

type Send = (cursor?: string, options?: CallOptions) => Promise<WithResponse<unknown>>
type SendMore = (cursor: string, options?: CallOptions) => Promise<WithResponse<unknown>>

/** Sends at once, and answers a promise with the forms of `Call` and `ListCall`. */
function createCall(send: Send, more?: SendMore): Call<unknown> & AsyncIterable<unknown> {
  const paged = (sent: WithResponse<unknown>, cursor?: string): WithResponse<unknown> =>
    more && isListAnswer(sent.data)
      ? {
          ...sent,
          data: createPage(sent.data, async (at, options) => (await follow(at, options)).data as Page<unknown>, cursor),
        }
      : sent
  const follow: SendMore = async (cursor, options) => paged(await (more ?? send)(cursor, options), cursor)
  // The one promise under all forms: an outcome that nobody looks at is reported once, and by the platform.
  const sent = (async () => paged(await send()))()
  const data = () => sent.then((answer) => answer.data)
  return {
    then: (resolve, reject) => data().then(resolve, reject),
    catch: (reject) => data().catch(reject),
    finally: (act) => data().finally(act),
    [Symbol.toStringTag]: 'Call',
    withResponse: () => sent,
    safe: () =>
      data().then(
        (value) => ({ ok: true, data: value }),
        (error: unknown) => ({ ok: false, error: error as WaygateError }),
      ),
    async *[Symbol.asyncIterator]() {
      yield* (await data()) as AsyncIterable<unknown>
    },
  }
}

function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
