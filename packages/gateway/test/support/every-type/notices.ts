import { proto } from 'baileys'
import Long from 'long'
import { EARLIER, type MessageType } from './message-type.js'

/** Rows that tell of something. */
export const notices: readonly MessageType[] = [
  {
    name: 'call',
    message: { callLogMesssage: { isVideo: true, durationSecs: Long.fromNumber(60) } },
    shown: { type: 'call', system: { kind: 'other', value: '60', text: 'video call' } },
  },
  {
    name: 'missed call',
    message: { callLogMesssage: { callOutcome: proto.Message.CallLogMessage.CallOutcome.MISSED } },
    shown: { type: 'call', system: { kind: 'missed_call' } },
  },
  {
    name: 'pin',
    message: { pinInChatMessage: { key: EARLIER, type: proto.Message.PinInChatMessage.Type.PIN_FOR_ALL } },
    shown: { type: 'system', system: { kind: 'message_pinned', value: 'EARLIER' } },
  },
  {
    name: 'unpin',
    message: { pinInChatMessage: { key: EARLIER, type: proto.Message.PinInChatMessage.Type.UNPIN_FOR_ALL } },
    shown: { type: 'system', system: { kind: 'message_unpinned' } },
  },
  {
    name: 'kept message',
    message: { keepInChatMessage: { key: EARLIER, keepType: proto.KeepType.KEEP_FOR_ALL } },
    shown: { type: 'system', system: { kind: 'other', value: 'EARLIER', text: 'message kept' } },
  },
  {
    name: 'disappearing timer',
    message: {
      protocolMessage: { type: proto.Message.ProtocolMessage.Type.EPHEMERAL_SETTING, ephemeralExpiration: 86_400 },
    },
    shown: { type: 'system', system: { kind: 'disappearing_changed', value: '86400' } },
  },
  {
    name: 'placeholder',
    message: { placeholderMessage: {} },
    shown: { type: 'waiting', system: { kind: 'waiting_for_message' } },
  },
  {
    name: 'what nobody knows',
    message: { secretEncryptedMessage: {} },
    shown: { type: 'unknown', system: { kind: 'other', text: 'secretEncryptedMessage' } },
  },
]
