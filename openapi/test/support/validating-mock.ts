import type { Contract, Operation } from './contract.js'

/** A gateway that refuses what the contract does not take, and answers with its examples. */
export interface ValidatingMock {
  readonly fetch: typeof globalThis.fetch
  /** Operations that were asked for, and what was wrong with the requests. */
  readonly seen: Set<string>
  readonly problems: string[]
}

type Media = { schema: object; example?: unknown; examples?: Record<string, { $ref?: string; value?: unknown }> }

/** @param change - What a gateway of another version would answer instead. */
export function validatingMock(
  contract: Contract,
  change: (answer: unknown, operation: Operation) => unknown,
): ValidatingMock {
  const seen = new Set<string>()
  const problems: string[] = []
  const answer = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    const { pathname, searchParams } = new URL(request.url)
    const operation = contract.find(request.method, pathname)
    if (!operation) throw new Error(`no operation for ${request.method} ${pathname}`)
    seen.add(operation.operationId)
    problems.push(
      ...(await faultsOf(contract, operation, request, searchParams)).map(
        (fault) => `${operation.operationId}: ${fault}`,
      ),
    )
    const status = Number(Object.keys(operation.responses).find((code) => code.startsWith('2')))
    const content = contract.answer(operation, status)?.content
    if (!content) return new Response(null, { status })
    const [type = '', media] = Object.entries(content)[0] ?? []
    const value = exampleOf(contract, media as Media)
    const body = type === 'application/json' ? JSON.stringify(change(value, operation)) : String(value)
    return new Response(body, { status, headers: { 'content-type': type } })
  }
  return { fetch: answer as typeof globalThis.fetch, seen, problems }
}

async function faultsOf(
  contract: Contract,
  operation: Operation,
  request: Request,
  query: URLSearchParams,
): Promise<string[]> {
  const faults: string[] = []
  const media = operation.requestBody?.content['application/json']
  const text = await request.text()
  if (media) {
    if (!request.headers.get('content-type')?.startsWith('application/json'))
      faults.push('the body is not announced as JSON')
    else faults.push(...contract.problems(media.schema, JSON.parse(text)))
  } else if (!operation.requestBody && text !== '') faults.push('it takes no body')
  const path =
    Object.entries(contract.document.paths).find(([, item]) => Object.values(item).includes(operation as never))?.[0] ??
    ''
  const known = contract.parameters(path, operation).filter((parameter) => parameter.in === 'query')
  for (const name of query.keys())
    if (!known.some((one) => one.name === name)) faults.push(`no query parameter ${name}`)
  return faults
}

/** The first example of a body. */
export function exampleOf(contract: Contract, media: Media): unknown {
  if (media.example !== undefined) return media.example
  const [first] = Object.values(media.examples ?? {})
  const name = first?.$ref?.split('/').pop()
  const examples = (contract.document.components as unknown as { examples: Record<string, { value: unknown }> })
    .examples
  return name === undefined ? first?.value : examples[name]?.value
}
