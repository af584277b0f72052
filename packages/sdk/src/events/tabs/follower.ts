import { ConnectionError } from '../../errors.js'
import type { StreamPlace, StreamSink } from '../stream-transport.js'
import { isAhead } from './history.js'
import type { History } from './history.js'
import { at, frameOf, usualHeartbeat } from './messages.js'
import type { Message } from './messages.js'

/** A leader that does not answer for this long, in ms, and up to half as long again, is deposed. */
const answersWithin = 3000

/** A leader that says nothing for this many heartbeats is asked. */
const quietFor = 1.5

/** What a follower is made of. */
export interface FollowerParts {
  readonly place: StreamPlace
  readonly sink: StreamSink
  readonly history: History
  readonly say: (message: Message) => void
  /** Connects by itself until the signal; never rejects. */
  readonly connect: (sink: StreamSink, signal: AbortSignal) => void
  /** Takes the lead from a leader that is stuck. */
  readonly depose: () => void
  /** Leaves with an error. */
  readonly fail: (error: Error) => void
}

/** A member that is told what happens. */
export interface Follower {
  hear(message: Message): void
  /** Ends all that is under way. */
  stop(): void
}

type Welcome = Extract<Message, { readonly type: 'welcome' }>

/** Begins to follow whoever leads. */
export function createFollower(parts: FollowerParts): Follower {
  const { place, sink, history, say, depose, fail } = parts
  // The leader whose frames are taken, and the number of the next one.
  let term: string | undefined
  let next = 0
  let heartbeatSeconds = usualHeartbeat
  // Whether its question is not answered yet: then the leader is deposed when the timer ends, else asked.
  let asking = false
  // The question whose answer counts: one before it was asked at another place.
  let question: string
  let timer: ReturnType<typeof setTimeout> | undefined
  // A connection of its own, for what the leader of a term does not remember; aborted when it has come that far.
  let catching: AbortController | undefined
  let catchingFor: string | undefined

  const after = (ms: number, act: () => void) => {
    clearTimeout(timer)
    timer = setTimeout(act, ms)
  }
  const ask = () => {
    asking = true
    question = crypto.randomUUID()
    say({ type: 'join', from: question, ...at(place.cursor) })
    after(answersWithin * (1 + Math.random() / 2), depose)
  }
  const heard = () => {
    asking = false
    sink.alive()
    after(1000 * quietFor * heartbeatSeconds, ask)
  }
  const tell = (name: string, data: object) => history.take(frameOf(name, data, undefined))
  const catchUp = (target: string | undefined) => {
    const own = (catching = new AbortController())
    const listening: StreamSink = {
      ...sink,
      frame(name, data, cursor) {
        history.take(frameOf(name, data, cursor))
        if (own.signal.aborted || (target && isAhead(target, place.cursor))) return
        own.abort()
        ask()
      },
    }
    parts.connect(listening, own.signal)
  }
  const join = ({ missed, cursor, serverTime, ...welcome }: Welcome) => {
    ;({ heartbeatSeconds } = welcome)
    heard()
    // Once for each leader: another one may have come later. What is unknown after that is unknown to the gateway, too.
    if (!missed && catchingFor !== welcome.term) {
      catching?.abort()
      catchingFor = welcome.term
      catchUp(cursor)
    }
    if (!missed && !catching?.signal.aborted) return
    ;({ term, next } = welcome)
    catching?.abort()
    catching = catchingFor = undefined
    if (!missed) tell('reset', { reason: 'unknown', cursor })
    tell('ready', { cursor, heartbeatSeconds, serverTime })
    missed?.forEach((frame) => history.take(frame))
  }
  ask()
  return {
    hear(message) {
      switch (message.type) {
        case 'beat':
          heard()
          break
        case 'lead':
          if (message.term !== term) ask()
          break
        case 'welcome':
          if (message.to === question) join(message)
          break
        case 'frame':
          // Of a leader that was not joined yet, or after one that did not arrive.
          if (message.term !== term || message.number > next) {
            if (!asking) ask()
          } else if (message.number === next) {
            next++
            heard()
            history.take(message.frame)
          }
          break
        case 'lost':
          if (message.term === term) fail(new ConnectionError('The event stream broke off in another tab'))
          break
        case 'join':
        // The leader's business.
      }
    },
    stop() {
      clearTimeout(timer)
      catching?.abort()
    },
  }
}
