import { type Message, linked, messages } from './linked.js'
import { apiKey, type Person, signUp, superAdmin } from './people.js'
import { Practice, type PracticePhone } from './practice.js'
import { startGateway, type TestGateway, type TestGatewayOptions } from './start-gateway.js'
import { until } from './until.js'

/** One of two organizations, with the phone of its session. */
export interface Twin {
  readonly name: string
  readonly person: Person
  readonly phone: PracticePhone
  readonly session: string
  readonly key: string
}

export type Told = Record<string, unknown> & { readonly waMessageId?: string }

/** As long as something may take that happens at once. */
export const PATIENCE_MS = 10_000

/**
 * Two organizations whose phones are in one group and have one friend: they are told the same messages, with the same ids, at the same time. What one
 * is shown may not hang on there being the other.
 */
export class Twins {
  /** What each was shown, a line for each step. */
  readonly lines: string[] = []

  private constructor(
    readonly practice: Practice,
    readonly gateway: TestGateway,
    readonly root: Person,
    readonly both: readonly Twin[],
    readonly friend: PracticePhone,
    readonly group: string,
  ) {}

  static async open(storage: NonNullable<TestGatewayOptions['storage']>): Promise<Twins> {
    const practice = await Practice.open()
    const gateway = await startGateway({ env: { ...practice.env, WAYGATE_ADMIN_EMAIL: 'root@example.com' }, storage })
    const root = await superAdmin(gateway)
    const friend = await practice.phone('Bea')
    const phones = [await practice.phone('Desk'), await practice.phone('Desk')] as const
    const { id: group } = await practice.group('Market', friend, phones)
    // Each calls the others something else.
    for (const [at, phone] of phones.entries())
      for (const other of [friend, phones[1 - at] ?? friend])
        await phone.do('save-contact', { number: other.number, name: `${other.number} of ${phone.number}` })
    const twin = async (name: string, phone: PracticePhone): Promise<Twin> => {
      const person = await signUp(gateway, name)
      const { id } = await linked(person, phone)
      return { name, person, phone, session: id, key: (await apiKey(person)).secret }
    }
    const both = [await twin('Ana', phones[0]), await twin('Ben', phones[1])]
    return new Twins(practice, gateway, root, both, friend, group)
  }

  async close(): Promise<void> {
    await this.gateway.close()
    await this.practice.close()
  }

  /** Has each of them do something, and notes what it is told. */
  async each(label: string, work: (twin: Twin) => Promise<unknown>): Promise<void> {
    for (const twin of this.both) this.note(label, twin, await work(twin).catch(String))
  }

  /** Notes what one of them was shown, without ids and times. */
  note(label: string, { name, phone }: Twin, seen: unknown): void {
    const others = this.both.find((one) => one.phone !== phone)?.phone
    const text = JSON.stringify(seen, (key, value: unknown) => {
      // Two that were last heard of in the same second come in either order.
      if (key === 'data' && Array.isArray(value))
        return [...(value as unknown[])].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
      if (typeof value === 'number' && value > 1e9) return 'a time'
      return UNSTEADY.has(key) ? undefined : value
    })
    const names: readonly (readonly [string | undefined, string])[] = [
      [phone.number, 'own number'],
      [phone.lid, 'own lid'],
      [others?.number, 'number of the twin'],
      [others?.lid, 'lid of the twin'],
    ]
    const named = names.reduce((all, [what, name]) => (what ? all.replaceAll(what, name) : all), text ?? 'nothing')
    this.lines.push(`${name} ${label}: ${named.replace(IDS, 'id')}`)
  }

  /** Waits until a chat of one of them is as it will be. */
  has(twin: Twin, chat: string, fits: (all: Message[]) => boolean): Promise<Message[]> {
    const look = async () => {
      const all = await messages(twin.person, twin.session, chat)
      return fits(all) ? all : undefined
    }
    return until('it', look, PATIENCE_MS)
  }

  async get({ person, session, key }: Twin, path: string): Promise<Told> {
    return (await person.call<Told>(`/sessions/${session}${path}`, { token: key })).body
  }

  async call({ person, session, key }: Twin, path: string, json: object, method = 'POST', headers = {}): Promise<Told> {
    return (await person.call<Told>(`/sessions/${session}${path}`, { method, json, headers, token: key })).body
  }
}

/** Ids that are made anew each time: ours, WhatsApp's, and those of requests. */
const IDS = /\b(?:[a-z]{2,5}_[0-9A-Za-z]{8,}|group-\d+-\d+|[0-9A-F]{16,}|[0-9a-f]{8}-[0-9a-f-]{27})\b/g
/** What depends on how fast others are. */
const UNSTEADY: ReadonlySet<string> = new Set(['status', 'ack', 'deliveredAt', 'readAt', 'latencyMs', 'requestId'])
