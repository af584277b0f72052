import { WebSocket } from 'ws'
import { expect } from 'vitest'
import { until } from './stream-reader.js'

export type SocketFrame = Readonly<Record<string, unknown>> & { readonly event: string }

/** A refusal before the upgrade. */
export interface RefusedUpgrade {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** A reader of one WebSocket over a real connection. */
export class SocketReader {
  readonly frames: SocketFrame[] = []
  readonly socket: WebSocket
  refused: RefusedUpgrade | undefined
  closed: { readonly code: number; readonly reason: string } | undefined

  constructor(url: string, headers: Record<string, string> = {}) {
    this.socket = new WebSocket(url, { headers, perMessageDeflate: false })
    this.socket.on('message', (data: Buffer) => this.frames.push(JSON.parse(data.toString()) as SocketFrame))
    this.socket.on('error', () => undefined)
    this.socket.on('close', (code, reason) => (this.closed = { code, reason: reason.toString() }))
    this.socket.on('unexpected-response', (request, response) => {
      let body = ''
      response.on('data', (chunk: Buffer) => (body += chunk.toString()))
      response.on('end', () => {
        this.refused = { status: response.statusCode ?? 0, headers: response.headers, body }
        request.destroy()
      })
    })
  }

  /** Envelopes in the order of their arrival. */
  get events(): SocketFrame[] {
    return this.frames.filter(({ schema }) => schema === 'v1')
  }

  get bodies(): unknown[] {
    return this.events.map(({ payload }) => (payload as { body?: unknown }).body)
  }

  named(name: string): SocketFrame | undefined {
    return this.frames.find(({ event, schema }) => event === name && schema === undefined)
  }

  async connected(): Promise<SocketFrame> {
    return until(() => this.named('connected'))
  }

  async refusal(): Promise<RefusedUpgrade> {
    return until(() => this.refused)
  }

  async count(events: number): Promise<SocketFrame[]> {
    await until(() => this.events.length >= events).catch(() => expect(this.events).toHaveLength(events))
    return this.events
  }

  async ended(): Promise<{ readonly code: number; readonly reason: string }> {
    return until(() => this.closed)
  }

  close(): void {
    this.socket.terminate()
  }
}
