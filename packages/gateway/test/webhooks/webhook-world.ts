import type { components } from '@waygate/sdk'
import { expect } from 'vitest'
import type { EventDraft } from '../../src/storage/event-sink.js'
import { ManualClock } from '../events/event-world.js'
import { message } from '../events/principals.js'
import { type Answer, type Ask, ask } from '../support/http.js'
import { apiKey, type Person, signUp } from '../support/people.js'
import { startGateway, type TestGateway } from '../support/start-gateway.js'
import { Receiver } from './receiver.js'

type Schemas = components['schemas']
export type Webhook = Schemas['Webhook']
export type Delivery = Schemas['Delivery']

/** A gateway, a customer with a key, and the customer's endpoint. */
export class WebhookWorld {
  private constructor(
    readonly gateway: TestGateway,
    readonly clock: ManualClock,
    readonly receiver: Receiver,
    readonly person: Person,
    readonly key: string,
  ) {}

  static async open(options: { dataDir?: string; from?: WebhookWorld } = {}): Promise<WebhookWorld> {
    const clock = options.from?.clock ?? new ManualClock()
    const receiver = options.from?.receiver ?? (await Receiver.start())
    const { dataDir } = options
    const gateway = await startGateway({
      clock,
      env: { WAYGATE_WEBHOOK_ALLOW: receiver.host },
      ...(dataDir === undefined ? {} : { dataDir }),
    })
    if (options.from) return new WebhookWorld(gateway, clock, receiver, options.from.person, options.from.key)
    const person = await signUp(gateway)
    return new WebhookWorld(gateway, clock, receiver, person, (await apiKey(person)).secret)
  }

  get organizationId(): string {
    return this.person.organizationId
  }

  call<Body = Record<string, unknown>>(path: string, options: Ask = {}): Promise<Answer<Body>> {
    return ask<Body>(`${this.gateway.url}/api/v1/webhooks${path}`, { token: this.key, ...options })
  }

  async create(body: object = {}): Promise<Webhook> {
    const answer = await this.call<Webhook>('', { json: { url: this.receiver.url(), events: ['*'], ...body } })
    expect(answer.status, JSON.stringify(answer.body)).toBe(201)
    return answer.body
  }

  async get(id: string): Promise<Webhook> {
    return (await this.call<Webhook>(`/${id}`)).body
  }

  async deliveries(id: string, query = ''): Promise<Delivery[]> {
    return (await this.call<{ data: Delivery[] }>(`/${id}/deliveries${query}`)).body.data
  }

  async emit(...drafts: EventDraft[]): Promise<void> {
    await this.gateway.core.unit.write(async (tx) => {
      for (const draft of drafts) tx.emit(draft)
    })
  }

  /** Emits one message of the customer's organization. */
  message(body = 'hello', sessionId = 'sess_1'): Promise<void> {
    return this.emit(message(this.organizationId, body, sessionId))
  }

  async close(): Promise<void> {
    this.receiver.close()
    await this.gateway.close()
  }
}

/** Asks again until the answer satisfies; fails with the last one. */
export async function eventually<T>(
  read: () => Promise<T> | T,
  satisfies: (value: T) => boolean,
  ms = 30_000,
): Promise<T> {
  const end = Date.now() + ms
  for (;;) {
    const value = await read()
    if (satisfies(value)) return value
    if (Date.now() > end) throw new Error(`did not come about: ${JSON.stringify(value)}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
