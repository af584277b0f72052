import { TenantPredicates } from './tenant-predicates.js'
import { limit, look, meet, part, restart, settle } from './twins-house.js'
import { answer, hear, queue, vote } from './twins-talk.js'
import { Twins } from './twins.js'

/** Everything that a linked session is told and can do. @returns What each of the two was shown. */
async function live(twins: Twins): Promise<readonly string[]> {
  await answer(twins, await hear(twins))
  for (const step of [vote, queue, meet, look, restart, settle, limit, part]) await step(twins)
  return twins.lines
}

/** The life of two linked sessions, lived again while their queries lack one of the conditions that keep them apart. */
export class TwinTrial {
  readonly #predicates = new TenantPredicates()
  readonly #asked = new Set<string>()
  #whole: readonly string[] = []

  /** Lives it twice with every condition in its place. */
  static async open(): Promise<TwinTrial> {
    const trial = new TwinTrial()
    trial.#predicates.onSeen = (site) => trial.#asked.add(site)
    trial.#whole = await trial.#live()
    trial.#predicates.onSeen = () => undefined
    const shown = await trial.without(null)
    if (shown !== undefined) throw new Error(`not the same twice: ${shown}`)
    return trial
  }

  /** Every condition that the two come to. */
  get sites(): string[] {
    return [...this.#asked].sort()
  }

  /** Takes a condition away from the moment when both are linked. @returns The first step that one of them is shown otherwise. */
  async without(site: string | null): Promise<string | undefined> {
    const shown = await this.#live(site)
    const at = this.#whole.findIndex((line, n) => line !== shown[n])
    return this.#whole[at]?.split(':', 1)[0]
  }

  async #live(removed: string | null = null): Promise<readonly string[]> {
    const twins = await Twins.open((opened) => ({ ...opened, db: opened.db.withPlugin(this.#predicates) }))
    this.#predicates.removed = removed
    const shown = await live(twins).catch((error: unknown) => [String(error)])
    this.#predicates.removed = null
    await twins.close()
    return shown
  }
}
