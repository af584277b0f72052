import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Received {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
  readonly event: { id: string; event: string; payload: Record<string, unknown> }
}

/** A customer's endpoint: remembers what it was sent and answers what the test says, 200 by default. */
export class Receiver {
  readonly received: Received[] = []
  answer: (response: ServerResponse, received: Received) => void = (response) => response.end('ok')
  readonly #server: Server

  private constructor(server: Server) {
    this.#server = server
  }

  static async start(): Promise<Receiver> {
    const server = createServer()
    const receiver = new Receiver(server)
    server.on('request', (request, response: ServerResponse) => {
      let body = ''
      request.on('data', (chunk: Buffer) => (body += chunk.toString()))
      request.on('end', () => {
        const received = {
          path: request.url ?? '',
          headers: request.headers,
          body,
          event: JSON.parse(body) as Received['event'],
        }
        receiver.received.push(received)
        receiver.answer(response, received)
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return receiver
  }

  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  url(path = '/hook'): string {
    return `http://${this.host}${path}`
  }

  at(path: string): Received[] {
    return this.received.filter((one) => one.path === path)
  }

  close(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }
}
