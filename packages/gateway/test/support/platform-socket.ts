import { WebSocket } from 'ws'

/**
 * A browser's `WebSocket` for a gateway on a free port: tickets carry the public origin, which no test gateway listens
 * on. Returns the way to open one, and all that were opened.
 */
export function platformSocket(url: string): {
  readonly open: (address: string) => WebSocket
  readonly opened: readonly WebSocket[]
} {
  const opened: WebSocket[] = []
  return {
    opened,
    open(address) {
      const socket = new WebSocket(address.replace(/^ws:\/\/[^/]+/, url.replace('http', 'ws')))
      // without a listener Node ends the process where a browser only logs
      socket.on('error', () => undefined)
      opened.push(socket)
      return socket
    },
  }
}
