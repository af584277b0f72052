import { type KyselyPlugin, sql } from 'kysely'
import type { Storage } from '../../src/storage/database.js'
import type { SendResult } from '../whatsapp/conversation-world.js'
import type { Answer, Refusal } from './http.js'
import { linked } from './linked.js'
import { apiKey, signUp } from './people.js'
import { Practice, type PracticePhone } from './practice.js'
import { startGateway, type TestGateway } from './start-gateway.js'

type Sent = Answer<SendResult & Refusal>

/** A linked session of one organization, called with a key. */
interface Sender {
  readonly session: string
  readonly number: string
  readonly send: (text: string, key: string) => Promise<Sent>
}

/** Loses the answer that is about to be kept for a key, as a process does that dies after the effect. */
class Forgetful {
  armed = false
  readonly storage = (opened: Storage): Storage => ({ ...opened, db: opened.db.withPlugin(this.#plugin) })
  readonly #plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      if (!this.armed || node.kind !== 'UpdateQueryNode' || !JSON.stringify(node.table).includes('send_requests'))
        return node
      this.armed = false
      return sql`select no_such_column from send_requests`.toOperationNode()
    },
    transformResult: ({ result }) => Promise.resolve(result),
  }
}

/** Two organizations that send to the same phone under the same idempotency keys. */
export class RepeatedSends {
  readonly #texts: string[] = []

  private constructor(
    readonly practice: Practice,
    readonly gateway: TestGateway,
    readonly friend: PracticePhone,
    readonly senders: readonly [Sender, Sender],
    readonly forgetful: Forgetful,
  ) {}

  static async open(): Promise<RepeatedSends> {
    const practice = await Practice.open()
    const forgetful = new Forgetful()
    const gateway = await startGateway({
      env: { ...practice.env, WAYGATE_REQUESTS_PER_MINUTE: '1000000' },
      storage: forgetful.storage,
    })
    const friend = await practice.phone('Bea')
    const sender = async (name: string): Promise<Sender> => {
      const person = await signUp(gateway, name)
      const phone = await practice.phone(name)
      const { id: session } = await linked(person, phone)
      await person.call(`/sessions/${session}`, {
        method: 'PATCH',
        json: { ratePerMin: 10_000, ratePerHour: 100_000 },
      })
      // outlives the minutes of a token
      const { secret: token } = await apiKey(person)
      const send = (text: string, key: string) =>
        person.call<SendResult & Refusal>(`/sessions/${session}/messages`, {
          json: { type: 'text', to: friend.number, text },
          headers: { 'idempotency-key': key },
          token,
        })
      return { session, number: phone.number, send }
    }
    const senders = [await sender('Ana'), await sender('Bo')] as const
    return new RepeatedSends(practice, gateway, friend, senders, forgetful)
  }

  /**
   * One key in both organizations, so many first calls at once in each; `crash`: the process that sends first loses the answer. Then
   * the same body once more, and another one. @returns What was not as promised.
   */
  async round(key: string, width: number, crash: boolean): Promise<string[]> {
    this.forgetful.armed = crash
    const wrong: string[] = []
    const claim = (holds: boolean, what: string) => void (holds || wrong.push(`${key}: ${what}`))
    let lost = 0
    await Promise.all(
      this.senders.map(async ({ send, number }) => {
        const text = `${key} of ${number}`
        this.#texts.push(text)
        const first = await Promise.all(Array.from({ length: width }, () => send(text, key)))
        const answered = first.filter(({ status }) => status === 200)
        lost += width - answered.length
        const again = await send(text, key)
        claim(again.status === 200 && again.body.replayed === true, `repeated: ${JSON.stringify(again.body)}`)
        const ids = new Set([...answered, again].map(({ body }) => body.waMessageId))
        claim(ids.size === 1, `${String(ids.size)} messages`)
        const anew = answered.filter(({ body }) => body.replayed !== true).length
        claim(anew <= 1 && (anew === 1 || crash), `${String(anew)} answers say that they are the first`)
        const other = await send(`${text}, changed`, key)
        claim(
          other.status === 409 && other.body.error.details?.['reason'] === 'idempotency_key_reused',
          `another body: ${String(other.status)}`,
        )
      }),
    )
    claim(lost === (crash ? 1 : 0) && !this.forgetful.armed, `${String(lost)} calls without an answer`)
    return wrong
  }

  /** What the phone has, in each organization's chat, that is not exactly what was asked for. */
  unexpected(): string[] {
    const { records } = this.practice.sandbox.parts.world.messages
    // not its page's view of a chat, which shows the newest ones only
    const seen = records.filter(({ to }) => to === this.friend.number).map(({ text }) => text)
    const count = (texts: readonly string[], text: string) => texts.filter((one) => one === text).length
    return [...new Set([...seen, ...this.#texts])].filter((text) => count(seen, text) !== count(this.#texts, text))
  }

  async close(): Promise<void> {
    await this.gateway.close()
    await this.practice.close()
  }
}
