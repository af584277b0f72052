import type { components } from '@waygate/sdk'
import type { Clock } from '../clock.js'
import type { WhatsappEngine } from '../whatsapp/engine.js'
import type { ContentFacts, QuotedFacts } from '../whatsapp/facts.js'
import type { PersonIds } from '../whatsapp/jid.js'
import type { OutboundContent, OutboundQuote, TargetKey } from '../whatsapp/outbound-content.js'
import { albumOf, mediaOf } from './outbound-compose-media.js'
import { contactOf, locationOf, pollOf, textOf } from './outbound-compose-parts.js'
import type { MediaLoader } from './outbound-media.js'
import { SessionGate } from './session-gate.js'

/** What is to be said; to whom and in answer to what is somebody else's question. */
export type ContentRequest = Omit<components['schemas']['SendRequest'], 'to' | 'replyTo' | 'mentions'>

/** What a message stands among. */
export interface Surroundings {
  /** Id of the session. */
  readonly session: string
  /** JID of the chat. */
  readonly chatJid: string
  readonly mentions: readonly PersonIds[]
  /** Colour of the ground on which a status shows a text, ARGB. */
  readonly ground?: number
  readonly quoted?: { readonly facts: QuotedFacts; readonly wire: OutboundQuote }
}

/** One message of WhatsApp's, ready to be stored. */
export interface ComposedMessage {
  /** WhatsApp's id of it, chosen here. */
  readonly waMessageId: string
  /** What the stored row says. */
  readonly facts: ContentFacts
  readonly content: OutboundContent
  /** The file that `content` describes; it has to be uploaded before the message can be sent. */
  readonly bytes?: Uint8Array
}

/** Content and, for a file, its bytes. */
export interface ContentPart {
  readonly content: OutboundContent
  readonly bytes?: Uint8Array
}

/** Turns requests into messages. */
export interface Composer {
  /**
   * Checks a request and gets its files.
   * @returns One message; for an album the one that opens it and then its parts, in order.
   * @throws {Problem} validation_error naming what is wrong; rate_limited when too many of the session's requests wait.
   */
  compose(request: ContentRequest, around: Surroundings): Promise<readonly ComposedMessage[]>
}

/** Files are fetched and held in memory meanwhile: a session gets to do little of that at once. */
const GATE = { running: 2, waiting: 50 }

export function createComposer(engine: WhatsappEngine, media: MediaLoader, clock: Clock): Composer {
  const gate = new SessionGate(GATE)

  async function partsOf(request: ContentRequest, opening: TargetKey): Promise<readonly ContentPart[]> {
    switch (request.type) {
      case 'text':
        return [{ content: textOf(request) }]
      case 'poll':
        return [{ content: pollOf(request, clock.now()) }]
      case 'location':
        return [{ content: locationOf(request) }]
      case 'contact':
        return [{ content: contactOf(request) }]
      case 'album':
        return albumOf(request, opening, media)
      default:
        return [await mediaOf(request.type, request, media)]
    }
  }

  return {
    async compose(request, around) {
      const id = engine.newMessageId()
      const opening = { chatJid: around.chatJid, id, fromMe: true }
      const parts = await gate.run(around.session, () => partsOf(request, opening))
      return parts.map(({ content, bytes }, index) => {
        // what is answered, and who is mentioned, belongs to the first message alone
        const whole = index === 0 ? accompanied(content, around) : content
        return {
          waMessageId: index === 0 ? id : engine.newMessageId(),
          facts: factsOf(engine, whole, index === 0 ? around : undefined),
          content: whole,
          ...(bytes && { bytes }),
        }
      })
    },
  }
}

function accompanied(content: OutboundContent, { quoted, mentions, ground }: Surroundings): OutboundContent {
  const jids = mentions.map(({ lid, pn }) => lid ?? pn ?? '')
  return {
    ...content,
    ...(quoted && { quoted: quoted.wire }),
    ...(jids.length > 0 && { mentions: jids }),
    ...(content.kind === 'text' && ground !== undefined && { ground }),
  }
}

/** What receivers read, and what the wire cannot say: the poll's end, and everything we know of whom it quotes and names. */
function factsOf(engine: WhatsappEngine, content: OutboundContent, around: Surroundings | undefined): ContentFacts {
  const read = engine.describe(engine.encode(content))
  return {
    ...read,
    ...(read.poll && content.kind === 'poll' && { poll: { ...read.poll, ...endOf(content) } }),
    ...(around?.quoted && { quoted: around.quoted.facts }),
    ...(around && around.mentions.length > 0 && { mentions: around.mentions }),
  }
}

function endOf({ endTime, hideVotes }: { readonly endTime?: number; readonly hideVotes?: boolean }) {
  return { ...(endTime !== undefined && { endTime }), ...(hideVotes !== undefined && { hideVotes }) }
}
