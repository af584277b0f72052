import type { Clock } from '../clock.js'
import { AbortedError, isApiError } from '../errors.js'
import type { WaygateError } from '../errors.js'
import { isAfter } from '../events/cursor.js'
import type { EventStream, StreamListener } from '../events/event-stream.js'
import type { GatewayEvent } from '../events/gateway-event.js'
import type { Change, Noun, View } from './noun.js'
import { createRows } from './rows.js'
import type { Collection, CollectionState } from './states.js'

/** How long a collection outlives its last subscriber, in ms: a route change costs nothing. */
export const grace = 5000

/** The largest page that the contract allows. */
const largestPage = 200

/** A collection as its client manages it. */
export interface ManagedCollection<T> extends Collection<T> {
  /** Forgets every row and begins anew; for another organization. */
  reset(): void
  /** A write of this client to `path` succeeded. */
  written(path: string): void
  dispose(): void
}

/** What a collection is connected to. */
export interface CollectionParts {
  readonly stream: EventStream
  readonly clock: Clock
  /** Called when it begins and ends to hold data. */
  onActive(active: boolean): void
}

interface Load {
  promise: Promise<void>
  again: boolean
}

type Buffered = readonly [event: GatewayEvent, cursor: string | undefined]

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
  // The state apart from its rows, and the snapshot of both; the latter is undefined while a change is unpublished.
  let shape: Omit<CollectionState<T>, 'items'> = blank('idle')
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
  // The load under way; replaced by a newer one. `again` asks for one more after it.
  let loading: Load | undefined
  // Aborts what this collection has under way.
  let work = new AbortController()
  // Events that arrived during a load, to be applied on top of it; undefined when none is under way.
  let buffer: Buffered[] | undefined
  // Rows being fetched one by one; true when an event touched the row meanwhile.
  const fetching = new Map<string, boolean>()

  const publish = (change: Partial<typeof shape> = {}) => {
    shape = { ...shape, ...change }
    snapshot = undefined
    scheduleExpiry()
    if (notifying) return
    // Once for all events of a chunk: a burst costs its readers one render.
    notifying = true
    queueMicrotask(() => {
      notifying = false
      for (const listener of [...listeners]) listener()
    })
  }
  const commit = (change: Change<T> | undefined, only?: ReadonlySet<string>) => {
    if (!change) return
    let changed = false
    for (const id of change.remove ?? []) changed = rows.remove(id) || changed
    for (const row of change.put ?? []) {
      const id = noun.key(row)
      if (only && !only.has(id)) continue
      if (fetching.has(id)) fetching.set(id, true)
      changed = rows.put(row, !nextCursor) || changed
    }
    if (changed) publish({ updatedAt: clock.now() })
    if (only) return
    if (change.fetch !== undefined && noun.fetch) void fetchRow(change.fetch)
    else if (change.reload || change.fetch !== undefined) void load()
  }
  const apply = ([event, cursor]: Buffered, after: string | undefined, only?: ReadonlySet<string>) => {
    if (!isAfter(cursor, after)) return // C1
    let change: Change<T> | undefined
    try {
      change = noun.reduce(event, rows as View<T>)
    } catch {
      return // C5: a payload that is not what the contract says
    }
    commit(change, only)
  }
  const fetchRow = async (id: string) => {
    if (fetching.has(id)) return void fetching.set(id, true)
    const { signal } = work
    try {
      do {
        fetching.set(id, false)
        const row = await noun.fetch!(id, signal)
        // Touched while on its way: what arrived may be older than what is shown.
        if (!signal.aborted && !fetching.get(id)) {
          fetching.delete(id)
          commit({ put: [row] })
        }
      } while (fetching.get(id) && !signal.aborted)
    } catch (error) {
      if (!signal.aborted && isApiError(error, 'not_found')) commit({ remove: [id] })
    }
    fetching.delete(id)
  }
  const load = (): Promise<void> => {
    if (loading) {
      loading.again = true
      return loading.promise
    }
    const mine: Load = { again: false, promise: Promise.resolve() }
    loading = mine
    if (!shape.updatedAt && shape.status !== 'loading') publish({ status: 'loading' })
    mine.promise = loadOnce(work.signal).then(() => {
      if (loading !== mine) return undefined
      loading = undefined
      return mine.again ? load() : undefined
    })
    return mine.promise
  }
  const loadOnce = async (signal: AbortSignal) => {
    const wanted = rows.items.length
    const arrived: Buffered[] = (buffer = [])
    try {
      if (!noun.load) {
        forgive()
        return publish({ status: 'ready', stale: lost, updatedAt: clock.now() })
      }
      const first = await noun.load({ ...limited(wanted), cursor: undefined, signal, current: rows.items })
      const all = [...first.items]
      let next = first.nextCursor
      // As far as the window reached before: a reload must not take rows away from under the reader.
      while (next && all.length < wanted) {
        const page = await noun.load({ ...limited(wanted), cursor: next, signal, current: rows.items })
        all.push(...page.items)
        next = page.nextCursor === next ? undefined : page.nextCursor
      }
      if (signal.aborted) return
      rows.replace(all) // C4: only now, and whole
      nextCursor = next
      since = first.eventCursor
      forgive()
      publish({ status: 'ready', stale: lost, hasMore: !!next, updatedAt: clock.now() })
      for (const entry of arrived) apply(entry, since)
    } catch (cause) {
      if (signal.aborted) return
      fail(cause as WaygateError)
    } finally {
      if (buffer === arrived) buffer = undefined
    }
  }
  const forgive = () => {
    const { error: _, ...rest } = shape
    shape = rest
  }
  const fail = (error: WaygateError) => {
    // What is not there any more is not stale: it is gone.
    if (isApiError(error, 'not_found')) rows.replace([])
    publish({ status: 'failed', error, stale: rows.items.length > 0 }) // C5
  }
  const scheduleExpiry = () => {
    clearTimeout(expiryTimer)
    const due = leave && noun.due?.(rows.items)
    if (due === undefined) return
    expiryTimer = setTimeout(
      () => commit(noun.expire!(rows.items, clock.serverNow())),
      Math.min(2 ** 31 - 1, Math.max(1000, due - clock.serverNow() + 1)),
    )
  }
  const onStream: StreamListener = {
    ready(resumed) {
      up = true
      lost = false
      if (resumed && shape.status === 'ready') {
        if (shape.stale) publish({ stale: false })
      } else void load()
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
      if (final && isApiError(error, 'unauthorized')) return fail(error)
      // A gateway without this stream, or none at the moment: show what the API says.
      if (!shape.updatedAt && !loading) void load()
      else if (shape.status === 'ready' && shape.stale !== lost) publish({ stale: lost })
    },
  }
  const open = () => {
    onActive(true)
    shape = blank('loading')
    publish()
    // Set first: a stream that is up answers `ready` before subscribe() returns.
    leave = () => {}
    leave = stream.subscribe(onStream)
  }
  const clear = (status: 'idle' | 'loading') => {
    work.abort(new AbortedError('The collection was closed'))
    work = new AbortController()
    clearTimeout(expiryTimer)
    loading = undefined
    buffer = undefined
    since = nextCursor = undefined
    fetching.clear()
    rows.replace([])
    shape = blank(status)
    publish()
  }
  const close = () => {
    clearTimeout(graceTimer)
    graceTimer = undefined
    leave?.()
    leave = undefined
    up = lost = false
    clear('idle')
    onActive(false)
  }
  return {
    get: () => (snapshot ??= { ...shape, items: rows.items.slice() }),
    subscribe(listener) {
      const entry = () => listener()
      listeners.add(entry)
      clearTimeout(graceTimer)
      graceTimer = undefined
      if (!leave) open()
      return () => {
        if (listeners.delete(entry) && !listeners.size && leave) graceTimer = setTimeout(close, grace) // C3
      }
    },
    async loadMore() {
      const { signal } = work
      const cursor = nextCursor
      if (!noun.load || !cursor || shape.loadingMore || loading) return
      forgive()
      publish({ loadingMore: true })
      const arrived: Buffered[] = (buffer = [])
      try {
        const page = await noun.load({ cursor, limit: undefined, signal, current: rows.items })
        if (signal.aborted || nextCursor !== cursor) return
        // A row that is shown already has had its events; one that is new gets those after its page.
        const added = page.items.filter((row) => rows.get(noun.key(row)) === undefined)
        for (const row of added) rows.put(row, true)
        nextCursor = page.nextCursor === cursor ? undefined : page.nextCursor
        const keys = new Set(added.map((row) => noun.key(row)))
        for (const entry of arrived) apply(entry, page.eventCursor, keys)
        publish({ hasMore: !!nextCursor })
      } catch (error) {
        if (!signal.aborted) publish({ error: error as WaygateError })
      } finally {
        if (buffer === arrived) buffer = undefined
        if (!signal.aborted) publish({ loadingMore: false })
      }
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
      const told = up && noun.announced !== false
      if (leave && noun.path && path.startsWith(noun.path) && !told) void load() // C7
    },
    dispose() {
      if (leave) close()
      // After those who listen have been told that it is empty.
      queueMicrotask(() => listeners.clear())
    },
  }
}

function limited(wanted: number): { limit: number | undefined } {
  return { limit: wanted > 50 ? largestPage : undefined }
}

function blank<T>(status: 'idle' | 'loading'): Omit<CollectionState<T>, 'items'> {
  return { status, stale: false, hasMore: false, loadingMore: false, updatedAt: null }
}
