import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { StreamPlace, StreamSink } from '../stream-transport.js'
import { createFollower } from './follower.js'
import { createHistory } from './history.js'
import { at, frameOf } from './messages.js'
import type { Frame, Message } from './messages.js'

const cursorAt = (position: number) => `e.${String(position).padStart(6, '0')}`
const event = (position: number): Frame => frameOf('message', { id: `evt_${position}` }, cursorAt(position))

/** A member at event 24 whose leader, of term `one`, has come as far as 38 and remembers nothing before 35. */
const following = () => {
  const place: { cursor: StreamPlace['cursor'] } = { cursor: cursorAt(24) }
  const names: string[] = []
  const questions: string[] = []
  const connections: { readonly sink: StreamSink; readonly signal: AbortSignal }[] = []
  const sink: StreamSink = {
    token: () => undefined,
    alive: () => undefined,
    hold: () => undefined,
    retry: () => undefined,
    frame(name, data, cursor) {
      names.push(name === 'message' ? (JSON.parse(data as string) as { id: string }).id : name)
      if (cursor !== undefined) place.cursor = cursor
    },
  }
  const follower = createFollower({
    place,
    sink,
    history: createHistory(place, sink),
    say: (message) => message.type === 'join' && questions.push(message.from),
    connect: (listening, signal) => connections.push({ sink: listening, signal }),
    depose: () => undefined,
    fail: () => undefined,
  })
  const welcome = (to: string | undefined, term: string, position: number, missed?: readonly Frame[]) => {
    const now = { next: 0, heartbeatSeconds: 15, serverTime: 0, ...at(cursorAt(position)) }
    const message: Message = { type: 'welcome', to: to ?? '', term, ...now, ...(missed && { missed }) }
    follower.hear(message)
  }
  const catchUp = (from: number, to: number) => {
    const connection = connections.at(-1)
    for (let position = from; position <= to; position++) {
      const { name, data, cursor } = event(position)
      connection?.sink.frame(name, data, cursor)
    }
  }
  return { follower, names, questions, connections, welcome, catchUp }
}

describe('a tab that follows a leader who does not remember its place', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('catches up by a connection of its own, and follows without a reset', () => {
    const { names, questions, connections, welcome, catchUp } = following()
    welcome(questions[0], 'one', 38)
    catchUp(25, 38)
    expect(connections[0]?.signal.aborted).toBe(true)
    welcome(questions[1], 'one', 38, [])
    expect(names.slice(-2)).toEqual(['evt_38', 'ready'])
    expect(connections).toHaveLength(1)
  })

  it('takes no answer to a question that it asked before it had caught up', () => {
    const { follower, names, questions, welcome, catchUp } = following()
    follower.hear({ type: 'lead', term: 'one' })
    welcome(questions[1], 'one', 38)
    catchUp(25, 38)
    welcome(questions[0], 'one', 38)
    welcome(questions[1], 'one', 38)
    welcome(questions[2], 'one', 38, [])
    expect(names).not.toContain('reset')
    expect(names.at(-1)).toBe('ready')
  })

  it('catches up again with another leader who came later', () => {
    const { names, questions, connections, welcome, catchUp } = following()
    welcome(questions[0], 'one', 38)
    catchUp(25, 38)
    welcome(questions[1], 'two', 41)
    expect(connections).toHaveLength(2)
    catchUp(39, 41)
    welcome(questions[2], 'two', 41, [])
    expect(names).not.toContain('reset')
    expect(names.slice(-2)).toEqual(['evt_41', 'ready'])
  })

  it('tells its reader when the gateway does not know the place either', () => {
    const { names, questions, welcome, catchUp } = following()
    welcome(questions[0], 'one', 38)
    catchUp(38, 38)
    welcome(questions[1], 'one', 38)
    expect(names.slice(-2)).toEqual(['reset', 'ready'])
  })
})
