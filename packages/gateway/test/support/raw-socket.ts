import { connect } from 'node:net'

/** What came back over a socket, and how it ended. */
export interface RawAnswer {
  readonly text: string
  /** Status codes of every answer on it, in order. */
  readonly statuses: readonly number[]
}

/** Writes bytes to a server as they are, and reads until it closes or nothing comes for a moment. */
export function sendRaw(url: string, bytes: string | Buffer, quietMs = 150): Promise<RawAnswer> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname)
    const pieces: Buffer[] = []
    const finish = () => {
      socket.destroy()
      const text = Buffer.concat(pieces).toString('latin1')
      resolve({ text, statuses: [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, code]) => Number(code)) })
    }
    let quiet = setTimeout(finish, 5_000)
    const later = () => {
      clearTimeout(quiet)
      quiet = setTimeout(finish, quietMs)
    }
    socket.on('data', (piece) => {
      pieces.push(piece)
      later()
    })
    socket.on('close', () => {
      clearTimeout(quiet)
      finish()
    })
    socket.on('error', later)
    socket.write(bytes)
  })
}
