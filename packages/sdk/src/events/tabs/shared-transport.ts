import type { Clock } from '../../clock.js'
import type { StreamTokens, StreamTransport } from '../stream-transport.js'
import { grantOf, groupNames } from './group.js'
import { takePart } from './member.js'
import type { Meeting } from './platform.js'

/** A member that was deposed so often within so many ms does not fight for the lead any more. */
const fights = { most: 3, within: 60_000 }

/** What a shared transport is made of. */
export interface SharedParts {
  readonly meeting: Meeting
  readonly tokens: StreamTokens
  readonly clock: Clock
  /** The gateway's, absolute. */
  readonly address: string
  /** Connects. */
  readonly inner: StreamTransport
  /** Connects where the connection cannot be shared. */
  readonly alone: StreamTransport
}

/**
 * One connection for all tabs that may see the same. A tab that holds a Web Lock leads: it connects and hands on what
 * arrives, frame by frame with its cursor, over a BroadcastChannel. Invariants, each with its test:
 *
 * - T1 One: of the tabs of a group one is connected; the others ask the gateway for no stream.
 * - T2 Apart: a group is an address, a scope and everything that the token claims but its times. A tab whose token
 *   begins to say something else leaves before it takes another frame; one whose token says nothing stays by itself.
 * - T3 Whole: whoever leads next resumes at its own place, and the others are told what they miss from theirs; what is
 *   not known any more is a `reset`. Nothing is lost, nothing comes twice.
 * - T4 Handed over: a tab that is closed, crashes, freezes or has no token gives up the lead at once; one that is stuck
 *   is deposed by the first who is not answered.
 * - T5 Told: what concerns every reader (reset, reconnect, revoked, the loss of the connection) reaches every tab.
 * - T6 Secret: no token is in a message or a name; who leads connects with its own.
 * - T7 Unbelieving: what is malformed, too large, out of turn or for somebody else changes nothing.
 * - T8 Never worse: without a lock, or when the lead is fought over, a tab connects by itself.
 * - T9 Resting: a page out of sight lets go of a connection that it cannot share, and resumes where it was.
 * - T10 Clean: after the signal no lock, channel, listener or timer is left.
 */
export function createSharedTransport({ meeting, tokens, clock, address, inner, alone }: SharedParts): StreamTransport {
  // When this tab was deposed lately, and whether the browser gives it no locks.
  let deposed: number[] = []
  let refused = false
  return {
    async run(scope, place, sink, signal) {
      for (;;) {
        deposed = deposed.filter((at) => clock.now() - at < fights.within)
        const token = await tokens.get(signal)
        const grant = grantOf(token)
        if (grant === undefined || refused || deposed.length >= fights.most) {
          await alone.run(scope, place, sink, signal)
          return
        }
        const names = await groupNames(meeting, address, scope, grant)
        signal.throwIfAborted()
        sink.token(token)
        const parting = await takePart({
          meeting,
          names,
          place,
          sink,
          clock,
          signal,
          connect: (telling, over) => inner.run(scope, place, telling, over),
          belongs: (used = tokens.current()) => grantOf(used) === grant,
        })
        if (parting === 'ended') return
        // The place is one of another stream, and what is shown may be somebody else's.
        if (parting === 'moved') sink.frame('reset', { reason: 'epoch' }, undefined)
        if (parting === 'deposed') deposed.push(clock.now())
        if (parting === 'refused') refused = true
      }
    },
  }
}
