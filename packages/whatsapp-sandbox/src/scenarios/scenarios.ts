import type { Fields } from '../admin/fields.js'
import { SandboxError } from '../sandbox-error.js'
import type { World } from '../server/world.js'
import { Chatter, type ChatterActions } from './chatter.js'

/** What a scenario is doing. */
export interface ScenarioView {
  readonly id: string
  readonly kind: 'chatter'
  readonly to: string
  readonly senders: readonly string[]
  readonly everyMs: number
  readonly sent: number
  readonly running: boolean
}

/** Starts and stops scripted conversations. */
export class Scenarios {
  readonly #running = new Map<string, Chatter>()
  #nextId = 1

  constructor(
    private readonly world: World,
    private readonly actions: ChatterActions,
  ) {}

  /** Every scenario started since the process began. */
  list(): readonly ScenarioView[] {
    return [...this.#running.values()].map((chatter) => chatter.view())
  }

  /** Starts a chatter: `to` (number), `from` (numbers), `groups`, `everyMs`, `count`. */
  start(body: Fields): ScenarioView {
    body.choice('kind', ['chatter'])
    const to = this.world.requirePhone(body.text('to', 30)).number
    const senders = body.texts('from').map((number) => this.world.requirePhone(number).number)
    const groups = body.texts('groups').map((id) => this.world.requireGroup(id).id)
    if (senders.length === 0)
      throw new SandboxError('invalid_request', 'Say who writes: from must name at least one number.')
    const everyMs = body.optionalNumber('everyMs', 10, 3_600_000) ?? 4_000
    const count = body.optionalNumber('count', 1, 1_000_000)
    const id = `chatter-${this.#nextId++}`
    const chatter = new Chatter(id, this.world, this.actions, {
      to,
      senders,
      groups,
      everyMs,
      ...(count !== undefined && { count }),
    })
    this.#running.set(id, chatter)
    chatter.start()
    return chatter.view()
  }

  /** Stops a scenario; throws `not_found`. */
  stop(id: string): ScenarioView {
    const chatter = this.#running.get(id)
    if (chatter === undefined) throw new SandboxError('not_found', `There is no scenario ${id}.`)
    chatter.stop()
    return chatter.view()
  }

  /** Stops everything. */
  close(): void {
    for (const chatter of this.#running.values()) chatter.stop()
  }
}
