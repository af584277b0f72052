import type { Clock } from '../../clock.js'
import { ApiError, isRetryableStatus } from '../../errors.js'
import type { StreamPlace, StreamSink } from '../stream-transport.js'
import { createFollower } from './follower.js'
import type { GroupNames } from './group.js'
import { createHistory } from './history.js'
import { createLeader } from './leader.js'
import type { Leader } from './leader.js'
import { readMessage } from './messages.js'
import type { Message } from './messages.js'
import type { Meeting } from './platform.js'

/** What a member is made of. */
export interface MemberParts {
  readonly meeting: Meeting
  readonly names: GroupNames
  readonly place: StreamPlace
  readonly sink: StreamSink
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Connects from the reader's place until the connection ends. */
  readonly connect: (sink: StreamSink, signal: AbortSignal) => Promise<void>
  /** Whether a token, without one the present, still grants what the names stand for. */
  readonly belongs: (token?: string) => boolean
}

/** Why a member left: its connection ended, its token grants something else now, or it lost the lock or never gets it. */
export type Parting = 'ended' | 'moved' | 'deposed' | 'refused'

/**
 * Takes part in a group: as its leader while it holds the lock, as a follower else.
 *
 * @throws whatever the connection failed with, ConnectionError when that of the leader did, or the signal's reason
 */
export function takePart({ meeting, names, place, clock, signal, belongs, ...parts }: MemberParts): Promise<Parting> {
  return new Promise((resolve, reject) => {
    const over = new AbortController()
    const channel = meeting.open(names.channel)
    // Set once this member leads.
    let leader: Leader | undefined
    // The present wish for the lock.
    let bid = new AbortController()

    const say = (message: Message) => {
      if (!over.signal.aborted) channel.postMessage(message)
    }
    const leave = (settle: () => void) => {
      if (over.signal.aborted) return
      follower.stop()
      channel.close()
      over.abort()
      bid.abort()
      settle()
    }
    const part = (how: Parting) => leave(() => resolve(how))
    const fail = (error: Error) => leave(() => reject(error))
    const sink: StreamSink = {
      ...parts.sink,
      token(token) {
        parts.sink.token(token)
        if (!belongs(token)) part('moved')
      },
    }
    const history = createHistory(place, sink)
    /** Connects until the signal; what else ends the connection is the end of this member. */
    const connect = async (telling: StreamSink, until: AbortSignal) => {
      let failure: unknown
      try {
        await parts.connect(telling, until)
      } catch (error) {
        failure = error
      }
      if (until.aborted) return
      // What the gateway refused to this member's token the others ask for with their own.
      if (!(failure instanceof ApiError) || isRetryableStatus(failure.status)) leader?.lose()
      if (failure) fail(failure as Error)
      else part('ended')
    }
    const lead = () => {
      follower.stop()
      sink.alive()
      leader = createLeader({ place, sink, history, clock, say })
      // The lock is let go of at once, however long the connection takes to end.
      return Promise.race([connect(leader.sink, over.signal), aborted(over.signal)])
    }
    const compete = (steal: boolean) => {
      bid.abort()
      const mine = (bid = new AbortController())
      meeting.locks
        .request(names.lock, steal ? { steal } : { signal: mine.signal }, () =>
          mine.signal.aborted ? undefined : lead(),
        )
        .catch((error: unknown) => mine === bid && part((error as Error).name === 'AbortError' ? 'deposed' : 'refused'))
    }
    const follower = createFollower({
      place,
      sink,
      history,
      say,
      fail,
      connect: (listening, until) => void connect(listening, until),
      depose: () => compete(true),
    })
    channel.addEventListener('message', ({ data }) => {
      const message = over.signal.aborted ? undefined : readMessage(data)
      if (!message) return
      if (leader) {
        if (message.type === 'join') leader.answer(message.from, message.cursor)
      } else if (belongs()) follower.hear(message)
      else part('moved')
    })
    signal.addEventListener('abort', () => fail(signal.reason as Error), { signal: over.signal })
    compete(false)
  })
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve()))
}
