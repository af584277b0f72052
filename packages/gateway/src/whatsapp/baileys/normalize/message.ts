import { proto, type WAMessage } from 'baileys'
import { ACK, type Ack, type ContentFacts, type Fact, type MessageFact, type MessageRef } from '../../facts.js'
import { personFrom } from '../../jid.js'
import { readContent } from './content.js'
import { isSelf, messageRef, type Self, targetRef } from './message-ref.js'
import { name, present, secondsToMillis, text, whole } from './scalars.js'
import { personParameter, readSystem } from './system-content.js'
import { contentField, unwrap } from './unwrap.js'

const { StubType } = proto.WebMessageInfo
const BY_ADMIN: number = StubType.ADMIN_REVOKE
const REVOCATIONS: ReadonlySet<number> = new Set([StubType.REVOKE, StubType.ADMIN_REVOKE])
/** Stubs of messages that somebody wrote: none, not decrypted yet, and of a kind that the phone that told them did not know. */
const CONTENT_STUBS: ReadonlySet<number> = new Set([StubType.UNKNOWN, StubType.CIPHERTEXT, StubType.FUTUREPROOF])
const ProtocolType = proto.Message.ProtocolMessage.Type

/** Where a message came from, and what is needed to read it. */
export interface Reading {
  readonly source: MessageFact['source']
  readonly self: Self
  /** Epoch milliseconds, for messages that carry no time. */
  readonly now: number
  /** The place of the message in the order in which it was handed over. */
  readonly sequence?: number
}

/** Reads one message into facts, in order; a message that says nothing to a person gives none. Never throws on content. */
export function readMessage(message: WAMessage, reading: Reading): readonly Fact[] {
  const ref = messageRef(message.key, message.participant)
  if (ref === undefined) return []
  const at = secondsToMillis(message.messageTimestamp, reading.now)
  const stub = message.messageStubType ?? 0
  if (!CONTENT_STUBS.has(stub)) return readStub(message, ref, stub, at, reading)
  const content = message.message ? unwrap(message.message).content : undefined
  const field = content && contentField(content)
  if (content?.reactionMessage) return readReaction(content.reactionMessage, ref, at, reading)
  if (content?.pollUpdateMessage) return readVote(content.pollUpdateMessage, ref, at)
  if (content?.encEventResponseMessage) return readAnswer(content.encEventResponseMessage, ref, at)
  if (content?.protocolMessage) return readProtocol(content.protocolMessage, ref, at, reading)
  if (field === undefined && stub === StubType.UNKNOWN && !message.key.isViewOnce) return []
  return [messageFact(message, ref, at, reading), ...oldReactions(message, ref, reading)]
}

/** Reactions that history tells with the message instead of after it. */
function oldReactions(message: WAMessage, ref: MessageRef, reading: Reading): readonly Fact[] {
  return (message.reactions ?? []).flatMap((reaction): Fact[] => {
    const by = reaction.key?.fromMe ? ('me' as const) : (personFrom([reaction.key?.participant]) ?? personOf(ref))
    const emoji = text(reaction.text, 64)
    return by && emoji
      ? [{ kind: 'reaction', target: ref, by, emoji, at: whole(reaction.senderTimestampMs) || reading.now }]
      : []
  })
}

function personOf(ref: MessageRef) {
  return ref.chat.kind === 'dm' ? ref.chat.person : undefined
}

function messageFact(message: WAMessage, ref: MessageRef, at: number, reading: Reading): MessageFact {
  const undecrypted = message.messageStubType === StubType.CIPHERTEXT && !message.message
  const content = undecrypted
    ? { type: 'waiting', system: { action: 'waiting_for_message' as const } }
    : message.message
      ? readContent(message.message)
      : message.key.isViewOnce
        ? { type: 'unknown', viewOnce: true as const }
        : { type: 'unknown', unknownKind: 'futureproof' }
  return present({
    kind: 'message' as const,
    ref,
    timestamp: at,
    sequence: reading.sequence,
    pushName: ref.fromMe ? undefined : name(message.pushName),
    businessName: name(message.verifiedBizName),
    content,
    ack: ref.fromMe ? (ackOf(message.status) ?? ACK.sent) : undefined,
    source: reading.source,
    undecrypted: undecrypted || undefined,
    // what passing it on and answering it need: keys of files, the secret of votes; a text is rebuilt from its row
    wire: keepsWire(content) && message.message ? proto.Message.encode(message.message).finish() : undefined,
  })
}

function keepsWire({ type, viewOnce }: ContentFacts): boolean {
  return !viewOnce && !['text', 'system', 'waiting', 'unknown', 'call'].includes(type)
}

/** WhatsApp's level (ERROR 0, PENDING 1, SERVER_ACK 2 ...) as ours; the two count alike. */
export function ackOf(status: number | null | undefined): Ack | undefined {
  return status !== null && status !== undefined && status >= 0 && status <= 5 ? (status as Ack) : undefined
}

function readStub(message: WAMessage, ref: MessageRef, stub: number, at: number, reading: Reading): readonly Fact[] {
  const parameters = Array.isArray(message.messageStubParameters) ? (message.messageStubParameters as unknown[]) : []
  if (REVOCATIONS.has(stub)) {
    // an admin's name is the first parameter; whoever else deletes, deletes what is theirs
    const by = (stub === BY_ADMIN ? personParameter(parameters[0]) : undefined) ?? author(ref)
    const grave = { ...rowOf(ref, at, { type: 'unknown' }, reading), source: 'history' as const }
    return [grave, { kind: 'revoke', target: ref, by, at, vouched: true }]
  }
  const actor = personFrom([message.key.participant ?? message.participant, message.key.participantAlt])
  return [rowOf(ref, at, readSystem(stub, parameters, actor), reading)]
}

/** A row that nobody wrote. */
function rowOf(ref: MessageRef, at: number, content: ContentFacts, { source, sequence }: Reading): MessageFact {
  return present({ kind: 'message' as const, ref, timestamp: at, sequence, content, source })
}

function readReaction(
  reaction: proto.Message.IReactionMessage,
  ref: MessageRef,
  at: number,
  reading: Reading,
): readonly Fact[] {
  // Baileys has turned `fromMe` of the reaction's key to our point of view already
  const ours = reaction.key?.fromMe === true || isSelf(personFrom([reaction.key?.participant]), reading.self)
  const target = targetRef(reaction.key, ref, ours)
  if (target === undefined) return []
  const emoji = text(reaction.text, 64) ?? ''
  const by = author(ref)
  return by === undefined
    ? []
    : [{ kind: 'reaction', target, by, emoji, at: whole(reaction.senderTimestampMs) || at, id: ref.id }]
}

function readVote(update: proto.Message.IPollUpdateMessage, ref: MessageRef, at: number): readonly Fact[] {
  const target = targetRef(update.pollCreationMessageKey, ref, update.pollCreationMessageKey?.fromMe === true)
  const { encPayload, encIv } = update.vote ?? {}
  const by = author(ref)
  if (target === undefined || by === undefined || !encPayload || !encIv) return []
  return [
    { kind: 'vote', target, by, vote: { payload: encPayload, iv: encIv }, at: whole(update.senderTimestampMs) || at },
  ]
}

/** Whether somebody comes to an event; sealed like a vote. */
function readAnswer(answer: proto.Message.IEncEventResponseMessage, ref: MessageRef, at: number): readonly Fact[] {
  const { eventCreationMessageKey: key, encPayload, encIv } = answer
  const target = targetRef(key, ref, key?.fromMe === true)
  const by = author(ref)
  if (target === undefined || by === undefined || !encPayload || !encIv) return []
  return [{ kind: 'vote', target, by, vote: { payload: encPayload, iv: encIv, of: 'event' }, at }]
}

function readProtocol(
  protocol: proto.Message.IProtocolMessage,
  ref: MessageRef,
  at: number,
  reading: Reading,
): readonly Fact[] {
  if (protocol.type === ProtocolType.REVOKE) return readRevoke(protocol, ref, at, reading)
  if (protocol.type === ProtocolType.MESSAGE_EDIT && protocol.editedMessage) {
    // only its author can edit a message: the target's author is the edit's
    const target = protocol.key?.id ? present({ ...ref, id: protocol.key.id }) : undefined
    const content = readContent(protocol.editedMessage)
    return target ? [{ kind: 'edit', target, content, at: whole(protocol.timestampMs) || at }] : []
  }
  if (protocol.type === ProtocolType.EPHEMERAL_SETTING) {
    const system = present({
      action: 'disappearing_changed' as const,
      actor: ref.sender,
      value: String(whole(protocol.ephemeralExpiration) ?? 0),
    })
    return [rowOf(ref, at, { type: 'system', system }, reading)]
  }
  if (protocol.type === ProtocolType.SHARE_PHONE_NUMBER) {
    const system = present({ action: 'other' as const, actor: ref.sender, text: 'phone number shared' })
    return [rowOf(ref, at, { type: 'system', system }, reading)]
  }
  if (protocol.type === ProtocolType.LIMIT_SHARING) {
    const limited = protocol.limitSharing?.sharingLimited === true
    const words = limited ? 'advanced chat privacy on' : 'advanced chat privacy off'
    const system = present({ action: 'other' as const, actor: ref.sender, text: words })
    return [rowOf(ref, at, { type: 'system', system }, reading)]
  }
  return []
}

function readRevoke(
  protocol: proto.Message.IProtocolMessage,
  ref: MessageRef,
  at: number,
  reading: Reading,
): readonly Fact[] {
  const by = author(ref)
  const key = protocol.key
  if (by === undefined || !key?.id) return []
  if (ref.fromMe) {
    const target = targetRef(key, ref, key.fromMe !== false)
    return target ? [{ kind: 'revoke', target, by, at }] : []
  }
  const named = personFrom([key.participant])
  // a group admin names the author; everybody else speaks of their own message
  const target =
    ref.chat.kind === 'dm' || named === undefined
      ? present({ ...ref, id: key.id })
      : targetRef(key, ref, isSelf(named, reading.self))
  return target ? [{ kind: 'revoke', target, by, at }] : []
}

function author(ref: MessageRef) {
  return ref.fromMe ? ('me' as const) : ref.sender
}
