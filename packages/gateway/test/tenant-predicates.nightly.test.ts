import { describe, expect, it } from 'vitest'
import { PredicateTrial } from './support/predicate-trial.js'
import { report } from './support/report.js'

/** Conditions that nothing else repeats, by the place of their query: without one of them the matrix must fail. */
const ALONE = [
  'events/index.ts sessionsIn organization_id',
  'services/api-keys.ts list organization_id',
  'services/embed-tokens.ts list organization_id',
  'services/embed-tokens.ts refuseForeignSessions organization_id',
  'services/invitations.ts list organization_id',
  'services/members.ts read organization_id',
  'storage/repositories/chats.ts chatByJid session_id',
  'storage/repositories/chats.ts chatsPage session_id',
  'storage/repositories/groups.ts groupByJid session_id',
  'storage/repositories/groups.ts groupsPage session_id',
  'storage/repositories/memberships.ts findMembership organization_id',
  'storage/repositories/memberships.ts listMembers organization_id',
  'storage/repositories/people.ts peoplePage session_id',
  'storage/repositories/people.ts personByJid session_id',
]

describe('a condition that keeps an organization to itself', () => {
  it('is missed by the matrix when its query lacks it', async () => {
    const trial = await PredicateTrial.open()
    const missed = new Set<string>()
    for (const site of trial.sites) {
      const shown = await trial.without(site)
      if (shown !== undefined) missed.add(site)
      report(`${site}: ${shown ?? 'the matrix does not miss it'}`)
    }
    report(`tenant predicates: ${String(trial.sites.length)} conditions, ${String(missed.size)} missed by the matrix`)
    await trial.close()
    expect(ALONE.filter((site) => !missed.has(site))).toEqual([])
  })
})
