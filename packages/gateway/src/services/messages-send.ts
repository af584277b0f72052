import type { components } from '@waygate/sdk'
import type { Core } from '../area.js'
import { notImplemented, validationError } from '../http/problems.js'
import type { Reach } from '../http/reach.js'
import type { SessionRow } from '../storage/repositories/sessions.js'
import type { WhatsappEngine } from '../whatsapp/engine.js'
import { type Draft, mentionsOf, quoteOf, recipientOf } from './messages-draft.js'
import { type Asked, Sending } from './messages-sending.js'
import type { Outbox } from './outbox.js'
import { fingerprintOf } from './send-keys.js'
import type { SessionAccess } from './sessions-access.js'

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
}

export function createSendService(deps: Deps): SendService {
  const { storage, secrets, engine } = deps
  const sending = new Sending(deps)

  async function compose(session: string, body: Schemas['SendRequest']): Promise<Draft> {
    if (body.type !== 'text') throw notImplemented()
    const text = body.text ?? ''
    if (text.trim() === '') throw validationError(['body.text: must not be empty'])
    const address = recipientOf(body.to)
    const mentions = mentionsOf(body.mentions)
    const { replyTo } = body
    const quoted = replyTo === undefined ? undefined : await quoteOf(storage.db, secrets, session, address, replyTo)
    const content = { kind: 'text' as const, text, mentions, ...(quoted && { quoted }) }
    return { address, messages: [{ id: engine.newMessageId(), content }] }
  }

  return {
    send: (reach, session, body, asked) =>
      sending.send(reach, session, (owner) => compose(owner.id, body), { ...asked, fingerprint: fingerprintOf(body) }),
    sendDraft: (reach, session, draft, asked) => sending.send(reach, session, draft, asked),
  }
}
