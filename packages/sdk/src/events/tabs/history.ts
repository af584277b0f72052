import type { StreamPlace, StreamSink } from '../stream-transport.js'
import { longestHistory } from './messages.js'
import type { Frame } from './messages.js'

/** The frames that a member took lately, without a gap. */
export interface History {
  /** Hands a frame to the reader and remembers it. */
  take(frame: Frame): void
  /** What came after a cursor; undefined when that is not known any more. */
  since(cursor: string | undefined): readonly Frame[] | undefined
}

/** Creates the history of one reader. */
export function createHistory(place: StreamPlace, sink: StreamSink): History {
  // Where the reader stood before the first entry, and after each.
  let start = place.cursor
  let entries: { readonly frame: Frame; readonly after: string | undefined }[] = []
  let characters = 0
  return {
    take(frame) {
      const { name, data, cursor } = frame
      sink.frame(name, data, cursor)
      if (name === 'reset' || (name === 'ready' && !entries.length)) {
        start = place.cursor
        entries = []
        characters = 0
      }
      if (name !== 'message' && name !== 'bookmark') return
      entries.push({ frame, after: place.cursor })
      characters += data.length
      while (entries.length > longestHistory.frames || characters > longestHistory.characters) {
        const oldest = entries.shift()
        start = oldest?.after
        characters -= oldest?.frame.data.length ?? 0
      }
    },
    since(cursor) {
      if (cursor === undefined || cursor === place.cursor) return []
      const index = entries.findLastIndex(({ after }) => after === cursor)
      if (index >= 0 || cursor === start) return entries.slice(index + 1).map(({ frame }) => frame)
      return isAhead(cursor, place.cursor) ? [] : undefined
    },
  }
}

/** Whether a reader is further than `place` on the same log: what it has seen already comes again, and is known to it. */
export function isAhead(cursor: string, place: string | undefined): boolean {
  return !!place && cursor.split('.')[0] === place.split('.')[0] && cursor > place
}
