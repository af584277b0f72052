import { describe, expect, it } from 'vitest'
import { PredicateTrial } from './support/predicate-trial.js'
import { report } from './support/report.js'

const ONE_PERSON =
  'a person has an id of the database that no other session knows, and it was looked up within the session'

/** Conditions that nobody can miss, because something else says the same, with what that is. */
const SAID_TWICE: Readonly<Record<string, string>> = {
  'storage/repositories/chats.ts chatByPerson session_id': ONE_PERSON,
  'storage/repositories/event-log.ts after organization_id':
    'the audience of a stream judges every event that it is handed',
  'storage/repositories/groups.ts groupsOfPerson session_id (2)': ONE_PERSON,
  'storage/repositories/people.ts aliasesOf session_id': ONE_PERSON,
  'storage/repositories/people.ts peopleById session_id': ONE_PERSON,
  'storage/repositories/session-credentials.ts readKeys session_id':
    'a key is sealed for its session, and does not open for another',
  'storage/repositories/session-leases.ts isHeld session_id':
    'a hold is lost to another node only, and a SQLite database belongs to one',
  'storage/repositories/webhooks.ts listening organization_id':
    'each event is matched with the organization of each webhook',
}

/** What the gateway asks for itself, about everybody's sessions, while it is being asked. */
const OWN_ROUNDS: ReadonlySet<string> = new Set(['storage/repositories/session-leases.ts freeSessions session_id'])

describe('a condition that keeps an organization to itself', () => {
  it('is missed when its query lacks it, unless something else says the same', async () => {
    const began = performance.now()
    const trial = await PredicateTrial.open()
    const unnoticed: string[] = []
    const sites = trial.sites.filter((site) => !OWN_ROUNDS.has(site))
    for (const site of sites) {
      const shown = await trial.without(site)
      if (shown === undefined) unnoticed.push(site)
      report(`${site}: ${shown ?? SAID_TWICE[site] ?? 'nobody misses it'}`)
    }
    const { length } = sites
    const seconds = Math.round((performance.now() - began) / 1000)
    const counts = `${String(length)} conditions, ${String(length - unnoticed.length)} missed, ${String(unnoticed.length)} said twice`
    report(`tenant predicates: ${counts}, in ${String(seconds)} s`)
    await trial.close()
    expect(unnoticed).toEqual(Object.keys(SAID_TWICE))
    expect(length).toBeGreaterThan(50)
  })
})
