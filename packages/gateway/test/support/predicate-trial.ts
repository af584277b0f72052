import { type Cell, allCells } from '../matrix/cells.js'
import { MatrixWorld } from '../matrix/world.js'
import { TenantPredicates } from './tenant-predicates.js'

/** Together they may call every operation, on every kind of thing. */
const ASKERS = ['owner of A', 'owner of B', 'super admin', 'embed, every component', 'full key of B']
/** As many questions of one kind are enough to miss a condition. */
const MOST_ALIKE = 3
/** Where a missing condition shows first. */
const ORDER = { swapped: 0, foreign: 1, own: 2 } as const

const label = ({ caller, operation, target }: Cell) => `${operation.id} (${target}) by ${caller.name}`

/** The matrix, asked again while its queries lack one of the conditions that keep organizations apart. */
export class PredicateTrial {
  readonly #predicates = new TenantPredicates()
  /** Which questions come to which condition. */
  readonly #asked = new Map<string, Set<string>>()
  #world!: MatrixWorld
  #before = ''

  /** Asks everything once, with every condition in its place. */
  static async open(): Promise<PredicateTrial> {
    const trial = new PredicateTrial()
    await trial.#reopen()
    for (const cell of trial.#cells()) {
      trial.#predicates.onSeen = (site) =>
        void trial.#asked.set(site, (trial.#asked.get(site) ?? new Set()).add(label(cell)))
      if (await trial.#fails(cell)) throw new Error(`wrong with every condition in place: ${label(cell)}`)
    }
    trial.#predicates.onSeen = () => undefined
    return trial
  }

  /** Every condition that a question came to. */
  get sites(): string[] {
    return [...this.#asked.keys()].sort()
  }

  /** Takes a condition away and asks again what came to it. @returns The question that shows it; undefined: none does. */
  async without(site: string): Promise<string | undefined> {
    this.#predicates.removed = site
    const shown = await this.#ask(site).finally(() => {
      this.#predicates.removed = null
    })
    if ((await this.#standing()) === this.#before) return shown
    await this.#reopen()
    return shown ?? 'rows that nobody may touch'
  }

  close(): Promise<void> {
    return this.#world.close()
  }

  async #ask(site: string): Promise<string | undefined> {
    const known = this.#asked.get(site) ?? new Set()
    const alike = new Map<string, number>()
    for (const cell of this.#cells()) {
      const kind = `${cell.operation.id} ${cell.target}`
      const before = alike.get(kind) ?? 0
      if (!known.has(label(cell)) || before >= MOST_ALIKE) continue
      alike.set(kind, before + 1)
      if (await this.#fails(cell)) return label(cell)
    }
    return undefined
  }

  async #reopen(): Promise<void> {
    await (this.#world as MatrixWorld | undefined)?.close()
    this.#world = await MatrixWorld.open((opened) => ({ ...opened, db: opened.db.withPlugin(this.#predicates) }))
    this.#before = await this.#standing()
  }

  #cells(): Cell[] {
    const askers = this.#world.everybody.filter(({ name }) => ASKERS.includes(name))
    return allCells(askers, this.#world.contract.operations).sort((a, b) => ORDER[a.target] - ORDER[b.target])
  }

  async #fails(cell: Cell): Promise<boolean> {
    const { answer, tenant } = await this.#world.ask(cell)
    return this.#world.leaks(cell, answer) || (await this.#world.judge(cell, answer, tenant)) !== null
  }

  async #standing(): Promise<string> {
    const { estate } = this.#world
    return JSON.stringify([await estate.standingRows('A'), await estate.standingRows('B')])
  }
}
