import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Client } from '../src/index.js'
import { ScriptedGateway, settle } from './support/gateway.js'

let gateway: ScriptedGateway
let client: Client
let reasons: string[]
let next: (token: string) => void
let refuse: (error: Error) => void

beforeEach(async () => {
  vi.useFakeTimers()
  gateway = new ScriptedGateway()
  reasons = []
  client = gateway.client({
    auth: ({ reason }) => {
      reasons.push(reason)
      if (reason === 'initial') return 't1'
      return new Promise<string>((resolve, reject) => {
        next = resolve
        refuse = reject
      })
    },
  })
  client.live.sessions().subscribe(() => {})
  await settle()
  gateway.stream.ready()
  gateway.stream.frame('revoked', { reason: 'embed_token_revoked' })
  gateway.stream.end()
  await settle()
  await vi.advanceTimersByTimeAsync(500)
})
afterEach(async () => {
  client.dispose()
  await settle()
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

const state = () => {
  const { status, error } = client.live.sessions().get()
  return { status, error: error?.name, connection: client.connection.get().status }
}

describe('a stream whose token was revoked', () => {
  it('locks its collections within 2 s when the host is slow to give another token', async () => {
    await vi.advanceTimersByTimeAsync(1000)
    expect(state()).toEqual({ status: 'failed', error: 'UnauthorizedError', connection: 'revoked' })
  })

  it('locks them at once when the host has no other token', async () => {
    refuse(new Error('signed out'))
    await settle()
    expect(state()).toEqual({ status: 'failed', error: 'UnauthorizedError', connection: 'revoked' })
  })

  it('opens again with a token that came late', async () => {
    await vi.advanceTimersByTimeAsync(3000)
    next('t2')
    await vi.advanceTimersByTimeAsync(1000)
    expect(gateway.streams).toHaveLength(2)
    expect(gateway.stream.request.headers.get('authorization')).toBe('Bearer t2')
    expect(reasons).toEqual(['initial', 'revoked'])
  })
})
