import type { BinaryNode } from 'baileys'
import { lidJid, parseJid, phoneJid } from '../../wire/jid.js'
import { attribute, child, children, stanza, text } from '../../wire/stanza.js'
import type { PhoneRecord } from '../../storage/sandbox-state.js'
import type { QueryHandlers } from '../query-router.js'
import { shownNumber } from '../profiles.js'
import type { World } from '../world.js'

/** Queries about people (`usync`): whether a number is registered, which devices and LID somebody has, and the about text. */
export function directoryQueries(world: World): QueryHandlers {
  return {
    usync: (_connection, query) => {
      const usync = child(query, 'usync')
      const protocols = children(child(usync, 'query')).map((protocol) => protocol.tag)
      const users = children(child(usync, 'list'), 'user').flatMap((user) => answerFor(world, user, protocols) ?? [])
      const { sid, context, mode } = usync?.attrs ?? {}
      return [stanza('usync', { sid, context, mode, index: '0', last: 'true' }, [stanza('list', {}, users)])]
    },
  }
}

function answerFor(world: World, user: BinaryNode, protocols: readonly string[]): BinaryNode | undefined {
  const typed = text(child(user, 'contact'))?.replaceAll(/\D/g, '')
  const jid = attribute(user, 'jid') ?? (typed ? phoneJid(typed) : undefined)
  const phone = world.deviceAt(jid)?.phone
  if (jid === undefined) return undefined
  const content = protocols.flatMap((protocol) => protocolAnswer(protocol, jid, phone) ?? [])
  return stanza('user', { jid }, content)
}

function protocolAnswer(protocol: string, jid: string, phone: PhoneRecord | undefined): BinaryNode | undefined {
  if (protocol === 'contact') return stanza('contact', { type: phone ? 'in' : 'out' })
  if (phone === undefined) return undefined
  if (protocol === 'status') return aboutOf(phone)
  if (protocol === 'disappearing_mode') return stanza('disappearing_mode', { duration: '0', t: '0' })
  // An address that is a LID already gets none, as the client would take it for the number that belongs to it.
  if (protocol === 'lid')
    return parseJid(jid)?.kind === 'phone' && shownNumber(phone) ? stanza('lid', { val: lidJid(phone.lid) }) : undefined
  return protocol === 'devices' ? stanza('devices', {}, [deviceList(phone)]) : undefined
}

/** Somebody who hides it is answered for with 401. */
function aboutOf({ about, privacy }: PhoneRecord): BinaryNode {
  return privacy?.about === 'nobody'
    ? stanza('status', { code: '401' })
    : stanza('status', { t: '0' }, Buffer.from(about))
}

function deviceList(phone: PhoneRecord): BinaryNode {
  const linked = phone.companions.map(({ device, keyIndex }) =>
    stanza('device', { id: String(device), 'key-index': String(keyIndex) }),
  )
  return stanza('device-list', {}, [stanza('device', { id: '0' }), ...linked])
}
