import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** A server on loopback that hands out files in whatever way a test wants, and counts who connects. */
export class FileServer {
  connections = 0
  respond: (request: IncomingMessage, response: ServerResponse) => void = (_request, response) => response.end()
  readonly #sockets = new Set<Socket>()

  private constructor(readonly server: Server) {
    server.on('connection', (socket) => {
      this.connections += 1
      this.#sockets.add(socket)
    })
  }

  static async open(): Promise<FileServer> {
    const files: FileServer = new FileServer(createServer((request, response) => files.respond(request, response)))
    await new Promise<void>((resolve) => files.server.listen(0, '127.0.0.1', resolve))
    return files
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port
  }

  get target(): string {
    return `127.0.0.1:${String(this.port)}`
  }

  url(path = '/'): string {
    return `http://${this.target}${path}`
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    await new Promise((resolve) => this.server.close(resolve))
  }
}
