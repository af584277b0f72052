import type { components } from '@waygate/sdk'
import type { Core } from '../area.js'
import type { Reach } from '../http/reach.js'
import type { SessionRow } from '../storage/repositories/sessions.js'
import type { WhatsappEngine } from '../whatsapp/engine.js'
import { chatJidOf, type Draft, mentionsOf, quoteOf, recipientOf } from './messages-draft.js'
import { type Asked, Sending } from './messages-sending.js'
import type { Composer } from './outbound-compose.js'
import type { Outbox } from './outbox.js'
import { fingerprintOf } from './send-keys.js'
import type { SessionAccess } from './sessions-access.js'
import { scopeOf } from './sessions-scope.js'

type Schemas = components['schemas']

/** Sends messages. */
export interface SendService {
  /**
   * Stores a message under an id chosen here and puts it into the outbox; a repetition of the same key and body answers
   * the first result.
   * @param asked.async - Answer before WhatsApp does.
   */
  send(reach: Reach, session: string, body: Schemas['SendRequest'], asked: Asked): Promise<Schemas['SendResult']>
  /** Sends what was composed elsewhere: a status, a forwarded message. */
  sendDraft(
    reach: Reach,
    session: string,
    draft: (owner: SessionRow) => Promise<Draft>,
    asked: Asked & { readonly fingerprint?: string },
  ): Promise<Schemas['SendResult']>
}

interface Deps extends Pick<Core, 'storage' | 'unit' | 'clock' | 'secrets'> {
  readonly engine: WhatsappEngine
  readonly access: SessionAccess
  readonly outbox: Outbox
  readonly composer: Composer
}

export function createSendService(deps: Deps): SendService {
  const { storage, secrets, composer } = deps
  const { db } = storage
  const sending = new Sending(deps)

  async function draftOf(owner: SessionRow, body: Schemas['SendRequest']): Promise<Draft> {
    const { to, replyTo, mentions, ...request } = body
    const address = recipientOf(to)
    const persons = mentionsOf(mentions)
    const quoted = replyTo === undefined ? undefined : await quoteOf({ db, secrets }, scopeOf(owner), address, replyTo)
    const chatJid = await chatJidOf(db, owner.id, address)
    const messages = await composer.compose(request, {
      session: owner.id,
      chatJid,
      mentions: persons,
      ...(quoted && { quoted }),
    })
    return { address, messages }
  }

  return {
    send: (reach, session, body, asked) =>
      sending.send(reach, session, (owner) => draftOf(owner, body), { ...asked, fingerprint: fingerprintOf(body) }),
    sendDraft: (reach, session, draft, asked) => sending.send(reach, session, draft, asked),
  }
}
