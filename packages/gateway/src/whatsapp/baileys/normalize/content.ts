import type { proto } from 'baileys'
import type { ContentFacts, QuotedFacts } from '../../facts.js'
import { personFrom, type PersonIds } from '../../jid.js'
import * as business from './business-content.js'
import * as mediaTypes from './media-content.js'
import * as notices from './notice-content.js'
import * as rich from './rich-content.js'
import { present, text, whole } from './scalars.js'
import { contentField, unwrap } from './unwrap.js'

type Field = keyof proto.IMessage
type Reader<F extends Field> = (value: NonNullable<proto.IMessage[F]>) => ContentFacts

/** How each content field reads; whatever is missing here is kept as `unknown` with the field's name. */
const READERS: { readonly [F in Field]?: Reader<F> } = {
  conversation: (value) => present({ type: 'text', body: text(value) }),
  extendedTextMessage: (value) => present({ type: 'text', body: text(value.text) }),
  statusQuotedMessage: (value) => present({ type: 'text', body: text(value.text) }),
  statusQuestionAnswerMessage: (value) => present({ type: 'text', body: text(value.text) }),
  questionResponseMessage: (value) => present({ type: 'text', body: text(value.text) }),
  richResponseMessage: (value) =>
    present({ type: 'text', body: text((value.submessages ?? []).map((part) => part.messageText ?? '').join('')) }),
  imageMessage: mediaTypes.image,
  videoMessage: mediaTypes.video,
  ptvMessage: mediaTypes.videoNote,
  audioMessage: mediaTypes.audio,
  documentMessage: mediaTypes.document,
  stickerMessage: mediaTypes.sticker,
  stickerPackMessage: mediaTypes.stickerPack,
  albumMessage: mediaTypes.album,
  locationMessage: rich.location,
  liveLocationMessage: rich.liveLocation,
  contactMessage: rich.contactCard,
  contactsArrayMessage: rich.contactCards,
  pollCreationMessage: rich.poll,
  pollCreationMessageV2: rich.poll,
  pollCreationMessageV3: rich.poll,
  pollCreationMessageV5: rich.poll,
  pollResultSnapshotMessage: rich.pollResult,
  pollResultSnapshotMessageV3: rich.pollResult,
  eventMessage: rich.event,
  scheduledCallCreationMessage: rich.plannedCall,
  buttonsMessage: business.buttons,
  buttonsResponseMessage: business.buttonsReply,
  listMessage: business.list,
  listResponseMessage: business.listReply,
  templateMessage: business.template,
  highlyStructuredMessage: business.structured,
  templateButtonReplyMessage: business.templateReply,
  interactiveMessage: business.interactive,
  interactiveResponseMessage: business.interactiveReply,
  productMessage: business.product,
  orderMessage: business.order,
  invoiceMessage: business.invoice,
  sendPaymentMessage: business.payment,
  requestPaymentMessage: business.payment,
  declinePaymentRequestMessage: business.paymentAnswer('payment request declined'),
  cancelPaymentRequestMessage: business.paymentAnswer('payment request cancelled'),
  paymentInviteMessage: business.paymentAnswer('invited to payments'),
  groupInviteMessage: business.groupInvite,
  newsletterAdminInviteMessage: business.channelInvite,
  newsletterFollowerInviteMessageV2: business.channelInvite,
  callLogMesssage: notices.callLog,
  call: notices.groupCall,
  bcallMessage: notices.groupCall,
  pinInChatMessage: notices.pin,
  keepInChatMessage: notices.keep,
  requestPhoneNumberMessage: notices.notice('asks for the phone number'),
  scheduledCallEditMessage: notices.notice('planned call changed'),
  messageHistoryBundle: notices.notice('earlier messages shared'),
  messageHistoryNotice: notices.notice('earlier messages shared'),
  statusNotificationMessage: notices.notice('status update'),
  placeholderMessage: () => ({ type: 'waiting', system: { action: 'waiting_for_message' } }),
}

/** Reads any message content. Never throws and never drops: a field nobody knows becomes type `unknown`. */
export function readContent(message: proto.IMessage): ContentFacts {
  const { content, viewOnce, info } = unwrap(message)
  const field = contentField(content)
  const read = field === undefined ? undefined : (READERS[field] as Reader<Field> | undefined)
  const value = field === undefined ? undefined : content[field]
  const facts: ContentFacts = read && value != null ? read(value) : present({ type: 'unknown', unknownKind: field })
  const context = contextOf(value)
  const parentId = text(info?.messageAssociation?.parentMessageKey?.id, 128)
  const album = parentId !== undefined && facts.media ? { parentId } : facts.album
  return present({ ...facts, ...(context && contextFacts(context)), album, viewOnce: viewOnce || undefined })
}

function contextOf(value: unknown): proto.IContextInfo | undefined {
  if (typeof value !== 'object' || value === null || !('contextInfo' in value)) return undefined
  return (value as { contextInfo?: proto.IContextInfo | null }).contextInfo ?? undefined
}

const MAX_MENTIONS = 1024

function contextFacts(context: proto.IContextInfo): Partial<ContentFacts> {
  const mentions = (context.mentionedJid ?? [])
    .slice(0, MAX_MENTIONS)
    .map((jid) => personFrom([jid]))
    .filter((person): person is PersonIds => person !== undefined)
  return present({
    quoted: quotedFacts(context),
    mentions: mentions.length > 0 ? mentions : undefined,
    forwarded: context.isForwarded ? Math.max(1, whole(context.forwardingScore) ?? 1) : undefined,
    expiresIn: whole(context.expiration) || undefined,
  })
}

function quotedFacts(context: proto.IContextInfo): QuotedFacts | undefined {
  const id = text(context.stanzaId, 128)
  if (id === undefined) return undefined
  // the quote is read flat: a quote inside a quote is an attacker's depth, not a reader's wish
  const inner = context.quotedMessage ? unwrap(context.quotedMessage).content : undefined
  const field = inner && contentField(inner)
  const read = field && (READERS[field] as Reader<Field> | undefined)
  const value = inner && field ? inner[field] : undefined
  const facts = read && value != null ? read(value) : undefined
  return present({
    id,
    sender: personFrom([context.participant]),
    type: facts?.type ?? 'unknown',
    body: facts?.body?.slice(0, 1000),
  })
}
