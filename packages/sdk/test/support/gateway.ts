import { vi } from 'vitest'
import { createClient } from '../../src/index.js'
import type { Client, ClientOptions, GatewayEvent } from '../../src/index.js'
import { loadEngine } from '../../src/live/load-engine.js'

/** A request as the scripted gateway sees it. */
export interface Seen {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Headers
  readonly body: unknown
  readonly signal: AbortSignal
  readonly init: RequestInit
}

type Answer = Response | Promise<Response>

/** One event connection that the client holds open. */
export class StreamHandle {
  readonly request: Seen
  #controller!: ReadableStreamDefaultController<Uint8Array>
  closed = false
  readonly response: Response

  constructor(request: Seen) {
    this.request = request
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => void (this.#controller = controller),
      cancel: () => void (this.closed = true),
    })
    request.signal.addEventListener('abort', () => this.fail(new DOMException('aborted', 'AbortError')))
    this.response = new Response(body, { headers: { 'content-type': 'text/event-stream' } })
  }

  write(text: string): void {
    this.#controller.enqueue(new TextEncoder().encode(text))
  }

  frame(name: string, data: unknown, cursor?: string): void {
    this.write(`${cursor ? `id: ${cursor}\n` : ''}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`)
  }

  ready(cursor = 'e.0000', extra: object = {}): void {
    this.frame('ready', { cursor, heartbeatSeconds: 15, serverTime: Date.now(), ...extra }, cursor)
  }

  event(cursor: string, event: object): void {
    this.write(
      `id: ${cursor}\ndata: ${JSON.stringify({ schema: 'v1', id: `evt_${cursor}`, timestamp: 1, session: 's1', organization: 'o1', ...event })}\n\n`,
    )
  }

  end(): void {
    if (this.closed) return
    this.closed = true
    this.#controller.close()
  }

  fail(error: Error): void {
    if (this.closed) return
    this.closed = true
    this.#controller.error(error)
  }
}

/** A scripted gateway behind an injected `fetch`: it has no rules, a test says what it answers. */
export class ScriptedGateway {
  readonly seen: Seen[] = []
  readonly streams: StreamHandle[] = []
  readonly routes = new Map<string, (request: Seen) => Answer>()
  onStream: (stream: StreamHandle) => void = () => {}

  readonly fetch = (input: string, init: RequestInit): Promise<Response> => {
    const url = new URL(input, 'https://gw.test')
    const request: Seen = {
      method: init.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? JSON.parse(init.body) : init.body,
      signal: init.signal!,
      init,
    }
    this.seen.push(request)
    const route = this.routes.get(`${request.method} ${request.path}`)
    if (route) return Promise.resolve().then(() => route(request))
    if (request.path === '/api/v1/events') {
      const stream = new StreamHandle(request)
      this.streams.push(stream)
      this.onStream(stream)
      return Promise.resolve(stream.response)
    }
    return Promise.resolve(problem(404, 'not_found'))
  }

  on(route: string, answer: (request: Seen) => Answer): this {
    this.routes.set(route, answer)
    return this
  }

  client(options: Partial<ClientOptions> = {}): Client {
    return createClient({ baseUrl: 'https://gw.test', auth: { token: 'tok' }, fetch: this.fetch, ...options })
  }

  calls(route: string): Seen[] {
    return this.seen.filter((request) => `${request.method} ${request.path}` === route)
  }

  /** The open event connection. */
  get stream(): StreamHandle {
    const stream = this.streams.at(-1)
    if (!stream) throw new Error('the client has not connected')
    return stream
  }
}

export function json(body: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(body), {
    ...init,
    headers: { 'content-type': 'application/json', ...init.headers },
  })
}

export function problem(
  status: number,
  code: string,
  more: { headers?: Record<string, string>; details?: object } = {},
): Response {
  return json(
    { error: { code, message: `it is ${code}`, ...(more.details && { details: more.details }) } },
    { status, headers: more.headers ?? {} },
  )
}

export function page(data: unknown[], eventCursor?: string, nextCursor?: string): Response {
  return json(
    { data, ...(nextCursor && { nextCursor }) },
    { headers: eventCursor ? { 'x-event-cursor': eventCursor } : {} },
  )
}

/** Lets everything that is already due happen, without moving the clock; the fetch of the live engine included. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve()
  await loadEngine()
  for (let turn = 0; turn < 50; turn++) await Promise.resolve()
  if (vi.isFakeTimers()) await vi.advanceTimersByTimeAsync(0)
  else await new Promise((resolve) => setImmediate(resolve))
  for (let turn = 0; turn < 50; turn++) await Promise.resolve()
}

export function event(type: string, payload: object, more: object = {}): GatewayEvent {
  return {
    schema: 'v1',
    id: 'evt_1',
    event: type,
    session: 's1',
    organization: 'o1',
    timestamp: 1000,
    payload,
    ...more,
  } as GatewayEvent
}
