import type { Principal, WASession } from '@waygate/sdk'
import { expect } from 'chai'
import { allowedActions, primaryAction, sessionActions } from './session-actions.js'

const session = (part: Partial<WASession>) => ({ id: 'sess_1', status: 'stopped', ...part }) as WASession
const principal = (part: Partial<Principal>) =>
  ({ kind: 'user', role: 'user', capabilities: ['read', 'manage'], features: [], serverTime: 0, ...part }) as Principal
const paired = { waJid: '15550100@s.whatsapp.net' }

describe('what one can do with a session', () => {
  const table: [string, Partial<WASession>, string, string | undefined][] = [
    ['a new one', {}, 'link rename delete', 'link'],
    ['one that waits for a phone', { status: 'scan_qr_code' }, 'link stop rename delete', 'link'],
    ['a working one', { status: 'working', ...paired }, 'restart stop logout rename delete', undefined],
    [
      'one that connects again',
      { status: 'starting', reason: 'reconnecting', nextRetryAt: 5, ...paired },
      'restart stop logout rename delete',
      'restart',
    ],
    ['a stopped one', { status: 'stopped', ...paired }, 'start logout rename delete', 'start'],
    ['a replaced one', { status: 'failed', reason: 'replaced', ...paired }, 'start logout rename delete', 'start'],
    [
      'a logged-out one that still remembers its number',
      { status: 'logged_out', ...paired },
      'link rename delete',
      'link',
    ],
  ]
  for (const [what, part, actions, primary] of table) {
    it(`is ${actions} for ${what}`, () => {
      expect(sessionActions(session(part)).join(' ')).to.equal(actions)
      expect(primaryAction(session(part), sessionActions(session(part)))).to.equal(primary)
    })
  }

  it('is nothing without the capability to manage', () => {
    expect(allowedActions(session({}), principal({ capabilities: ['read'] }))).to.deep.equal([])
  })

  it('is not linking, logging out or deleting while impersonating', () => {
    const impersonation = { id: 'imp_1', actor: { id: 'u', name: 'A' }, reason: 'help', endsAt: 1 }
    expect(allowedActions(session({ status: 'stopped', ...paired }), principal({ impersonation }))).to.deep.equal([
      'start',
      'rename',
    ])
  })

  it('is everything on a gateway that does not say who one is', () => {
    expect(allowedActions(session({}), undefined)).to.deep.equal(['link', 'rename', 'delete'])
  })
})
