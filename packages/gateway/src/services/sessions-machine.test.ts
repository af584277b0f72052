import { describe, expect, it } from 'vitest'
import type { Closed } from '../whatsapp/engine.js'
import { nextState, type SessionState, type Trigger } from './sessions-machine.js'

const NOW = 1_000_000
const circumstances = { now: NOW, random: 0.5 }

function state(status: SessionState['status'], extra: Partial<SessionState> = {}): SessionState {
  return {
    status,
    reason: null,
    nextRetryAt: null,
    restrictedUntil: null,
    wanted: status !== 'stopped',
    attempts: 0,
    ...extra,
  }
}

function closed(code: number, extra: Partial<Closed> = {}): Trigger {
  return { type: 'closed', ending: { code, paired: true, codesUsedUp: false, ...extra } }
}

function after(from: SessionState, ...triggers: Trigger[]) {
  let step = { state: from, effect: 'none' as string }
  for (const trigger of triggers) step = nextState(step.state, trigger, circumstances)
  const { status, reason, nextRetryAt, restrictedUntil, wanted } = step.state
  return { status, reason, nextRetryAt, restrictedUntil, wanted, effect: step.effect }
}

describe('linking', () => {
  it('goes from stopped over a code and the restart to working', () => {
    const steps: Trigger[] = [
      { type: 'start', paired: false },
      { type: 'code-offered' },
      { type: 'accepted' },
      closed(515),
      { type: 'open' },
      { type: 'caught-up' },
    ]
    const seen = steps.map((_, index) => after(state('stopped'), ...steps.slice(0, index + 1)))
    expect(seen.map(({ status, reason, effect }) => [status, reason, effect])).toEqual([
      ['starting', null, 'connect'],
      ['scan_qr_code', null, 'none'],
      ['starting', 'linking', 'none'],
      ['starting', 'linking', 'connect'],
      ['starting', 'syncing', 'none'],
      ['working', null, 'none'],
    ])
  })

  it.each(['stopped', 'failed', 'logged_out'] as const)('can begin again from %s', (status) => {
    expect(after(state(status, { wanted: false }), { type: 'start', paired: false })).toMatchObject({
      status: 'starting',
      effect: 'connect',
      wanted: true,
    })
  })

  it('ends in qr_timeout when the codes run out', () => {
    expect(after(state('scan_qr_code'), closed(408, { paired: false, codesUsedUp: true }))).toMatchObject({
      status: 'failed',
      reason: 'qr_timeout',
      wanted: false,
    })
  })

  it('is cancelled, not stopped, by a stop', () => {
    expect(after(state('scan_qr_code'), { type: 'stop', paired: false })).toMatchObject({
      status: 'stopped',
      reason: 'pairing_cancelled',
      effect: 'disconnect',
    })
  })

  it('gives up after five connections that show no code', () => {
    const drops = Array.from({ length: 6 }, () => closed(428, { paired: false }))
    expect(after(state('starting'), ...drops)).toMatchObject({ status: 'failed', reason: 'service_unavailable' })
  })

  it.each([401, 403, 500])('is rejected by %i before a phone is linked', (code) => {
    expect(after(state('scan_qr_code'), closed(code, { paired: false }))).toMatchObject({
      status: 'failed',
      reason: 'pairing_rejected',
    })
  })
})

describe('a linked session', () => {
  it.each([
    [408, 'starting', 'reconnecting', 'wait'],
    [428, 'starting', 'reconnecting', 'wait'],
    [500, 'starting', 'service_unavailable', 'wait'],
    [501, 'starting', 'service_unavailable', 'wait'],
    [503, 'starting', 'service_unavailable', 'wait'],
    [515, 'starting', 'linking', 'connect'],
    [440, 'failed', 'replaced', 'none'],
    [401, 'logged_out', 'unlinked', 'wipe'],
    [403, 'failed', 'locked', 'none'],
    [406, 'failed', 'banned', 'none'],
    [405, 'failed', 'client_outdated', 'none'],
    [409, 'failed', 'bad_user_agent', 'none'],
    [411, 'failed', 'not_multi_device', 'none'],
    [418, 'failed', 'bad_session', 'none'],
    [499, 'failed', 'bad_session', 'none'],
    [599, 'starting', 'service_unavailable', 'wait'],
  ])('closed with %i is %s for the reason %s', (code, status, reason, effect) => {
    expect(after(state('working'), closed(code))).toMatchObject({ status, reason, effect })
  })

  it('waits longer after each failure, with full jitter, and never more than two minutes', () => {
    const waits = [0, 1, 2, 6, 7, 20].map(
      (attempts) => (after(state('working', { attempts }), closed(428)).nextRetryAt ?? 0) - NOW,
    )
    expect(waits).toEqual([500, 1_000, 2_000, 32_000, 60_000, 60_000])
  })

  it('starts counting anew once a connection has held', () => {
    expect(after(state('working', { attempts: 7 }), { type: 'held' }, closed(428)).nextRetryAt).toBe(NOW + 500)
  })

  it('tries once when a temporary ban ends, and not a second time', () => {
    const banned = after(state('working'), closed(402, { restrictedUntil: NOW + 60_000 }))
    expect(banned).toMatchObject({
      status: 'failed',
      reason: 'temporarily_banned',
      nextRetryAt: NOW + 60_000,
      effect: 'wait',
    })
    const again = after(
      state('starting', { reason: 'temporarily_banned' }),
      closed(402, { restrictedUntil: NOW + 90_000 }),
    )
    expect(again).toMatchObject({ status: 'failed', nextRetryAt: null, effect: 'none' })
  })

  it('stays working and says why when it may not start new chats', () => {
    expect(after(state('working'), { type: 'restricted', until: NOW + 1 })).toMatchObject({
      status: 'working',
      reason: 'restricted',
      restrictedUntil: NOW + 1,
    })
  })

  it('is not moved by a connection that ends after it was stopped', () => {
    expect(after(state('stopped', { reason: 'stopped_by_user' }), closed(428))).toMatchObject({
      status: 'stopped',
      effect: 'none',
    })
  })

  it('can be tried again at once while it waits', () => {
    const waiting = state('starting', { reason: 'reconnecting', nextRetryAt: NOW + 9_999 })
    expect(after(waiting, { type: 'start', paired: true })).toMatchObject({ nextRetryAt: null, effect: 'connect' })
  })
})
