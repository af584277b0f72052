import type { Composition } from '../phones/message-content.js'
import type { World } from '../server/world.js'
import type { MessageRecord } from '../storage/message-log.js'
import type { PhoneRecord } from '../storage/sandbox-state.js'
import { SENTENCES } from './sentences.js'
import type { ScenarioView } from './scenarios.js'

/** What a chatter does on phones. */
export interface ChatterActions {
  send(phone: PhoneRecord, to: string, composition: Composition, quoted?: string): Promise<MessageRecord>
  react(phone: PhoneRecord, messageId: string, emoji: string): Promise<MessageRecord>
}

/** How a chatter behaves. */
export interface ChatterPlan {
  readonly to: string
  readonly senders: readonly string[]
  readonly groups: readonly string[]
  readonly everyMs: number
  /** Ends by itself after so many messages; absent: never. */
  readonly count?: number
}

/** People who write to one number, or in groups with it, every few seconds: the choice is seeded, so that runs can be repeated. */
export class Chatter {
  #timer: NodeJS.Timeout | undefined
  #sent = 0
  #lastId: string | undefined

  constructor(
    private readonly id: string,
    private readonly world: World,
    private readonly actions: ChatterActions,
    private readonly plan: ChatterPlan,
  ) {}

  /** Begins; the first message comes after one interval. */
  start(): void {
    this.#timer ??= setInterval(() => void this.#say(), this.plan.everyMs)
    this.#timer.unref()
    this.world.events.publish({ type: 'scenario.changed', data: this.view() })
  }

  /** Ends; a message under way still arrives. */
  stop(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
    this.world.events.publish({ type: 'scenario.changed', data: this.view() })
  }

  /** Its state as JSON. */
  view(): ScenarioView {
    const { to, senders, everyMs } = this.plan
    return { id: this.id, kind: 'chatter', to, senders, everyMs, sent: this.#sent, running: this.#timer !== undefined }
  }

  async #say(): Promise<void> {
    this.#sent += 1
    if (this.plan.count !== undefined && this.#sent >= this.plan.count) this.stop()
    const { random } = this.world
    const sender = this.world.requirePhone(random.pick(this.plan.senders))
    const groups = this.plan.groups.filter((id) =>
      this.world.group(id)?.members.some((member) => member.number === sender.number),
    )
    const to = groups.length > 0 && random.next() < 0.4 ? random.pick(groups) : this.plan.to
    try {
      if (this.#lastId !== undefined && random.next() < 0.1)
        await this.actions.react(sender, this.#lastId, random.pick(['👍', '❤️', '😂', '🙏']))
      else this.#lastId = (await this.actions.send(sender, to, { kind: 'text', text: random.pick(SENTENCES) })).id
    } catch {
      // The world may change under a running conversation: a group member who left simply says nothing.
    }
  }
}
