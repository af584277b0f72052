import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Problem } from '../http/problems.js'

/** Answers a refused upgrade as the refused request that it is, and ends the connection. */
export function refuseUpgrade(socket: Duplex, problem: Problem, headers: Readonly<Record<string, string>>): void {
  if (!socket.writable) {
    socket.destroy()
    return
  }
  const body = Buffer.from(JSON.stringify(problem.body()))
  const all = {
    ...headers,
    ...problem.headers,
    'content-type': 'application/json',
    'content-length': String(body.byteLength),
    connection: 'close',
  }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  const head = [`HTTP/1.1 ${String(problem.status)} ${STATUS_CODES[problem.status] ?? ''}`, ...lines, '', '']
  socket.end(Buffer.concat([Buffer.from(head.join('\r\n')), body]), () => socket.destroy())
}
