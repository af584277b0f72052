import type { AuthenticationCreds } from 'baileys'
import type { Account } from '../engine.js'
import { normalizeJid, phoneOf } from '../jid.js'
import { name, present } from './normalize/scalars.js'
import type { Self } from './normalize/message-ref.js'

/** Who the credentials belong to, as ids without a device. */
export function selfOf(creds: AuthenticationCreds): Self {
  const ids = [normalizeJid(creds.me?.id), normalizeJid(creds.me?.lid)]
  return present({ pn: ids.find((id) => id?.endsWith('@s.whatsapp.net')), lid: ids.find((id) => id?.endsWith('@lid')) })
}

/** The linked account, `undefined` before a phone accepted. */
export function accountOf(creds: AuthenticationCreds): Account | undefined {
  const { pn, lid } = selfOf(creds)
  const jid = pn ?? lid
  if (!creds.account || jid === undefined) return undefined
  return present({
    jid,
    lid,
    phoneNumber: phoneOf(pn),
    name: name(creds.me?.name === '~' ? undefined : creds.me?.name),
    businessName: name(creds.me?.verifiedName),
    platform: creds.platform,
  })
}
