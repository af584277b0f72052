import type { components } from '@waygate/sdk'
import type { Answer, Ask } from './http.js'
import { linked } from './linked.js'
import { type Person, signUp } from './people.js'
import { Practice, type PracticePhone } from './practice.js'
import { startGateway, type TestGateway } from './start-gateway.js'
import { until } from './until.js'

type Schemas = components['schemas']

/** An event as it was logged. */
export interface Told {
  readonly event: string
  readonly payload: Record<string, unknown>
}

/** A chat as a practice phone shows it. */
export interface PhoneChat {
  readonly id: string
  readonly unread: number
  readonly flags: { readonly archived?: boolean; readonly pinned?: boolean; readonly mutedUntil?: number }
  readonly online: boolean
  readonly typing: Readonly<Record<string, string>>
  readonly notes: readonly { readonly what: string; readonly by: string }[]
  readonly messages: readonly { readonly text: string; readonly readBy: readonly string[] }[]
}

/** A practice phone whose owner has linked a session of the gateway. */
export interface Desk {
  readonly phone: PracticePhone
  readonly id: string
}

/** A gateway, WhatsApp's stand-in, and somebody who uses both. */
export class WireWorld {
  private constructor(
    readonly practice: Practice,
    readonly gateway: TestGateway,
    readonly ana: Person,
  ) {}

  static async open(): Promise<WireWorld> {
    const practice = await Practice.open()
    const gateway = await startGateway({ env: practice.env })
    return new WireWorld(practice, gateway, await signUp(gateway, 'Ana'))
  }

  async close(): Promise<void> {
    await this.gateway.close()
    await this.practice.close()
  }

  /** A phone with a linked session. */
  async desk(name = 'Office'): Promise<Desk> {
    const phone = await this.practice.phone(name)
    return { phone, id: (await linked(this.ana, phone)).id }
  }

  /** Calls an operation of a session. */
  call<Body = Record<string, unknown>>(desk: Desk, path: string, options: Ask = {}): Promise<Answer<Body>> {
    return this.ana.call<Body>(`/sessions/${desk.id}${path}`, options)
  }

  /** Calls an operation and makes sure that it was done. */
  async done<Body = Record<string, unknown>>(desk: Desk, path: string, options: Ask = {}): Promise<Body> {
    const answer = await this.call<Body>(desk, path, options)
    if (answer.status >= 300) throw new Error(`${path}: ${String(answer.status)} ${JSON.stringify(answer.body)}`)
    return answer.body
  }

  /** Why an operation was refused. */
  async refused(desk: Desk, path: string, options: Ask = {}): Promise<{ code: string; reason: unknown }> {
    const { body } = await this.call<Partial<Schemas['ApiError']>>(desk, path, options)
    return { code: body.error?.code ?? 'none', reason: body.error?.details?.['reason'] }
  }

  /** Everything that was announced for a session under one name. */
  async told(desk: Desk, event: string): Promise<Told[]> {
    const rows = await this.gateway.core.storage.db
      .selectFrom('events')
      .select(['event', 'payload'])
      .where('session_id', '=', desk.id)
      .where('event', '=', event)
      .orderBy('position')
      .execute()
    return rows.map((row) => ({ event: row.event, payload: JSON.parse(row.payload) as Record<string, unknown> }))
  }

  /** Waits until something was announced. */
  hears(desk: Desk, event: string, which: (payload: Record<string, unknown>) => boolean): Promise<Told> {
    return until(event, async () => (await this.told(desk, event)).find(({ payload }) => which(payload)))
  }

  /** Waits until a phone shows a chat in some way. */
  sees(phone: PracticePhone, chat: string, which: (chat: PhoneChat) => boolean): Promise<PhoneChat> {
    return until(`the phone of ${phone.number}`, async () => {
      const { chats } = await this.practice.get<{ chats: PhoneChat[] }>(`/phones/${phone.number}`)
      return chats.find((one) => one.id === chat && which(one))
    })
  }

  /** A group as the servers have it. */
  group(id: string): Promise<PracticeGroup> {
    return this.practice.get<PracticeGroup>(`/groups/${encodeURIComponent(id)}`)
  }

  /** Does something in a group on a practice phone. */
  onPhone(id: string, action: string, json: object = {}): Promise<Record<string, unknown>> {
    return this.practice.post(`/groups/${encodeURIComponent(id)}:${action}`, json)
  }
}

/** A group as the servers have it. */
export interface PracticeGroup {
  readonly id: string
  readonly subject: string
  readonly description: string
  readonly announce?: boolean
  readonly locked?: boolean
  readonly inviteCode?: string
  readonly requests?: readonly string[]
  readonly members: readonly { readonly number: string; readonly lid: string; readonly role: string }[]
}
