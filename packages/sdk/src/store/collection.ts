import type { Clock } from '../clock.js'
import { AbortedError, isApiError } from '../errors.js'
import type { WaygateError } from '../errors.js'
import { isAfter } from '../events/cursor.js'
import type { EventStream } from '../events/event-stream.js'
import type { GatewayEvent } from '../events/gateway-event.js'
import type { Change, LoadedPage, Noun } from './noun.js'
import { createRows } from './rows.js'
import type { Collection, CollectionState } from './states.js'

/** How long a collection outlives its last subscriber, in ms: a route change costs nothing. */
const grace = 5000

/** A collection as its client manages it. */
export interface ManagedCollection<T> extends Collection<T> {
  /** Forgets every row and begins anew; for another organization. */
  reset(): void
  /** A write of this client to `path` succeeded. */
  written(path: string): void
  dispose(): void
}

/** What a collection needs of its stream. */
export type CollectionStream = Pick<EventStream, 'subscribe' | 'revive'>

/** What a collection is connected to. */
export interface CollectionParts {
  readonly stream: CollectionStream
  readonly clock: Clock
  /** Called when it begins and ends to hold data. */
  readonly onActive: (active: boolean) => void
}

/** The state apart from its rows. */
type Shape = Omit<CollectionState<unknown>, 'items'>
type Buffered = readonly [event: GatewayEvent, cursor: string | undefined]

const blank: Shape = { status: 'idle', stale: false, hasMore: false, loadingMore: false, updatedAt: null }

/**
 * A list that is loaded once and then advanced by events. Invariants, each with its test:
 *
 * - C1 Ordered: the stream is ready before the first load; events seen meanwhile are kept, and only those after the
 *   snapshot's cursor are applied. Duplicates change nothing. More pages come by `loadMore()`.
 * - C2 Shared: all collections of a client ride one stream a scope. (The same key is the same instance: `create-live.ts`.)
 * - C3 Counted: the first subscriber opens, the last one closes after a grace of 5 s.
 * - C4 Reset: a `reset` loads again and never shows an empty list in between.
 * - C5 Total: nothing throws; a failure keeps the rows, marks them stale, and is tried again at the next `ready`.
 * - C6 Stable: what changes nothing keeps its identity and calls nobody.
 * - C7 Honest: a write shows when its event arrives, or, where nothing announces it, after a load.
 * - C8 Clean: after `dispose()`, or the grace, no timer, reader or listener is left.
 */
export function createCollection<T>(noun: Noun<T>, { stream, clock, onActive }: CollectionParts): ManagedCollection<T> {
  const rows = createRows(noun)
  const listeners = new Set<() => void>()
  let shape = blank
  // Shape and rows as published; undefined while a change is not.
  let snapshot: CollectionState<T> | undefined
  let notifying = false
  // Leaves the stream; undefined while nobody holds the collection.
  let leave: (() => void) | undefined
  let graceTimer: ReturnType<typeof setTimeout> | undefined
  let expiryTimer: ReturnType<typeof setTimeout> | undefined
  // Whether the stream is up now, and whether it was lost and is being tried again.
  let up = false
  let lost = false
  // The first page's place in the stream, and where the next page begins.
  let since: string | undefined
  let nextCursor: string | undefined
  // The load under way, and whether one more is wanted after it.
  let loading: Promise<void> | undefined
  let again = false
  // Aborts what this collection has under way; replaced by clear().
  let work = new AbortController()
  // Counts fetches and clear(): what comes back from an earlier one is dropped.
  let turn = 0
  // Events that arrived during the present fetch, to be applied on top of it.
  let buffer: Buffered[] | undefined

  const publish = (change: Partial<Shape>) => {
    // An error is told until the next load.
    const { error, ...rest } = shape
    shape = { ...rest, ...(error && !change.status && { error }), ...change }
    snapshot = undefined
    clearTimeout(expiryTimer)
    const due = noun.holds && rows.items.length ? clock.serverNow() + noun.holds : noun.due?.(rows.items)
    if (leave && due) {
      const expire = () => {
        commit(noun.expire ? noun.expire(rows.items, clock.serverNow()) : true)
      }
      expiryTimer = setTimeout(expire, Math.min(2e9, Math.max(1000, due - clock.serverNow() + 1)))
    }
    if (notifying) return
    // Once for all events of a chunk: a burst costs its readers one render.
    notifying = true
    queueMicrotask(() => {
      notifying = false
      for (const listener of [...listeners]) listener()
    })
  }
  const commit = (change: Change<T>, only?: ReadonlySet<string>) => {
    let changed = false
    if (typeof change === 'string') changed = rows.remove(change)
    else if (typeof change === 'object') {
      for (const row of change) if (!only || only.has(noun.key(row))) changed = rows.put(row, !nextCursor) || changed
    } else if (change && !only) void load()
    if (changed) publish({ updatedAt: clock.now() })
  }
  const apply = ([event, cursor]: Buffered, after: string | undefined, only?: ReadonlySet<string>) => {
    if (!isAfter(cursor, after)) return // C1
    try {
      commit(noun.reduce(event, rows), only)
    } catch {
      // C5: a payload that is not what the contract says
    }
  }
  /** Fetches pages while keeping the events that arrive meanwhile, and hands over both unless something came between. */
  const fetchPages = async (
    from: string | undefined,
    wanted: number,
    take: (page: LoadedPage<T>, arrived: Buffered[]) => void,
  ) => {
    const mine = ++turn
    const arrived: Buffered[] = (buffer = [])
    const request = { limit: wanted > 50 ? 200 : undefined, signal: work.signal, current: rows.items }
    try {
      const first = await noun.load({ ...request, cursor: from })
      const items = [...first.items]
      let next = first.nextCursor
      while (next && items.length < wanted) {
        const page = await noun.load({ ...request, cursor: next })
        items.push(...page.items)
        next = page.nextCursor
      }
      if (mine !== turn) return
      nextCursor = next
      take({ items, since: first.since }, arrived)
    } catch (error) {
      if (mine !== turn) return
      if (from) publish({ error: error as WaygateError, loadingMore: false })
      else fail(error as WaygateError)
    }
    buffer = undefined
  }
  const load = (): Promise<void> => {
    again = !!loading
    if (loading) return loading
    if (!shape.updatedAt && shape.status !== 'loading') publish({ status: 'loading' })
    // As far as the window reaches: a reload must not take rows away from under the reader.
    const mine: Promise<void> = fetchPages(undefined, rows.items.length, (page, arrived) => {
      rows.replace(page.items) // C4: only now, and whole
      since = page.since
      publish({ status: 'ready', stale: lost, hasMore: !!nextCursor, loadingMore: false, updatedAt: clock.now() })
      for (const entry of arrived) apply(entry, since)
    }).then(() => {
      if (loading !== mine) return undefined
      loading = undefined
      return again ? load() : undefined
    })
    return (loading = mine)
  }
  const fail = (error: WaygateError) => {
    // What is not there any more is not stale: it is gone.
    if (isApiError(error, 'not_found')) rows.replace([])
    publish({ status: 'failed', error, stale: !!rows.items.length, loadingMore: false }) // C5
  }
  const clear = (status: 'idle' | 'loading') => {
    work.abort(new AbortedError('The collection was closed'))
    work = new AbortController()
    turn++
    loading = undefined
    buffer = undefined
    since = nextCursor = undefined
    rows.replace([])
    shape = blank
    publish({ status })
  }
  const close = () => {
    clearTimeout(graceTimer)
    leave?.()
    leave = undefined
    up = lost = false
    clear('idle')
    onActive(false)
  }
  const open = () => {
    onActive(true)
    // Set first: a stream that is up answers `ready` before subscribe() returns.
    leave = () => {}
    publish({ status: 'loading' })
    leave = stream.subscribe({
      ready(resumed) {
        up = true
        lost = false
        if (!resumed || shape.status !== 'ready') void load()
        else if (shape.stale) publish({ stale: false })
      },
      event(event, cursor) {
        buffer?.push([event, cursor])
        // Before the first load there is nothing to apply to: the buffer has it.
        if (shape.updatedAt) apply([event, cursor], since)
      },
      reset() {
        // Before `ready` the load follows anyway.
        if (up) void load()
      },
      down(error, final) {
        up = false
        lost = !final
        // Without a credential, or without the code for live data, there is nothing to ask the API with.
        if (final && (!isApiError(error) || error.status === 401)) fail(error)
        // A gateway without this stream, or none at the moment: show what the API says.
        else if (!shape.updatedAt) void (loading ?? load())
        else if (shape.status === 'ready' && shape.stale !== lost) publish({ stale: lost })
      },
    })
  }
  return {
    get: () => (snapshot ??= { ...shape, items: rows.items.slice() }),
    subscribe(listener) {
      const entry = () => listener()
      listeners.add(entry)
      clearTimeout(graceTimer)
      if (!leave) open()
      return () => {
        if (listeners.delete(entry) && !listeners.size && leave) graceTimer = setTimeout(close, grace) // C3
      }
    },
    async loadMore() {
      if (!nextCursor || shape.loadingMore || loading) return
      publish({ loadingMore: true })
      await fetchPages(nextCursor, 0, (page, arrived) => {
        // A row that is shown already has had its events; one that is new gets those after its page.
        const added = page.items.filter((row) => !rows.get(noun.key(row)))
        for (const row of added) rows.put(row, true)
        const keys = new Set(added.map(noun.key))
        for (const entry of arrived) apply(entry, page.since, keys)
        publish({ loadingMore: false, hasMore: !!nextCursor })
      })
    },
    async reload() {
      if (!leave) return
      stream.revive()
      await load()
    },
    reset() {
      if (leave) clear('loading')
    },
    written(path) {
      if (leave && (!up || noun.untold?.test(path))) void load() // C7
    },
    dispose() {
      if (leave) close()
      // After those who listen have been told that it is empty.
      queueMicrotask(() => listeners.clear())
    },
  }
}
