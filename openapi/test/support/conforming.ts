import type { Contract } from './contract.js'

/** A `fetch` that remembers which documented answers it saw, and throws on any answer that the contract does not allow. */
export interface ConformingFetch {
  fetch: typeof globalThis.fetch
  /** `operationId status` of every answer. */
  readonly seen: Set<string>
}

/** Wraps the `fetch` of a gateway, fake or real, with the contract's eye on every answer. */
export function conforming(contract: Contract, inner: typeof globalThis.fetch): ConformingFetch {
  const seen = new Set<string>()
  const checked = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    const response = await inner(request)
    const operation = contract.find(request.method, new URL(request.url).pathname)
    if (!operation) return response
    const label = `${operation.operationId} ${response.status}`
    const answer = contract.answer(operation, response.status)
    if (!answer) throw new Error(`${label}: this status is not documented: ${await response.clone().text()}`)
    seen.add(label)
    for (const [name, header] of Object.entries(answer.headers ?? {})) {
      if (contract.header(header).required && !response.headers.get(name))
        throw new Error(`${label}: header ${name} is missing`)
    }
    const type = (response.headers.get('content-type') ?? '').split(';')[0] ?? ''
    const media = answer.content?.[type]
    if (answer.content && !media) throw new Error(`${label}: content type "${type}" is not documented`)
    if (media && type === 'application/json') {
      const body: unknown = await response.clone().json()
      const problems = contract.problems(media.schema, body)
      if (problems.length > 0) throw new Error(`${label}:\n${problems.join('\n')}\n${JSON.stringify(body)}`)
    }
    return response
  }
  return { fetch: checked, seen }
}
