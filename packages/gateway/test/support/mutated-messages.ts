import { proto } from 'baileys'
import Long from 'long'
import { EVERY_TYPE } from './every-type/every-type.js'

type Chance = () => number

const pick = <T>(chance: Chance, list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T

/** Bytes of every type of message, and of shapes that nobody honest sends. */
const ORIGINALS: readonly Uint8Array[] = [...EVERY_TYPE.map(({ message }) => message), ...extremes()].map((message) =>
  proto.Message.encode(proto.Message.fromObject(message)).finish(),
)

function extremes(): proto.IMessage[] {
  let quoted: proto.IMessage = { conversation: 'deep' }
  // protobuf itself gives up beyond a hundred; what arrives in one piece is what counts
  for (let depth = 0; depth < 90; depth++)
    quoted = { extendedTextMessage: { text: 'q', contextInfo: { stanzaId: 'S', quotedMessage: quoted } } }
  let wrapped: proto.IMessage = { conversation: 'deep' }
  for (let depth = 0; depth < 90; depth++) wrapped = { ephemeralMessage: { message: wrapped } }
  const mentionedJid = Array.from({ length: 2_000 }, (_, at) => `1555010${String(at)}@s.whatsapp.net`)
  return [
    quoted,
    wrapped,
    {},
    { extendedTextMessage: { text: '@all', contextInfo: { mentionedJid } } },
    { conversation: 'x'.repeat(200_000) },
    { conversation: 'a\u0000b\u202ec\ufeff' },
    { imageMessage: { fileLength: Long.MAX_UNSIGNED_VALUE, seconds: 2 ** 32 - 1, width: 2 ** 32 - 1 } as object },
    { eventMessage: { name: 'E', startTime: Long.MAX_VALUE, endTime: Long.MIN_VALUE } },
    { contactsArrayMessage: { contacts: Array.from({ length: 1_000 }, () => ({ vcard: 'V'.repeat(100) })) } },
    {
      pollCreationMessage: {
        name: '',
        options: Array.from({ length: 1_000 }, () => ({})),
        selectableOptionsCount: 2 ** 31,
      },
    },
    {
      protocolMessage: {
        type: proto.Message.ProtocolMessage.Type.MESSAGE_EDIT,
        editedMessage: wrapped,
        key: { id: 'A' },
      },
    },
    { protocolMessage: { type: proto.Message.ProtocolMessage.Type.REVOKE, key: { id: '' } } },
    { reactionMessage: { key: {}, text: '👍'.repeat(1_000) } },
    {
      pollUpdateMessage: {
        pollCreationMessageKey: { id: 'POLL' },
        vote: { encPayload: Buffer.alloc(3), encIv: Buffer.alloc(12) },
      },
    },
  ]
}

/** The bytes of a message with a few of them changed, cut out, repeated, or taken from another message. */
export function mutated(chance: Chance): Uint8Array {
  let bytes = Buffer.from(pick(chance, ORIGINALS))
  for (let times = Math.floor(chance() * 4); times >= 0; times--) {
    const at = Math.floor(chance() * (bytes.length + 1))
    const length = Math.floor(chance() * 9)
    const [before, middle, after] = [
      bytes.subarray(0, at),
      bytes.subarray(at, at + length),
      bytes.subarray(at + length),
    ]
    const random = Buffer.from(Array.from({ length }, () => Math.floor(chance() * 256)))
    const change = pick(chance, [
      () => [before, random, after],
      () => [before, middle.map((byte) => byte ^ (1 << Math.floor(chance() * 8))), after],
      () => [before, after],
      () => [before, middle, middle, after],
      () => [before, pick(chance, ORIGINALS), middle, after],
      () => [before, middle, after, pick(chance, ORIGINALS)],
    ])
    bytes = Buffer.concat(change())
  }
  return bytes
}

/** The message in some bytes; `undefined` when there is none. */
export function decoded(bytes: Uint8Array): proto.IMessage | undefined {
  try {
    return proto.Message.decode(bytes)
  } catch {
    return undefined
  }
}
