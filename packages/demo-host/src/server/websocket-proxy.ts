import { request as httpRequest, type IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

/**
 * Passes WebSockets to the gateway as they are, so that the page has them on its own origin. What the gateway refuses
 * is passed back as it was answered; one that does not answer ends the connection.
 */
export const createWebsocketProxy = (gateway: URL) => (request: IncomingMessage, browser: Duplex, head: Buffer) => {
  const { method, url: path, headers } = request
  const upstream = httpRequest({ host: gateway.hostname, port: gateway.port, method, path, headers })
  const end = () => {
    browser.destroy()
    upstream.destroy()
  }
  browser.on('error', end)
  browser.on('close', end)
  upstream.on('error', end)
  upstream.on('upgrade', (answer, socket, first) => {
    socket.on('error', end)
    socket.on('close', end)
    browser.on('close', () => socket.destroy())
    browser.write(headOf(answer))
    browser.write(first)
    socket.write(head)
    socket.pipe(browser)
    browser.pipe(socket)
  })
  upstream.on('response', (answer) => {
    browser.write(headOf(answer))
    answer.pipe(browser)
  })
  upstream.end()
}

function headOf({ statusCode, statusMessage, rawHeaders }: IncomingMessage): string {
  const lines = rawHeaders.flatMap((name, index) =>
    index % 2 === 0 ? [`${name}: ${rawHeaders[index + 1] ?? ''}`] : [],
  )
  return [`HTTP/1.1 ${String(statusCode)} ${statusMessage ?? ''}`, ...lines, '', ''].join('\r\n')
}
