import { createParser, type EventSourceMessage } from 'eventsource-parser'
import { expect } from 'vitest'
import type { World } from './event-world.js'

export interface Frame {
  readonly event: string
  readonly id: string | undefined
  readonly data: Record<string, unknown>
}

/** Resolves when `check` is truthy; fails with what was there after `ms`. */
export async function until<T>(check: () => T, ms = 30_000): Promise<NonNullable<T>> {
  const end = Date.now() + ms
  for (;;) {
    const value = check()
    if (value) return value
    if (Date.now() > end) throw new Error('the expected state did not come about')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** A reader of one stream over a real connection. */
export class StreamReader {
  readonly frames: Frame[] = []
  /** Everything that was received, as text. */
  text = ''
  ended = false
  readonly #abort = new AbortController()
  response!: Response

  static async open(world: World, as: string, query = '', headers: Record<string, string> = {}): Promise<StreamReader> {
    const reader = new StreamReader()
    reader.response = await fetch(`${world.url}${query}`, {
      headers: { 'x-as': as, ...headers },
      signal: reader.#abort.signal,
    })
    if (reader.response.ok) void reader.#read()
    return reader
  }

  /** Envelopes in the order of their arrival. */
  get events(): Frame[] {
    return this.frames.filter(({ event }) => event === 'message')
  }

  get names(): unknown[] {
    return this.events.map(({ data }) => data['event'])
  }

  named(name: string): Frame | undefined {
    return this.frames.find(({ event }) => event === name)
  }

  async ready(): Promise<Frame> {
    return until(() => this.named('ready'))
  }

  async count(events: number): Promise<Frame[]> {
    await until(() => this.events.length >= events).catch(() => expect(this.events).toHaveLength(events))
    return this.events
  }

  close(): void {
    this.#abort.abort()
  }

  async #read(): Promise<void> {
    const parser = createParser({
      onEvent: ({ event, id, data }: EventSourceMessage) =>
        this.frames.push({ event: event ?? 'message', id, data: JSON.parse(data) as Record<string, unknown> }),
    })
    const decoder = new TextDecoder()
    try {
      for await (const chunk of this.response.body ?? []) {
        const text = decoder.decode(chunk as Uint8Array, { stream: true })
        this.text += text
        parser.feed(text)
      }
    } catch {
      // closed by the test or cut by the server: both are an end
    }
    this.ended = true
  }
}
