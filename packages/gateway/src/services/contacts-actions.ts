import type { components } from '@waygate/sdk'
import type { Core } from '../area.js'
import { notFound } from '../http/problems.js'
import type { Reach } from '../http/reach.js'
import { normalizeJid } from '../whatsapp/jid.js'
import type { SessionAccess } from './sessions-access.js'
import { knownIds, wireJid } from './whatsapp-people.js'
import { type Refusals, withWhatsapp } from './whatsapp-refusals.js'

type Schemas = components['schemas']

/** What WhatsApp knows about a person now, and what the session does about them. Any JID of the person will do. */
export interface ContactActionService {
  about(reach: Reach, session: string, jid: string): Promise<Schemas['ContactAboutOutputBody']>
  /** Of a person or a group. */
  picture(reach: Reach, session: string, jid: string): Promise<Schemas['ProfilePicture']>
  setBlocked(reach: Reach, session: string, jid: string, blocked: boolean): Promise<void>
}

const NOBODY: Refusals = { 400: notFound, 404: notFound, 406: notFound }

interface Deps extends Pick<Core, 'storage'> {
  readonly access: SessionAccess
}

export function createContactActionService({ storage, access }: Deps): ContactActionService {
  const personOf = async (reach: Reach, session: string, jid: string) => {
    await access.row(reach, session)
    const person = await knownIds(storage.db, session, jid)
    if (person === undefined) throw notFound()
    return { person, ...(await access.online(reach, session)) }
  }

  return {
    async about(reach, session, jid) {
      const { person, connection } = await personOf(reach, session, jid)
      const about = await withWhatsapp(() => connection.people.about(wireJid(person)), NOBODY)
      if (about === undefined) throw notFound()
      return { about }
    },

    async picture(reach, session, jid) {
      await access.row(reach, session)
      const person = await knownIds(storage.db, session, jid)
      const target = person ? wireJid(person) : normalizeJid(jid)
      if (target === undefined) throw notFound()
      const { connection } = await access.online(reach, session)
      return (await withWhatsapp(() => connection.people.picture(target), NOBODY)) ?? {}
    },

    async setBlocked(reach, session, jid, blocked) {
      const { person, runner, connection } = await personOf(reach, session, jid)
      await withWhatsapp(() => connection.people.setBlocked(person, blocked), NOBODY)
      await runner.learn([{ kind: 'blocked', person, blocked }])
    },
  }
}
