import type { components } from '@waygate/sdk'
import { messages, type Message } from './linked.js'
import type { Person } from './people.js'
import type { Practice, PracticePhone } from './practice.js'
import { until } from './until.js'

export type SendResult = components['schemas']['SendResult']

/** A message as a practice phone has it, decrypted. */
export interface Received {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly kind: string
  readonly text: string
  readonly readable: boolean
  readonly file?: Record<string, unknown>
  readonly location?: { readonly latitude: number; readonly longitude: number }
  readonly vcard?: string
  readonly poll?: { readonly options: readonly string[]; readonly selectable: number }
  readonly album?: { readonly images: number; readonly videos: number }
  readonly parent?: string
  readonly quotes?: string
  readonly mentions?: readonly string[]
  readonly deliveredTo: readonly string[]
}

/** One side that sends through the gateway and the other that receives on a practice phone. */
export class Line {
  constructor(
    private readonly practice: Practice,
    private readonly person: Person,
    readonly session: string,
  ) {}

  /** Asks the gateway to send. */
  post(json: object) {
    return this.person.call<SendResult & { error?: { code: string; details?: { errors?: string[] } } }>(
      `/sessions/${this.session}/messages`,
      { json },
    )
  }

  /** Sends, and waits until the phone has opened it. */
  async sends(phone: PracticePhone, json: object): Promise<Received> {
    const { status, body } = await this.post({ to: phone.number, ...json })
    if (status !== 200 || body.waMessageId === undefined) throw new Error(`${String(status)} ${JSON.stringify(body)}`)
    const { waMessageId } = body
    return until(`${waMessageId} on the phone`, async () =>
      (await this.on(phone)).find((one) => one.id === waMessageId && one.readable),
    )
  }

  /** Everything that a phone sent or received, oldest first. */
  async on(phone: PracticePhone): Promise<readonly Received[]> {
    return (await this.practice.get<{ data: Received[] }>(`/messages?number=${phone.number}`)).data
  }

  /** The file of a message, as the phone fetches and decrypts it. */
  async file(phone: PracticePhone, message: string): Promise<Buffer> {
    const { data } = await this.practice.get<{ data: string }>(`/phones/${phone.number}/files/${message}`)
    return Buffer.from(data, 'base64')
  }

  /** The one message of a chat that the gateway serves under WhatsApp's id. */
  shows(chat: string, waMessageId: string): Promise<Message> {
    return until('the message at the gateway', async () =>
      (await messages(this.person, this.session, chat)).find((one) => one.waMessageId === waMessageId),
    )
  }
}
