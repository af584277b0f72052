import type { components } from '@waygate/sdk'
import type { Core } from '../area.js'
import type { Reach } from '../http/reach.js'
import { savedJids } from '../storage/repositories/saved-people.js'
import type { SessionRow } from '../storage/repositories/sessions.js'
import type { Draft } from './messages-draft.js'
import type { SendService } from './messages-send.js'
import type { Asked } from './messages-sending.js'
import type { Composer } from './outbound-compose.js'
import { ownJid, scopeOf } from './sessions-scope.js'

type Schemas = components['schemas']

/** Posts statuses, which disappear after a day. */
export interface StatusService {
  /** Posts a text, a picture or a video to everybody whom the owner has saved, as WhatsApp does it by default. */
  post(
    reach: Reach,
    session: string,
    body: Schemas['PostStatusInputBody'],
    asked: Pick<Asked, 'bonds'>,
  ): Promise<Schemas['PostStatusOutputBody']>
}

const STATUS_JID = 'status@broadcast'
/** WhatsApp's own green, opaque. */
const GROUND = 0xff128c7e
const MAX_VIEWERS = 5000

interface Deps extends Pick<Core, 'storage'> {
  readonly composer: Composer
  readonly sending: SendService
}

export function createStatusService({ storage, composer, sending }: Deps): StatusService {
  async function draftOf(owner: SessionRow, { type, text, media }: Schemas['PostStatusInputBody']): Promise<Draft> {
    const request = type === 'text' ? { type, text } : { type, caption: text, ...(media && { media }) }
    const messages = await composer.compose(request, {
      session: owner.id,
      chatJid: STATUS_JID,
      mentions: [],
      ground: GROUND,
    })
    const own = ownJid(scopeOf(owner))
    const saved = await savedJids(storage.db, owner.id, MAX_VIEWERS)
    return {
      address: { kind: 'status', jid: STATUS_JID },
      messages,
      // the author's own phone shows it too
      viewers: [...new Set([...(own === undefined ? [] : [own]), ...saved])],
    }
  }

  return {
    async post(reach, session, body, { bonds }) {
      const sent = await sending.sendDraft(reach, session, (owner) => draftOf(owner, body), { async: false, bonds })
      return { messageId: sent.waMessageId ?? '' }
    },
  }
}
