import type { FakeSocket } from './fake-socket.js'
import type { Schemas } from './world.js'

/** The named frames of a stream and what each carries. */
export type Frames = Schemas['StreamFrames']

/** Seconds between heartbeats, as the first frame says. */
export const heartbeatSeconds = 15

/** How one reader is told: the words differ by transport, what is said does not. */
export interface EventReader {
  frame<Name extends keyof Frames>(name: Name, data: Frames[Name]): void
  event(cursor: string, view: object): void
  beat(): void
  /** Ends in order, or as a lost connection does. */
  end(failure?: Error): void
}

/** A reader of Server-Sent Events. */
export function streamReader(controller: ReadableStreamDefaultController<Uint8Array>): EventReader {
  const encoder = new TextEncoder()
  const write = (text: string) => controller.enqueue(encoder.encode(text))
  return {
    frame: (name, data) => write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`),
    event: (cursor, view) => write(`id: ${cursor}\ndata: ${JSON.stringify(view)}\n\n`),
    beat: () => write(': heartbeat\n\n'),
    end: (failure) => (failure ? controller.error(failure) : controller.close()),
  }
}

/** A reader over a WebSocket. */
export function socketReader(socket: FakeSocket, now: () => number): EventReader {
  // Said before `ready`: part of the first frame here.
  let reset: Frames['reset'] | undefined
  let ready = false
  const connected = (cursor: string) => {
    const why = reset && { reset: reset.reason }
    socket.send({ event: 'connected', heartbeatSeconds, timestamp: now(), cursor, ...why })
    reset = undefined
  }
  return {
    frame(name, data) {
      if (name === 'reset') {
        reset = data as Frames['reset']
        if (ready) connected(reset.cursor)
      } else if (name === 'ready') {
        ready = true
        connected((data as Frames['ready']).cursor)
      } else if (name === 'revoked') {
        const error = { code: 'unauthorized', message: 'The credential is no longer valid.', details: data }
        socket.send({ event: 'error', error, timestamp: now() })
      }
    },
    event: (cursor, view) => socket.send({ ...view, cursor }),
    beat: () => socket.send({ event: 'ping', timestamp: now() }),
    end: () => socket.lose(),
  }
}
