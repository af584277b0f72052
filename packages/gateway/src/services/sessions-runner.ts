import { gatewayUnavailable } from '../http/problems.js'
import { patchSession, type SessionPatch, type SessionRow } from '../storage/repositories/sessions.js'
import type { Tx } from '../storage/unit-of-work.js'
import type { Hold } from '../whatsapp/credential-store.js'
import type { Account, EngineConnection, Signal } from '../whatsapp/engine.js'
import type { Fact } from '../whatsapp/facts.js'
import { AckWaiters } from './messages-acks.js'
import { AskedGroups } from './sessions-asked-groups.js'
import { acceptedPayload, accountPatch } from './sessions-account.js'
import { FactQueue } from './sessions-facts.js'
import { HoldLostError } from './sessions-leases.js'
import { nextState, type SessionState, type Trigger } from './sessions-machine.js'
import { PairingDesk } from './sessions-pairing.js'
import { announceCode, announceSession, recordState, stateOf } from './sessions-record.js'
import type { RunnerParts } from './sessions-runner-parts.js'
import { HELD_MS, HISTORY_SILENCE_MS, SessionTimers, SYNC_MS } from './sessions-timers.js'

/**
 * The life of one session on this node: one connection at a time, and the state machine between its signals and the row.
 * Everything that moves it goes through one queue, so that a stop never overtakes a start.
 */
export class SessionRunner {
  readonly desk = new PairingDesk()
  readonly acks = new AckWaiters()
  readonly #parts: RunnerParts
  readonly #facts: FactQueue
  #row: SessionRow
  #state: SessionState
  #connection: EngineConnection | undefined
  /** Counts connections; a signal of an earlier one is history. */
  #generation = 0
  #turn: Promise<unknown> = Promise.resolve()
  readonly #timers = new SessionTimers<'retry' | 'held' | 'sync' | 'history'>()
  readonly #asked = new AskedGroups()

  constructor(parts: RunnerParts, row: SessionRow) {
    this.#parts = parts
    this.#row = row
    this.#state = stateOf(row)
    this.#facts = new FactQueue((facts) => this.#store(facts), parts.log)
  }

  /** Resolves when everything that the connection told so far is stored. */
  readonly told = () => this.#facts.drained()
  get row(): SessionRow {
    return this.#row
  }

  get status(): SessionState['status'] {
    return this.#state.status
  }

  /** The connection, if it is logged in and surely still ours; linking connections carry no messages. */
  get online(): EngineConnection | undefined {
    if (!this.#parts.leases.sure) return undefined
    return this.#state.status === 'working' || this.#state.reason === 'syncing' ? this.#connection : undefined
  }

  /** The connection, in whatever state. */
  get connection(): EngineConnection | undefined {
    return this.#connection
  }

  isPaired(): Promise<boolean> {
    return this.#parts.engine.isPaired(this.#row.id)
  }

  /** Moves the session and does what follows; resolves when both are done. */
  async move(trigger: Trigger, extra?: SessionPatch): Promise<SessionRow> {
    return this.#inTurn(async () => {
      if (trigger.type === 'start' && !this.#parts.leases.admitting)
        throw gatewayUnavailable('This gateway node is being drained and starts no sessions.')
      await this.#take()
      return this.#step(trigger, extra)
    })
  }

  /** Runs between two steps, and never beside one. */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    return this.#inTurn(work)
  }

  /** Changes settings of the session. */
  amend(patch: SessionPatch, record: (tx: Tx, row: SessionRow) => Promise<void>): Promise<SessionRow> {
    return this.#inTurn(async () => {
      this.#row = await this.#parts.unit.write(async (tx) => {
        const row = (await patchSession(tx.db, this.#row.id, { ...patch, updated_at: this.#now() })) ?? this.#row
        await record(tx, row)
        announceSession(tx, row, 'updated')
        return row
      })
      return this.#row
    })
  }

  /** Takes up a session that was left connected: by a restart of the gateway, or by its death. */
  async resume(): Promise<void> {
    await this.#inTurn(async () => {
      await this.#take()
      const { status, nextRetryAt } = this.#state
      if (status === 'failed' && nextRetryAt !== null) {
        this.#schedule('retry', nextRetryAt - this.#now(), { type: 'retry' })
        return
      }
      const paired = await this.isPaired()
      const before = this.#state
      this.#state = { ...before, status: 'starting', reason: paired ? 'reconnecting' : null, nextRetryAt: null }
      await this.#record(before)
      await this.#connect()
    })
  }

  /** Opens a fresh connection for linking, so that its codes have their whole life before them. */
  async renewCodes(): Promise<void> {
    await this.#inTurn(() => this.#connect())
  }

  /** Stores what is known without being told, such as what WhatsApp has just agreed to; resolves when it and all before it is stored. */
  async learn(facts: readonly Fact[]): Promise<void> {
    this.#facts.push(facts)
    await this.#facts.drained()
  }

  /** Lets go of connection and session without a word to the row: the node stops, the session goes on elsewhere or later. */
  async leave(): Promise<void> {
    await this.#inTurn(() => this.#disconnect())
    await this.#parts.leases.release(this.#row.id)
  }

  /** Lets go of a session that another node shall take. */
  async drain(): Promise<void> {
    await this.#inTurn(async () => {
      if (this.#parts.leases.of(this.#row.id)) await this.#step({ type: 'drained' })
    })
  }

  /** The hold is lost: ends the connection at once, and writes nothing. */
  abandon(): void {
    void this.#end().catch(this.#broken)
  }

  /** Removes this device at WhatsApp as well as it can within `ms`. */
  async unlink(ms: number): Promise<void> {
    const connection = this.online
    if (connection === undefined) return
    this.#generation++
    await Promise.race([
      connection.logout().catch(() => undefined),
      new Promise((resolve) => setTimeout(resolve, ms).unref()),
    ])
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work)
    this.#turn = turn.catch(() => undefined)
    return turn
  }

  /** Makes sure that this node holds the session; what another one did to it meanwhile is read first. */
  async #take(): Promise<void> {
    const { leases } = this.#parts
    if (leases.of(this.#row.id)) return
    this.#row = (await leases.take(this.#row.id)).row
    this.#state = stateOf(this.#row)
  }

  #hold(): Hold {
    const hold = this.#parts.leases.of(this.#row.id)
    if (!hold) throw new HoldLostError()
    return hold
  }

  #now(): number {
    return this.#parts.clock.now()
  }

  async #step(trigger: Trigger, extra?: SessionPatch): Promise<SessionRow> {
    const before = this.#state
    const { state, effect } = nextState(before, trigger, { now: this.#now(), random: this.#parts.random() })
    this.#state = state
    if (state.status !== 'scan_qr_code') this.desk.clear()
    await this.#record(before, extra)
    if (effect === 'connect') await this.#connect()
    if (effect === 'disconnect') await this.#disconnect()
    if (effect === 'wait' && state.nextRetryAt !== null)
      this.#schedule('retry', state.nextRetryAt - this.#now(), { type: 'retry' })
    if (effect === 'wipe') {
      await this.#disconnect()
      await this.#parts.engine.forget(this.#hold())
    }
    // a session that wants nothing, or waits for another node, may be taken by any
    if (!state.wanted || trigger.type === 'drained') await this.#parts.leases.release(this.#row.id)
    return this.#row
  }

  async #record(before: SessionState, extra: SessionPatch = {}): Promise<void> {
    if (before === this.#state && Object.keys(extra).length === 0) return
    this.#row = (await recordState(this.#parts, this.#hold(), before, this.#state, extra)) ?? this.#row
  }

  async #connect(): Promise<void> {
    await this.#disconnect()
    const generation = this.#generation
    const current = () => generation === this.#generation
    try {
      const connection = await this.#parts.engine.open(this.#hold(), {
        facts: (facts) => this.#facts.push(facts),
        signal: (signal) => {
          if (current())
            void this.#inTurn(() => (current() ? this.#onSignal(signal) : Promise.resolve())).catch(this.#broken)
        },
      })
      // the hold was lost while it opened
      if (current()) this.#connection = connection
      else await connection.close()
    } catch (error) {
      if (error instanceof HoldLostError) throw error
      this.#parts.log.error({ err: error, session: this.#row.id }, 'the credentials of a session cannot be used')
      await this.#step({ type: 'unusable' })
    }
  }

  /** Ends the connection. What it told before is stored before anything else happens. */
  async #disconnect(): Promise<void> {
    await this.#end()
    await this.#facts.drained()
  }

  async #end(): Promise<void> {
    this.#generation++
    this.#timers.clear()
    this.#asked.clear()
    const connection = this.#connection
    this.#connection = undefined
    await connection?.close().catch(() => undefined)
    this.acks.abandon()
  }

  readonly #broken = (error: unknown) =>
    this.#parts.log.error({ err: error, session: this.#row.id }, 'a session could not be moved')

  async #onSignal(signal: Signal): Promise<void> {
    switch (signal.kind) {
      case 'qr':
        this.desk.showQr(signal.qr)
        await this.#step({ type: 'code-offered' })
        return announceCode(this.#parts.unit, this.#row, 'auth.qr', { ...signal.qr })
      case 'accepted':
        await announceCode(this.#parts.unit, this.#row, 'auth.code', acceptedPayload(signal.me))
        await this.#step({ type: 'accepted' }, accountPatch(signal.me))
        return
      case 'open':
        return this.#onOpen(signal.me)
      case 'caught-up':
        await this.#step({ type: 'caught-up' })
        return
      case 'history':
        if (signal.progress === undefined && !signal.done) return
        await this.#step({ type: 'history', done: signal.done }, { sync_progress: signal.progress ?? null })
        this.#schedule('history', HISTORY_SILENCE_MS, { type: 'history', done: true })
        return
      case 'latency':
        await this.#record({ ...this.#state }, { latency_ms: signal.ms })
        return
      case 'restricted':
        await this.#step({ type: 'restricted', until: signal.until })
        return
      case 'closed':
        this.#connection = undefined
        await this.#facts.drained()
        await this.#step({ type: 'closed', ending: signal.ending })
        return
    }
  }

  async #onOpen(me: Account): Promise<void> {
    const again = this.#state.reason === 'reconnecting' || this.#state.reason === 'service_unavailable'
    const now = this.#now()
    await this.#step(
      { type: 'open' },
      { ...accountPatch(me), last_connected_at: now, ...(again && { reconnects: this.#row.reconnects + 1 }) },
    )
    this.#schedule('held', HELD_MS, { type: 'held' })
    this.#schedule('sync', SYNC_MS, { type: 'caught-up' })
  }

  #schedule(name: 'retry' | 'held' | 'sync' | 'history', ms: number, trigger: Trigger): void {
    const step = async () => {
      if (this.#parts.leases.of(this.#row.id)) await this.#step(trigger)
    }
    this.#timers.set(name, ms, () => void this.#inTurn(step).catch(this.#broken))
  }

  async #store(facts: readonly Fact[]): Promise<void> {
    const groups = await this.#parts.store(this.#hold(), this.#row, facts)
    this.acks.settle(facts)
    this.#asked.ask(this.#connection, groups)
    this.#parts.stored(this, facts)
  }
}
