import type { proto } from 'baileys'

/** Content with its envelopes taken off. */
export interface Unwrapped {
  readonly content: proto.IMessage
  readonly viewOnce: boolean
  /** What accompanies the content, on whichever envelope it was written. */
  readonly info: proto.IMessageContextInfo | undefined
}

/** Envelopes that hold a message and say nothing else that is kept. */
const ENVELOPES = [
  'ephemeralMessage',
  'documentWithCaptionMessage',
  'editedMessage',
  'associatedChildMessage',
  'groupStatusMessage',
  'groupStatusMessageV2',
  'groupMentionedMessage',
  'botInvokeMessage',
  'lottieStickerMessage',
  'pollCreationMessageV4',
  'eventCoverImage',
  'pollCreationOptionImageMessage',
  'botForwardedMessage',
  'limitSharingMessage',
  'statusMentionMessage',
  'groupStatusMentionMessage',
  'statusAddYours',
  'botTaskMessage',
  'questionMessage',
  'questionReplyMessage',
] as const satisfies readonly (keyof proto.IMessage)[]
const VIEW_ONCE = ['viewOnceMessage', 'viewOnceMessageV2', 'viewOnceMessageV2Extension'] as const
/** A sender can nest envelopes without end; nobody honest needs more. */
const MAX_DEPTH = 8

/** Takes off every envelope around a message, deepest content last. */
export function unwrap(message: proto.IMessage): Unwrapped {
  let content = message
  let viewOnce = false
  let info = message.messageContextInfo ?? undefined
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const once = VIEW_ONCE.map((key) => content[key]?.message).find(Boolean)
    const inner =
      once ??
      content.deviceSentMessage?.message ??
      content.commentMessage?.message ??
      ENVELOPES.map((key) => content[key]?.message).find(Boolean)
    if (!inner) break
    viewOnce ||= once !== undefined
    content = inner
    info = inner.messageContextInfo ?? info
  }
  return { content, viewOnce, info }
}

/** Fields that accompany a message and are not its content. */
const COMPANIONS = new Set([
  'senderKeyDistributionMessage',
  'fastRatchetKeySenderKeyDistributionMessage',
  'messageContextInfo',
])

/** The name of the field that carries the content, `undefined` for a message that carries none. */
export function contentField(content: proto.IMessage): keyof proto.IMessage | undefined {
  return (Object.keys(content) as (keyof proto.IMessage)[]).find((key) => !COMPANIONS.has(key) && content[key] != null)
}
