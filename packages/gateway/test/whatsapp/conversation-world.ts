import type { components } from '@waygate/sdk'
import type { Refusal } from '../support/http.js'
import { linked, type Message, messages } from '../support/linked.js'
import { apiKey, type Person, signUp } from '../support/people.js'
import { Practice, type PracticePhone } from '../support/practice.js'
import { startGateway, type TestGateway, type TestGatewayOptions } from '../support/start-gateway.js'
import { until } from '../support/until.js'

export type SendResult = components['schemas']['SendResult']

/** A message as a phone shows it to its owner. */
export interface SeenMessage {
  readonly id: string
  readonly from: string
  readonly kind: string
  readonly text: string
  readonly edited: boolean
  readonly revoked: boolean
  readonly forwarded?: number
  readonly reactions: readonly { readonly number: string; readonly emoji: string }[]
  readonly votes?: readonly { readonly number: string; readonly options: readonly string[] }[]
}

interface SeenChat {
  readonly id: string
  readonly messages: readonly SeenMessage[]
}

/** How long a busy machine may take. */
const PATIENCE_MS = 30_000

/** A linked session and the phones around it. */
export class ConversationWorld {
  private constructor(
    readonly practice: Practice,
    readonly gateway: TestGateway,
    readonly ana: Person,
    readonly office: PracticePhone,
    readonly session: string,
    /** Outlives the five minutes of Ana's token, and clocks that tests put ahead. */
    readonly key: string,
  ) {}

  static async open(options: TestGatewayOptions = {}): Promise<ConversationWorld> {
    const practice = await Practice.open()
    const gateway = await startGateway({ ...options, env: { ...practice.env, ...options.env } })
    const ana = await signUp(gateway, 'Ana')
    const office = await practice.phone('Office')
    const { id } = await linked(ana, office)
    const world = new ConversationWorld(practice, gateway, ana, office, id, (await apiKey(ana)).secret)
    await world.limits(1000, 1000)
    return world
  }

  async limits(ratePerMin: number, ratePerHour: number): Promise<void> {
    const answer = await this.call('', { ratePerMin, ratePerHour }, 'PATCH')
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
  }

  /** Calls an operation on the session. `path` starts after it. */
  call<Body = SendResult & Refusal>(path: string, json: object, method = 'POST', headers: Record<string, string> = {}) {
    return this.ana.call<Body>(`/sessions/${this.session}${path}`, {
      method,
      json,
      headers,
      token: this.key,
    })
  }

  /** Sends a text and waits for WhatsApp. */
  async text(to: string, text: string): Promise<string> {
    const sent = await this.call('/messages', { type: 'text', to, text })
    if (sent.body.waMessageId === undefined) throw new Error(JSON.stringify(sent.body))
    return sent.body.waMessageId
  }

  /** One message of a chat as the API shows it, once it fits. */
  shows(jid: string, fits: (message: Message) => boolean): Promise<Message> {
    return until('the message', async () => (await messages(this.ana, this.session, jid)).find(fits), PATIENCE_MS)
  }

  /** What a phone shows of its chat with somebody. */
  async seen(phone: PracticePhone, chat: string): Promise<readonly SeenMessage[]> {
    const { chats } = await this.practice.get<{ chats: readonly SeenChat[] }>(`/phones/${phone.number}?chat=${chat}`)
    return chats.find((one) => one.id === chat)?.messages ?? []
  }

  /** A message on a phone, once it fits. */
  sees(phone: PracticePhone, chat: string, fits: (message: SeenMessage) => boolean): Promise<SeenMessage> {
    return until('the message on the phone', async () => (await this.seen(phone, chat)).find(fits), PATIENCE_MS)
  }

  /** Names of the session's events so far, oldest first. */
  async events(...names: string[]): Promise<readonly { event: string; payload: Record<string, unknown> }[]> {
    const rows = await this.gateway.core.storage.db
      .selectFrom('events')
      .select(['event', 'payload'])
      .where('session_id', '=', this.session)
      .where('event', 'in', names)
      .orderBy('position')
      .execute()
    return rows.map((row) => ({
      event: row.event,
      payload: JSON.parse(String(row.payload)) as Record<string, unknown>,
    }))
  }

  async close(): Promise<void> {
    await this.gateway.close()
    await this.practice.close()
  }
}
