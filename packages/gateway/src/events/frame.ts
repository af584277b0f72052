import type { ResetReason } from './stream-wire.js'

const LINE_BREAKS = /[\r\n]/

/** The comment that keeps proxies and watchdogs content while nothing happens. */
export const HEARTBEAT_FRAME = Buffer.from(': heartbeat\n\n')

/** The named frames of the contract and what each carries. */
export interface ControlFrames {
  ready: { cursor: string; heartbeatSeconds: number; serverTime: number }
  bookmark: { cursor: string }
  reset: { reason: ResetReason; cursor: string }
  'token-expiring': { expiresAt: number }
  reconnect: { reason: string; retryMs: number }
  revoked: { reason: string }
}

/** Encodes an envelope under the default event name, with its cursor as the id to resume from. */
export function eventFrame(cursor: string, json: string): Buffer {
  return Buffer.from(`id: ${oneLine(cursor)}\ndata: ${oneLine(json)}\n\n`)
}

/** Encodes a named frame. Frames that carry a cursor also set the id, so that a plain reader resumes from them. */
export function controlFrame<Name extends keyof ControlFrames>(name: Name, data: ControlFrames[Name]): Buffer {
  const id = 'cursor' in data ? `id: ${oneLine(data.cursor)}\n` : ''
  return Buffer.from(`event: ${name}\n${id}data: ${oneLine(JSON.stringify(data))}\n\n`)
}

function oneLine(text: string): string {
  // JSON never holds a raw line break; one here means that a caller passed something else, and it could forge fields.
  if (LINE_BREAKS.test(text)) throw new TypeError('A frame field must be one line')
  return text
}
