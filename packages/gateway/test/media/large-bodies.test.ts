import { EventEmitter } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { LargeBodies } from '../../src/http/large-bodies.js'

const request = (headers: Record<string, string>) => ({ headers }) as unknown as IncomingMessage
const response = () => new EventEmitter() as unknown as ServerResponse

describe('large bodies', () => {
  it('find room one after the other: what does not fit is told to come back, and small ones always pass', () => {
    const bodies = new LargeBodies(100)
    const first = response()
    bodies.admit(request({ 'content-length': '60' }), first, 10, 80)
    expect(() => bodies.admit(request({ 'content-length': '60' }), response(), 10, 80)).toThrow('Too many files')
    bodies.admit(request({ 'content-length': '10' }), response(), 10, 80)
    first.emit('close')
    bodies.admit(request({ 'content-length': '60' }), response(), 10, 80)
  })

  it('that do not say their size count as the largest', () => {
    const bodies = new LargeBodies(100)
    bodies.admit(request({ 'transfer-encoding': 'chunked' }), response(), 10, 80)
    expect(() => bodies.admit(request({ 'transfer-encoding': 'chunked' }), response(), 10, 80)).toThrow(
      'Too many files',
    )
  })
})
