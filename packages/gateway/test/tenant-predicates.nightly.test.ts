import { describe, expect, it } from 'vitest'
import { PredicateTrial } from './support/predicate-trial.js'
import { report } from './support/report.js'
import { TwinTrial } from './support/twin-trial.js'

const ONE_PERSON =
  'a person has an id of the database that no other session knows, and it was looked up within the session'
const ONE_CHAT = 'a chat has an id of the database that no other session knows, and it was looked up within the session'
const OWN_ID = 'what we send travels under an id that was made for it alone'

/** Conditions that nobody can miss, because something else says the same, with what that is. */
const SAID_TWICE: Readonly<Record<string, string>> = {
  'services/messages-votes.ts idsOf session_id': ONE_PERSON,
  'storage/repositories/chats.ts chatByPerson session_id': ONE_PERSON,
  'storage/repositories/event-log.ts after organization_id':
    'the audience of a stream judges every event that it is handed',
  'storage/repositories/groups.ts groupsOfPerson session_id (2)': ONE_PERSON,
  'storage/repositories/messages.ts messageAt session_id': ONE_CHAT,
  'storage/repositories/messages.ts raiseReceipt session_id': ONE_CHAT,
  'storage/repositories/messages.ts setReaction session_id': ONE_CHAT,
  'storage/repositories/messages.ts setVote session_id': ONE_CHAT,
  'storage/repositories/messages.ts takeAmendments session_id': ONE_CHAT,
  'storage/repositories/outbox.ts actionByWaId session_id': OWN_ID,
  'storage/repositories/outbox.ts chatHead session_id': ONE_CHAT,
  'storage/repositories/outbox.ts resolveUnknown session_id': OWN_ID,
  'storage/repositories/people.ts aliasesOf session_id': ONE_PERSON,
  'storage/repositories/people.ts peopleById session_id': ONE_PERSON,
  // what was told and not stored yet, read at a start
  'storage/repositories/session-credentials.ts line 74 session_id':
    'it is sealed for its session, and does not open for another',
  'storage/repositories/session-leases.ts isHeld session_id':
    'a hold is lost to another node only, and a SQLite database belongs to one',
  'storage/repositories/webhooks.ts listening organization_id':
    'each event is matched with the organization of each webhook',
}

/** What the gateway asks for itself, about everybody's sessions, while it is being asked. */
const OWN_ROUNDS: ReadonlySet<string> = new Set(['storage/repositories/session-leases.ts freeSessions session_id'])

/** Takes the conditions away, one after the other. @returns Those that nothing showed. */
async function unnoticedOf(sites: readonly string[], without: (site: string) => Promise<string | undefined>) {
  const unnoticed: string[] = []
  for (const site of sites) {
    const shown = await without(site)
    if (shown === undefined) unnoticed.push(site)
    report(`${site}: ${shown ?? SAID_TWICE[site] ?? 'nobody misses it'}`)
  }
  return unnoticed
}

describe('a condition that keeps an organization to itself', () => {
  it('is missed when its query lacks it, unless something else says the same', async () => {
    const began = performance.now()
    const matrix = await PredicateTrial.open()
    const asked = matrix.sites.filter((site) => !OWN_ROUNDS.has(site))
    const left = await unnoticedOf(asked, (site) => matrix.without(site))
    await matrix.close()

    // What only a session comes to that is linked, and what the matrix did not miss.
    const twins = await TwinTrial.open()
    const [known, more] = [new Set(asked), new Set(left)]
    const lived = twins.sites.filter((site) => !OWN_ROUNDS.has(site) && (!known.has(site) || more.has(site)))
    const unnoticed = await unnoticedOf(lived, (site) => twins.without(site))

    const all = new Set([...asked, ...lived])
    const nowhere = [...left.filter((site) => !lived.includes(site)), ...unnoticed].sort()
    const seconds = Math.round((performance.now() - began) / 1000)
    const counts = `${String(all.size)} conditions, ${String(all.size - nowhere.length)} missed, ${String(nowhere.length)} said twice`
    report(`tenant predicates: ${counts}, in ${String(seconds)} s`)
    expect(nowhere).toEqual(Object.keys(SAID_TWICE))
    expect(all.size).toBeGreaterThan(70)
  })
})
