import { insertPerson, personByJid, savePerson, setAlias, type PersonRow } from '../storage/repositories/people.js'
import { chatByPerson, type ChatRow, patchChat } from '../storage/repositories/chats.js'
import { mergePeople } from '../storage/repositories/people-merge.js'
import type { Tx } from '../storage/unit-of-work.js'
import type { PersonIds } from '../whatsapp/jid.js'

/** A chat whose JID is another one now. */
export interface Rekeyed {
  readonly from: string
  readonly chat: ChatRow
  /** True when two threads became one. */
  readonly merged: boolean
}

/** A person, and what learning their ids did to the chats. */
export interface Resolved {
  readonly person: PersonRow
  readonly rekeyed: readonly Rekeyed[]
  /** Newly known, or known under one more id. */
  readonly changed: boolean
  /** The JID under which readers had the person until now. */
  readonly former?: string
}

/**
 * Finds the person that a set of ids names, or makes one. One person has one record, however many ids:
 * 1. nobody is known under any id: a new person;
 * 2. one person is known: missing ids are added, and the canonical JID becomes the LID;
 * 3. two are known, one by LID only and one by number only: they were the same person all along and are merged;
 * 4. two are known with other ids besides: the number has a new owner. It moves, and nobody is merged.
 * @returns `undefined` when the ids name nobody.
 */
export async function resolvePerson(
  tx: Tx,
  session: string,
  ids: PersonIds,
  now: number,
): Promise<Resolved | undefined> {
  if (ids.lid === undefined && ids.pn === undefined) return undefined
  const byLid = ids.lid === undefined ? undefined : await personByJid(tx.db, session, ids.lid)
  const byPn = ids.pn === undefined ? undefined : await personByJid(tx.db, session, ids.pn)
  if (byLid === undefined && byPn === undefined) {
    return { person: await insertPerson(tx.db, session, ids, now), rekeyed: [], changed: true }
  }
  if (byLid !== undefined && byPn !== undefined && byLid.id !== byPn.id) return joinTwo(tx, byLid, byPn, ids, now)
  const known = (byLid ?? byPn) as PersonRow
  if (ids.lid !== undefined && known.lid !== null && known.lid !== ids.lid) return giveNumberAway(tx, known, ids, now)
  return learnIds(tx, known, ids, now)
}

async function learnIds(tx: Tx, person: PersonRow, ids: PersonIds, now: number): Promise<Resolved> {
  const next = {
    ...person,
    lid: ids.lid ?? person.lid,
    pn: ids.pn ?? person.pn,
    username: ids.username ?? person.username,
  }
  if (next.lid === person.lid && next.pn === person.pn && next.username === person.username)
    return { person, rekeyed: [], changed: false }
  for (const jid of [ids.lid, ids.pn]) if (jid !== undefined) await setAlias(tx.db, person.session_id, jid, person.id)
  const saved = await savePerson(tx.db, next, now)
  const rekeyed = await rekeyChat(tx, person.jid, saved, now)
  return { person: saved, rekeyed, changed: true, ...(saved.jid !== person.jid && { former: person.jid }) }
}

/** The direct chat follows its person's canonical JID. */
async function rekeyChat(tx: Tx, from: string, person: PersonRow, now: number): Promise<readonly Rekeyed[]> {
  if (from === person.jid) return []
  const chat = await chatByPerson(tx.db, person.session_id, person.id)
  const moved = chat && (await patchChat(tx.db, chat.id, { jid: person.jid, updated_at: now }))
  return moved ? [{ from, chat: moved, merged: false }] : []
}

async function joinTwo(tx: Tx, byLid: PersonRow, byPn: PersonRow, ids: PersonIds, now: number): Promise<Resolved> {
  if (byPn.lid !== null || (byLid.pn !== null && byLid.pn !== ids.pn)) {
    await takeNumber(tx, byPn, ids, now)
    return learnIds(tx, { ...byLid, pn: null }, ids, now)
  }
  const { person, chat } = await mergePeople(tx.db, byLid, byPn, now)
  return { person, rekeyed: chat ? [{ from: byPn.jid, chat, merged: true }] : [], changed: true, former: byPn.jid }
}

/** The number of `known` belongs to another LID now: that is another person. */
async function giveNumberAway(tx: Tx, known: PersonRow, ids: PersonIds, now: number): Promise<Resolved> {
  await takeNumber(tx, known, ids, now)
  return { person: await insertPerson(tx.db, known.session_id, ids, now), rekeyed: [], changed: true }
}

async function takeNumber(tx: Tx, person: PersonRow, ids: PersonIds, now: number): Promise<void> {
  if (person.pn === ids.pn) await savePerson(tx.db, { ...person, pn: null }, now)
}
