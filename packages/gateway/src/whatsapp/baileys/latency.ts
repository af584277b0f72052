import type { WASocket } from 'baileys'

const EVERY_MS = 60_000

/** Measures the round trip of a ping at once and every minute. @returns A function that ends it. */
export function measureLatency(socket: WASocket, tell: (ms: number) => void): () => void {
  const measure = () => {
    const begun = performance.now()
    const ping = {
      tag: 'iq',
      attrs: { to: '@s.whatsapp.net', type: 'get', xmlns: 'w:p' },
      content: [{ tag: 'ping', attrs: {} }],
    }
    socket.query(ping, EVERY_MS).then(
      (answer) => {
        if (answer) tell(Math.round(performance.now() - begun))
      },
      // a ping that fails says nothing that the connection's end does not say
      () => undefined,
    )
  }
  measure()
  const timer = setInterval(measure, EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
