import { connect } from 'node:net'

/** After the last piece of an answer. */
const QUIET_MS = 150

/** What came back over a socket, and how it ended. */
export interface RawAnswer {
  readonly text: string
  /** Status codes of every answer on it, in order. */
  readonly statuses: readonly number[]
}

/**
 * Writes bytes to a server as they are, and reads until it closes or nothing comes for a moment.
 * @param more - `false`: nothing follows, so that the server need not wait for the rest of a request that has none.
 */
export function sendRaw(url: string, bytes: string | Buffer, more = true): Promise<RawAnswer> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve) => {
    const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true })
    const pieces: Buffer[] = []
    const finish = () => {
      socket.destroy()
      const text = Buffer.concat(pieces).toString('latin1')
      resolve({ text, statuses: [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, code]) => Number(code)) })
    }
    let quiet = setTimeout(finish, 5_000)
    const later = () => {
      clearTimeout(quiet)
      quiet = setTimeout(finish, QUIET_MS)
    }
    socket.on('data', (piece) => {
      pieces.push(piece)
      later()
    })
    socket.on('end', () => {
      clearTimeout(quiet)
      finish()
    })
    socket.on('close', () => {
      clearTimeout(quiet)
      finish()
    })
    socket.on('error', later)
    if (more) socket.write(bytes)
    else socket.end(bytes)
  })
}
