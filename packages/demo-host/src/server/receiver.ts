import type { IncomingMessage, ServerResponse } from 'node:http'

/** How the receiver answers deliveries. */
type Behaviour = 'ok' | 'fail' | 'slow'

/** One webhook delivery as it arrived. */
interface Received {
  readonly id: number
  readonly at: number
  readonly headers: Record<string, string>
  readonly body: string
  readonly answered: number
}

const kept = 100
const bodyLimit = 1024 * 1024
const slowMs = 12_000
const behaviours: readonly string[] = ['ok', 'fail', 'slow']

const readBody = async (request: IncomingMessage) => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > bodyLimit) throw new Error('too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

const json = (response: ServerResponse, status: number, body: unknown) =>
  response
    .writeHead(status, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    })
    .end(JSON.stringify(body))

/**
 * A place to point a webhook at while developing: `POST /receiver/hook` takes deliveries, `GET /receiver/deliveries` lists the last 100, newest
 * first, and `POST /receiver/behaviour` with `ok`, `fail` (500) or `slow` (12 s, then 200) says how it answers.
 */
export const createReceiver = () => {
  const received: Received[] = []
  let behaviour: Behaviour = 'ok'
  let next = 1

  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await readBody(request)
    const status = behaviour === 'fail' ? 500 : 200
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
    received.unshift({ id: next++, at: Date.now(), headers, body, answered: status })
    received.length = Math.min(received.length, kept)
    const answer = () => json(response, status, { received: status === 200 })
    if (behaviour !== 'slow') {
      answer()
      return
    }
    const timer = setTimeout(answer, slowMs)
    response.on('close', () => clearTimeout(timer))
  }

  const choose = async (request: IncomingMessage, response: ServerResponse) => {
    const wanted = await readBody(request)
    if (request.headers['sec-fetch-site'] !== 'same-origin') return json(response, 403, { error: 'same origin only' })
    if (!behaviours.includes(wanted)) return json(response, 400, { error: 'ok, fail or slow' })
    behaviour = wanted as Behaviour
    return json(response, 200, { behaviour })
  }

  return (request: IncomingMessage, response: ServerResponse) => {
    const failed = () => response.headersSent || json(response, 400, { error: 'The body could not be read.' })
    const call = `${request.method} ${(request.url ?? '').split('?', 1)[0]}`
    if (call === 'POST /receiver/hook') void take(request, response).catch(failed)
    else if (call === 'POST /receiver/behaviour') void choose(request, response).catch(failed)
    else if (call === 'GET /receiver/deliveries') json(response, 200, { behaviour, deliveries: received })
    else json(response, 404, { error: 'Not found' })
  }
}
