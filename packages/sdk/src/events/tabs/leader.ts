import type { Clock } from '../../clock.js'
import type { StreamPlace, StreamSink } from '../stream-transport.js'
import type { History } from './history.js'
import { at, frameOf, isHandedOn, usualHeartbeat } from './messages.js'
import type { Message } from './messages.js'

/** A leader says at most this often, in ms, that its connection is alive. */
const beatEvery = 1000

/** What a leader is made of. */
export interface LeaderParts {
  readonly place: StreamPlace
  /** The member's own reader. */
  readonly sink: StreamSink
  readonly history: History
  readonly clock: Clock
  readonly say: (message: Message) => void
}

/** One member's time as the leader. */
export interface Leader {
  /** For the connection: what arrives goes to the member's own reader and to the others. */
  readonly sink: StreamSink
  /** Tells one who asks where the stream stands, and what it missed. */
  answer(from: string, cursor: string | undefined): void
  /** Tells the others that the connection failed. */
  lose(): void
}

/** Begins to lead: those who wait are told that somebody connects. */
export function createLeader({ place, sink, history, clock, say }: LeaderParts): Leader {
  const term = crypto.randomUUID()
  // The number of the next frame that the others are told of, which is none before the connection is up.
  let next = 0
  let ready = false
  let heartbeatSeconds = usualHeartbeat
  let beatAt = -Infinity
  const beat = () => {
    beatAt = clock.now()
    say({ type: 'beat' })
  }
  beat()
  return {
    sink: {
      ...sink,
      alive() {
        sink.alive()
        if (clock.now() - beatAt >= beatEvery) beat()
      },
      frame(name, data, cursor) {
        const frame = frameOf(name, data, cursor)
        // First to the others: with some frames this member's time is over.
        if (ready && isHandedOn(name)) say({ type: 'frame', term, number: next++, frame })
        history.take(frame)
        if (name !== 'ready') return
        heartbeatSeconds = heartbeatOf(frame.data)
        ready = true
        say({ type: 'lead', term })
      },
    },
    answer(from, cursor) {
      if (!ready) {
        beat()
        return
      }
      const missed = history.since(cursor)
      const now = { next, heartbeatSeconds, serverTime: clock.serverNow(), ...at(place.cursor) }
      say({ type: 'welcome', to: from, term, ...now, ...(missed && { missed }) })
    },
    lose: () => say({ type: 'lost', term }),
  }
}

function heartbeatOf(ready: string): number {
  const seconds = Number((JSON.parse(ready) as { heartbeatSeconds?: unknown }).heartbeatSeconds)
  return seconds > 0 && seconds < 3600 ? seconds : usualHeartbeat
}
