import { createParser, type EventSourceMessage } from 'eventsource-parser'
import { describe, expect, it } from 'vitest'
import { formatCursor, scopedEpoch } from '../../src/events/cursor.js'
import { HEARTBEAT_FRAME, controlFrame, eventFrame } from '../../src/events/frame.js'
import { OutgoingEvent } from '../../src/events/outgoing-event.js'
import { chances } from '../support/random.js'

const FRAMES = 50_000
const LETTERS = [
  ...['\r', '\n', '\r\n', '\n\n', '\0', '\u2028', '\u2029', '\u0085', '\ufeff', '\ud83d', '\udc4d'],
  ...[':', ' ', '\t', 'data:', 'data: ', 'id: ', 'id:', 'event: revoked', 'retry: 1', '"', '\\', '{', '}', '</script>'],
  ...['x', '\u202e', 'é', '\u{1f44d}'],
]

/** What a reader sees that the WHATWG's algorithm was written for: fields of the dispatched events, nothing else. */
function read(bytes: Buffer): EventSourceMessage[] {
  const seen: EventSourceMessage[] = []
  createParser({ onEvent: (event) => seen.push(event) }).feed(bytes.toString())
  return seen
}

describe('fifty thousand events with text of strangers everywhere', () => {
  it('are read back one by one, with exactly that text, and nothing of it becomes a field', () => {
    const chance = chances()
    const text = () => Array.from({ length: chance.below(14) }, () => chance.pick(LETTERS)).join('')
    const epoch = scopedEpoch('x', 'org_1')
    for (let position = 1; position <= FRAMES; position += 1) {
      const payload = { body: text(), [text()]: [text(), { name: text() }] }
      const entry = {
        position,
        id: 'evt_1',
        event: 'message',
        organizationId: 'org_1',
        sessionId: text(),
        webhookId: null,
        timestamp: 1,
        payload: JSON.stringify(payload),
        secret: null,
      }
      const event = new OutgoingEvent(entry, 'x')
      const json = event.json('full')
      const bytes = Buffer.concat([HEARTBEAT_FRAME, event.sseFrame('full'), controlFrame('revoked', { reason: 'end' })])
      const events = read(bytes)
      if (events.length !== 2 || events[0]?.data !== json) expect(events).toEqual([{ data: json }, 'and the end'])
      const [first, last] = events
      const whole = JSON.parse(first?.data ?? '') as { payload: unknown; session: unknown }
      const same =
        JSON.stringify(whole.payload) === entry.payload && whole.session === JSON.parse(JSON.stringify(entry.sessionId))
      const fields =
        first?.event === undefined && first?.id === formatCursor(epoch, position) && last?.event === 'revoked'
      if (!same || !fields || json.includes('\n') || json.includes('\r'))
        expect([first, last]).toEqual([entry, position])
      const overSocket = JSON.parse(event.message('full').toString()) as { cursor: unknown; payload: unknown }
      if (overSocket.cursor !== first?.id || JSON.stringify(overSocket.payload) !== entry.payload) {
        expect(overSocket).toEqual(entry)
      }
    }
  })

  it('cannot be given names or cursors that break out of their line', () => {
    for (const bad of ['a\nb', 'a\rb', '\r\n', 'x\n\ndata: forged']) {
      expect(() => eventFrame(bad, '{}')).toThrow(TypeError)
      expect(() => eventFrame('a', bad)).toThrow(TypeError)
    }
  })
})
