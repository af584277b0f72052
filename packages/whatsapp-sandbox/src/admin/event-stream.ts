import type { IncomingMessage, ServerResponse } from 'node:http'
import type { EventFeed } from '../server/event-feed.js'

const HEARTBEAT_MS = 15_000

/** `GET /admin/events`: what happens in the sandbox as server-sent events, for the practice-phone page. Nothing is replayed. */
export function serveEvents(feed: EventFeed, request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  response.write(': open\n\n')
  const unsubscribe = feed.subscribe(({ type, number }) => {
    // The page loads what it shows; the event only says that there is something new, so a slow reader holds nothing back.
    if (response.writableLength < 65_536) response.write(`data: ${JSON.stringify({ type, number })}\n\n`)
  })
  const heartbeat = setInterval(() => response.write(': here\n\n'), HEARTBEAT_MS)
  request.on('close', () => {
    unsubscribe()
    clearInterval(heartbeat)
  })
}
