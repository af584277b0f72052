import { type Cell, allCells } from '../matrix/cells.js'
import { MatrixWorld } from '../matrix/world.js'
import { questions } from './predicate-questions.js'
import { TenantPredicates } from './tenant-predicates.js'

/** Together they may call every operation, on every kind of thing. */
const ASKERS = ['owner of A', 'owner of B', 'super admin', 'embed, every component', 'full key of B']
/** As many questions of one kind are enough to miss a condition. */
const MOST_ALIKE = 3
/** Where a missing condition shows first. */
const ORDER = { swapped: 0, foreign: 1, own: 2 } as const

const label = ({ caller, operation, target }: Cell) => `${operation.id} (${target}) by ${caller.name}`
const kindOf = ({ operation, target }: Cell) => `${operation.id} ${target}`

/** The matrix, and what it does not ask, asked again while its queries lack one of the conditions that keep organizations apart. */
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
      trial.#note(label(cell))
      if (await trial.#fails(cell)) throw new Error(`wrong with every condition in place: ${label(cell)}`)
    }
    for (const [name, question] of Object.entries(questions)) {
      trial.#note(name)
      const fault = await question(trial.#world)
      if (fault !== undefined) throw new Error(`wrong with every condition in place: ${name} ${fault}`)
    }
    trial.#predicates.onSeen = () => undefined
    return trial
  }

  /** Every condition that a question came to. */
  get sites(): string[] {
    return [...this.#asked.keys()].sort()
  }

  /** Takes a condition away and asks again what came to it. @returns What shows it; undefined: nothing does. */
  async without(site: string): Promise<string | undefined> {
    const known = this.#asked.get(site) ?? new Set()
    const shown =
      (await this.#wrong(site, known)) ??
      ((await this.#standing()) === this.#before ? await this.#different(site, known) : undefined)
    if ((await this.#standing()) === this.#before) return shown
    await this.#reopen()
    return shown ?? 'rows that nobody may touch'
  }

  close(): Promise<void> {
    return this.#world.close()
  }

  #note(question: string): void {
    this.#predicates.onSeen = (site) => {
      this.#asked.set(site, (this.#asked.get(site) ?? new Set()).add(question))
    }
  }

  async #removing<T>(site: string, work: () => Promise<T>): Promise<T> {
    this.#predicates.removed = site
    return work().finally(() => {
      this.#predicates.removed = null
    })
  }

  /** A question that is answered otherwise than the tables by hand say, and no longer once the condition is back. */
  async #wrong(site: string, known: ReadonlySet<string>): Promise<string | undefined> {
    const onlyWithout = async (fails: () => Promise<boolean>) => (await this.#removing(site, fails)) && !(await fails())
    for (const [name, question] of Object.entries(questions)) {
      const fails = async () => (await question(this.#world)) !== undefined
      if (known.has(name) && (await onlyWithout(fails))) return name
    }
    for (const cell of this.#some(known, MOST_ALIKE)) if (await onlyWithout(() => this.#fails(cell))) return label(cell)
    return undefined
  }

  /** A question that is answered otherwise than just before and just after. */
  async #different(site: string, known: ReadonlySet<string>): Promise<string | undefined> {
    for (const cell of this.#some(known, 1)) {
      if (cell.expected !== 'reached') continue
      const before = await this.#told(cell)
      const without = await this.#removing(site, () => this.#told(cell))
      if (without !== before && (await this.#told(cell)) === before) return `${label(cell)}, otherwise than before`
    }
    return undefined
  }

  /** What an answer says: of a change, whether it was made, because each is asked for a new thing. */
  async #told(cell: Cell): Promise<string> {
    const { status, text, reason } = (await this.#world.ask(cell)).answer
    return `${String(status)} ${cell.operation.method === 'GET' ? text : (reason ?? '')}`
  }

  #some(known: ReadonlySet<string>, most: number): Cell[] {
    const alike = new Map<string, number>()
    return this.#cells().filter((cell) => {
      if (!known.has(label(cell))) return false
      const count = (alike.get(kindOf(cell)) ?? 0) + 1
      alike.set(kindOf(cell), count)
      return count <= most
    })
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
    return JSON.stringify(await this.#world.estate.standing())
  }
}
