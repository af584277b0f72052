import { createParser, type EventSourceMessage } from 'eventsource-parser'
import { describe, expect, it } from 'vitest'
import { formatCursor, parseCursor, scopedEpoch } from './cursor.js'
import { controlFrame, eventFrame } from './frame.js'

function read(bytes: Buffer): EventSourceMessage[] {
  const seen: EventSourceMessage[] = []
  createParser({ onEvent: (event) => seen.push(event) }).feed(bytes.toString())
  return seen
}

const HOSTILE = [
  '\n\ndata: forged',
  '\r\rid: 9',
  'a\r\nevent: revoked\r\n\r\n',
  '\u2028\u2029',
  '\0',
  'data:',
  ': comment',
  '\ufeff',
  '\ud800',
  '"}',
]

describe('a frame with text of a stranger in it', () => {
  it.each(HOSTILE)('is read as one event with exactly that text: %j', (text) => {
    const frame = eventFrame('0123456789ab.0000000000000001', JSON.stringify({ payload: { body: text } }))
    const events = read(frame)
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({ id: '0123456789ab.0000000000000001', event: undefined })
    expect(JSON.parse(events[0]?.data ?? '')).toEqual({ payload: { body: text } })
  })

  it('cannot be made from anything but one line', () => {
    expect(() => eventFrame('a\nb', '{}')).toThrow(TypeError)
    expect(() => eventFrame('a', '{\n}')).toThrow(TypeError)
  })

  it('carries its cursor as the id where it has one', () => {
    expect(read(controlFrame('ready', { cursor: 'a.1', heartbeatSeconds: 15, serverTime: 1 }))[0]).toMatchObject({
      event: 'ready',
      id: 'a.1',
    })
    expect(read(controlFrame('revoked', { reason: 'banned' }))[0]).toMatchObject({ event: 'revoked', id: undefined })
  })
})

describe('a cursor', () => {
  it('sorts as text in the order of positions', () => {
    const epoch = scopedEpoch('x', 'org_1')
    const positions = [1, 9, 10, 99, 1e6, Number.MAX_SAFE_INTEGER]
    const cursors = positions.map((position) => formatCursor(epoch, position))
    expect([...cursors].sort()).toEqual(cursors)
    expect(cursors.map((cursor) => parseCursor(cursor)?.position)).toEqual(positions)
  })

  it('belongs to one database and one organization', () => {
    const epochs = [
      scopedEpoch('x', 'org_1'),
      scopedEpoch('x', 'org_2'),
      scopedEpoch('y', 'org_1'),
      scopedEpoch('x', null),
    ]
    expect(new Set(epochs).size).toBe(4)
  })

  it.each([
    '',
    '.',
    'a.1',
    '0123456789ab.1',
    '0123456789ab.000000000000000-',
    '0123456789ab.9999999999999999',
    'evt_01',
    '\n',
  ])('is not %j', (text) => {
    expect(parseCursor(text)).toBeUndefined()
  })
})
