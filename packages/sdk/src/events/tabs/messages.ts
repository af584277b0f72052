/** A frame as it is handed on: its data is the text that arrived. */
export interface Frame {
  readonly name: string
  readonly data: string
  readonly cursor?: string
}

/** What tabs of a group say to each other. `term` is one member's time as the leader. */
export type Message =
  /** A member asks to be told what happens, and what happened since its cursor; `from` is the question's own name. */
  | { readonly type: 'join'; readonly from: string; readonly cursor?: string }
  /** The leader is alive, if only trying to connect. */
  | { readonly type: 'beat' }
  /** The leader is connected: join. */
  | { readonly type: 'lead'; readonly term: string }
  /** To one who asked: the frames from `next` on are for you, too. Without `missed` its cursor is unknown. */
  | {
      readonly type: 'welcome'
      readonly to: string
      readonly term: string
      readonly next: number
      readonly cursor?: string
      readonly heartbeatSeconds: number
      readonly serverTime: number
      readonly missed?: readonly Frame[]
    }
  | { readonly type: 'frame'; readonly term: string; readonly number: number; readonly frame: Frame }
  /** The connection failed; whoever comes first connects anew. */
  | { readonly type: 'lost'; readonly term: string }

/** Frames of the stream that concern every reader; the others are about one connection or its token. */
const handedOn = new Set(['message', 'bookmark', 'reset', 'reconnect', 'revoked'])

/** Whether the others are told of a frame. */
export const isHandedOn = (name: string) => handedOn.has(name)

/** A leader remembers this many frames, of this many characters in all, for members who come back. */
export const longestHistory = { frames: 500, characters: 1 << 21 }

/** As in the transports: a frame longer than this is an attack or a fault. */
const longestFrame = 1 << 20

/** Seconds between the gateway's heartbeats, where it does not say. */
export const usualHeartbeat = 15

/** A frame of the stream, to be handed on. */
export const frameOf = (name: string, data: string | object, cursor: string | undefined): Frame => ({
  name,
  data: typeof data === 'string' ? data : JSON.stringify(data),
  ...at(cursor),
})

/** A cursor as a field, where there is one. */
export const at = (cursor: string | undefined) => (cursor === undefined ? {} : { cursor })

/** The message that arrived on the channel; undefined for anything else. Other scripts of the origin may write there. */
export function readMessage(data: unknown): Message | undefined {
  const { type, ...it } = record(data)
  switch (type) {
    case 'beat':
      return { type }
    case 'join':
      return isName(it['from']) && isCursor(it['cursor']) ? { type, from: it['from'], ...at(it['cursor']) } : undefined
    case 'lead':
    case 'lost':
      return isName(it['term']) ? { type, term: it['term'] } : undefined
    case 'frame': {
      const frame = readFrame(it['frame'])
      return frame && isName(it['term']) && isCount(it['number'])
        ? { type, term: it['term'], number: it['number'], frame }
        : undefined
    }
    case 'welcome':
      return readWelcome(it)
    default:
      return undefined
  }
}

function readWelcome(it: Readonly<Record<string, unknown>>): Message | undefined {
  const { to, term, next, cursor, heartbeatSeconds, serverTime, missed } = it
  if (!isName(to) || !isName(term) || !isCount(next) || !isCursor(cursor)) return undefined
  if (!isCount(heartbeatSeconds) || !isCount(serverTime)) return undefined
  const welcome = { type: 'welcome', to, term, next, ...at(cursor), heartbeatSeconds, serverTime } as const
  if (missed === undefined) return welcome
  if (!Array.isArray(missed) || missed.length > longestHistory.frames) return undefined
  const frames = missed.map(readFrame)
  return frames.every((frame) => frame !== undefined) ? { ...welcome, missed: frames } : undefined
}

function readFrame(value: unknown): Frame | undefined {
  const { name, data, cursor } = record(value)
  if (typeof name !== 'string' || !isHandedOn(name) || !isCursor(cursor)) return undefined
  return typeof data === 'string' && data.length <= longestFrame ? { name, data, ...at(cursor) } : undefined
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value ? (value as Record<string, unknown>) : {}
const isName = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length <= 64
const isCursor = (value: unknown): value is string | undefined =>
  value === undefined || (typeof value === 'string' && value.length <= 256)
const isCount = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value < 1e15
