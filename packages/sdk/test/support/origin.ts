import { createHash } from 'node:crypto'
import { createClock } from '../../src/clock.js'
import { createTokenSource } from '../../src/auth/token-source.js'
import type { AuthRequest } from '../../src/auth/auth.js'
import { AbortedError, unauthorized } from '../../src/errors.js'
import { createConnection } from '../../src/events/connection.js'
import { createEventStream } from '../../src/events/event-stream.js'
import type { EventStream } from '../../src/events/event-stream.js'
import type { EventScope } from '../../src/events/events.js'
import { createTabsTransport } from '../../src/events/tabs/index.js'
import type { Channel, Locks, Platform } from '../../src/events/tabs/platform.js'
import type { StreamPlace, StreamSink } from '../../src/events/stream-transport.js'

const cursorAt = (position: number) => `e.${String(position).padStart(6, '0')}`

/** A connection that the gateway holds. */
export interface Held {
  readonly tab: Tab
  readonly scope: string
  readonly token: string
  readonly sink: StreamSink
  end(error?: Error): void
}

/** A gateway with one log of events; it replays from any cursor that it wrote. */
export class EventLog {
  readonly held = new Set<Held>()
  /** Every connection that was ever asked for, with its token. */
  readonly asked: string[] = []
  position = 0
  /** Positions up to here are not known any more. */
  purged = 0
  refuse: (token: string) => Error | undefined = () => undefined

  emit(): string {
    this.position++
    for (const { sink } of this.held) this.#write(sink, this.position)
    return `evt_${this.position}`
  }

  /** A heartbeat on every connection. */
  beat(): void {
    for (const { sink } of this.held) sink.alive()
  }

  /** What is under way stays so until the client or `end` ends it. */
  connect(tab: Tab, scope: string, token: string, place: StreamPlace, sink: StreamSink, signal: AbortSignal) {
    this.asked.push(token)
    sink.token(token)
    return new Promise<void>((resolve, reject) => {
      const held: Held = {
        tab,
        scope,
        token,
        sink: tab.guard(sink),
        end: (error) => {
          this.held.delete(held)
          if (error) reject(error)
          else resolve()
        },
      }
      signal.addEventListener('abort', () => held.end(signal.reason as Error))
      if (signal.aborted) return held.end(signal.reason as Error)
      const refusal = this.refuse(token)
      if (refusal) return held.end(refusal)
      this.held.add(held)
      const from = place.cursor === undefined ? this.position : Number(place.cursor.split('.')[1])
      const cursor = cursorAt(this.position)
      if (from < this.purged) held.sink.frame('reset', { reason: 'expired', cursor }, undefined)
      held.sink.frame('ready', { cursor, heartbeatSeconds: 15, serverTime: Date.now() }, undefined)
      if (from >= this.purged) for (let at = from + 1; at <= this.position; at++) this.#write(held.sink, at)
    })
  }

  #write(sink: StreamSink, at: number) {
    const envelope = { schema: 'v1', id: `evt_${at}`, event: 'message', timestamp: 1, payload: {} }
    sink.frame('message', JSON.stringify(envelope), cursorAt(at))
  }
}

interface Request {
  readonly tab: Tab
  readonly grant: () => void
}

/** The browser that the tabs of one origin are in. */
export class Origin {
  readonly said: { readonly channel: string; readonly message: unknown }[] = []
  readonly tabs: Tab[] = []
  readonly #holders = new Map<string, { tab: Tab; lose: () => void }>()
  readonly #queues = new Map<string, Request[]>()
  readonly #channels = new Map<string, Set<{ tab: Tab; hear: (data: unknown) => void }>>()

  constructor(readonly log = new EventLog()) {}

  get lockNames(): string[] {
    return [...this.#holders.keys()]
  }
  get channelNames(): string[] {
    return [...this.#channels].filter(([, set]) => set.size).map(([name]) => name)
  }
  holder(name = this.lockNames[0] ?? ''): Tab | undefined {
    return this.#holders.get(name)?.tab
  }
  /** Lock requests and open channels that are left. */
  get left(): number {
    const sizes = [...this.#queues.values(), ...[...this.#channels.values()].map((set) => [...set])]
    return this.#holders.size + sizes.reduce((sum, list) => sum + list.length, 0)
  }

  open(options: TabOptions = {}): Tab {
    const tab = new Tab(this, options)
    this.tabs.push(tab)
    return tab
  }

  /** Any script of the origin can. */
  write(channel: string, message: unknown, from?: Tab): void {
    this.said.push({ channel, message })
    for (const one of this.#channels.get(channel) ?? []) {
      if (one.tab !== from) one.tab.task(() => one.hear(structuredClone(message)))
    }
  }

  locksOf(tab: Tab): Locks {
    return {
      request: (name, { signal, steal }, hold) =>
        new Promise((resolve, reject) => {
          if (tab.locksRefused) return reject(new DOMException('no storage here', 'SecurityError'))
          const grant = () => {
            const mine = { tab, lose: () => tab.task(() => reject(new DOMException('stolen', 'AbortError'))) }
            this.#holders.set(name, mine)
            void Promise.resolve(hold()).then(() => {
              if (this.#holders.get(name) === mine) this.#next(name)
              resolve(undefined)
            })
          }
          if (steal) {
            const before = this.#holders.get(name)
            grant()
            return before?.lose()
          }
          const queue = this.#queues.get(name) ?? []
          this.#queues.set(name, queue)
          const request = { tab, grant }
          queue.push(request)
          signal?.addEventListener('abort', () => {
            if (!queue.includes(request)) return
            queue.splice(queue.indexOf(request), 1)
            reject(new DOMException('aborted', 'AbortError'))
          })
          if (!this.#holders.has(name)) queueMicrotask(() => this.#holders.has(name) || this.#next(name))
        }),
    }
  }

  channelOf(tab: Tab, name: string): Channel {
    const set = this.#channels.get(name) ?? new Set()
    this.#channels.set(name, set)
    const mine: { tab: Tab; hear: (data: unknown) => void }[] = []
    return {
      postMessage: (message) => this.write(name, structuredClone(message), tab),
      addEventListener: (_type, listener) => {
        const one = { tab, hear: (data: unknown) => void (set.has(one) && listener({ data })) }
        mine.push(one)
        set.add(one)
      },
      close: () => mine.forEach((one) => set.delete(one)),
    }
  }

  /** What a process leaves behind when it is gone: nothing. */
  forget(tab: Tab): void {
    for (const set of this.#channels.values()) for (const one of set) if (one.tab === tab) set.delete(one)
    for (const queue of this.#queues.values()) queue.splice(0, queue.length, ...queue.filter((one) => one.tab !== tab))
    for (const [name, { tab: holder }] of this.#holders) if (holder === tab) this.#next(name)
  }

  #next(name: string): void {
    this.#holders.delete(name)
    this.#queues.get(name)?.shift()?.grant()
  }
}

/** How a tab is opened. */
export interface TabOptions {
  readonly scope?: EventScope
  readonly address?: string
  /** What its tokens claim; a string is an opaque token. */
  readonly grant?: Readonly<Record<string, unknown>> | string
  /** Where the browser has no locks, or gives none. */
  readonly locks?: 'missing' | 'refused'
}

/** One tab with one reader of events, who can be asked what arrived. */
export class Tab {
  readonly name: string
  readonly ids: string[] = []
  readonly resets: string[] = []
  readonly lost: string[] = []
  readonly readies: boolean[] = []
  readonly window = new EventTarget()
  readonly document = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  readonly stream: EventStream
  readonly life = new AbortController()
  readonly reasons: string[] = []
  grant: Readonly<Record<string, unknown>> | string
  /** Set by a test whose host has no further token. */
  noToken = false
  readonly locksRefused: boolean
  readonly tokens
  #minted = 0
  #stuck: (() => void)[] | undefined
  #dead = false

  constructor(
    readonly origin: Origin,
    {
      scope = 'organization',
      address = 'https://gw.test',
      locks,
      grant = { sub: 'ana', org: 'o1', sid: 's1' },
    }: TabOptions,
  ) {
    this.name = `tab ${origin.tabs.length + 1}`
    this.grant = grant
    this.locksRefused = locks === 'refused'
    const clock = createClock(Date.now)
    const provide = (request: AuthRequest) => this.#mint(request)
    this.tokens = createTokenSource(
      Object.assign(provide, { renewable: true }),
      clock,
      this.life.signal,
      undefined,
      undefined,
    )
    const platform: Platform = {
      page: { window: this.window, document: this.document },
      base: 'https://host.test/page',
      meeting:
        locks === 'missing'
          ? undefined
          : {
              locks: origin.locksOf(this),
              open: (name) => origin.channelOf(this, name),
              digest: (text) => Promise.resolve(new Uint8Array(createHash('sha256').update(text).digest())),
            },
    }
    const inner = {
      run: async (wanted: string, place: StreamPlace, sink: StreamSink, signal: AbortSignal) =>
        origin.log.connect(this, wanted, await this.tokens.get(signal), place, sink, signal),
    }
    const transport = createTabsTransport(inner, { tokens: this.tokens, clock, baseUrl: address }, platform)
    this.stream = createEventStream(scope, {
      transport,
      tokens: this.tokens,
      clock,
      connection: createConnection(Date.now),
    })
    this.stream.subscribe({
      ready: (resumed) => void this.readies.push(resumed),
      event: ({ id }) => void this.ids.push(id),
      reset: (reason) => void this.resets.push(reason),
      down: (error, final) => void this.lost.push(final ? `final: ${error.name}` : error.name),
    })
  }

  /** Everything that happens in this tab goes through here: nothing does once it has crashed, and later while it is stuck. */
  task(act: () => void): void {
    if (this.#dead) return
    if (this.#stuck) this.#stuck.push(act)
    else queueMicrotask(() => this.#dead || act())
  }

  /** A sink of a tab that runs. */
  guard(sink: StreamSink): StreamSink {
    return {
      ...sink,
      frame: (...frame) => {
        if (this.#stuck) this.#stuck.push(() => sink.frame(...frame))
        else if (!this.#dead) sink.frame(...frame)
      },
      alive: () => void (this.#stuck || this.#dead || sink.alive()),
    }
  }

  close(): void {
    this.stream.close()
    this.life.abort(new AbortedError('closed'))
  }

  /** The process is gone: it says no farewell. */
  crash(): void {
    this.#dead = true
    for (const held of this.origin.log.held) if (held.tab === this) this.origin.log.held.delete(held)
    this.origin.forget(this)
    this.close()
  }

  /** The page stops to run, and nobody is told. */
  stick(): void {
    this.#stuck = []
  }
  unstick(): void {
    const waiting = this.#stuck ?? []
    this.#stuck = undefined
    for (const act of waiting) act()
  }

  freeze(): void {
    this.document.dispatchEvent(new Event('freeze'))
    this.stick()
  }
  resume(): void {
    this.unstick()
    this.document.dispatchEvent(new Event('resume'))
  }

  show(state: 'visible' | 'hidden'): void {
    this.document.visibilityState = state
    this.document.dispatchEvent(new Event('visibilitychange'))
  }

  async #mint({ reason }: AuthRequest) {
    this.reasons.push(reason)
    if (this.noToken) throw unauthorized('signed out')
    if (typeof this.grant === 'string') return { token: `${this.grant}-${++this.#minted}` }
    const now = Math.floor(Date.now() / 1000)
    const claims = { ...this.grant, iat: now, exp: now + 300, jti: `${Math.random()}` }
    return { token: `h.${btoa(JSON.stringify(claims))}.sig${this.origin.tabs.length}-${++this.#minted}` }
  }
}
