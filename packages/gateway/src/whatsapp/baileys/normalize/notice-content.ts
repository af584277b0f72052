import { proto } from 'baileys'
import type { ContentFacts, SystemFacts } from '../../facts.js'
import { present, text, whole } from './scalars.js'

const { CallOutcome } = proto.Message.CallLogMessage
const UNANSWERED: ReadonlySet<number> = new Set([
  CallOutcome.MISSED,
  CallOutcome.SILENCED_BY_DND,
  CallOutcome.SILENCED_UNKNOWN_CALLER,
])

/** A call that is over: who was called how long is the phone's to say. */
export function callLog(of: proto.Message.ICallLogMessage): ContentFacts {
  const kind = of.isVideo ? 'video call' : 'voice call'
  const missed = of.callOutcome != null && UNANSWERED.has(of.callOutcome)
  const seconds = whole(of.durationSecs) || undefined
  return {
    type: 'call',
    system: present({
      action: missed ? ('missed_call' as const) : ('other' as const),
      value: seconds === undefined ? undefined : String(seconds),
      text: missed ? `missed ${kind}` : kind,
    }),
  }
}

/** A call that several people are asked into. */
export function groupCall(): ContentFacts {
  return { type: 'call', system: { action: 'other', text: 'group call' } }
}

/** A message that everybody finds at the top of the chat, or no longer. */
export function pin(of: proto.Message.IPinInChatMessage): ContentFacts {
  const { UNPIN_FOR_ALL } = proto.Message.PinInChatMessage.Type
  return about(of.key, { action: of.type === UNPIN_FOR_ALL ? 'message_unpinned' : 'message_pinned' })
}

/** A disappearing message that somebody kept from disappearing, or let go again. */
export function keep(of: proto.Message.IKeepInChatMessage): ContentFacts {
  const undone = of.keepType === proto.KeepType.UNDO_KEEP_FOR_ALL
  return about(of.key, { action: 'other', text: undone ? 'message no longer kept' : 'message kept' })
}

/** A sentence about another message, whose id is its value. */
function about(key: proto.IMessageKey | null | undefined, system: SystemFacts): ContentFacts {
  return { type: 'system', system: present({ ...system, value: text(key?.id, 128) }) }
}

/** A row that says something for which there is no other word. */
export function notice(words: string): () => ContentFacts {
  return () => ({ type: 'system', system: { action: 'other', text: words } })
}
