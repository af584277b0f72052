import type { Message } from '@waygate/sdk'

/** Heights in pixels at comfortable density; a row is measured as soon as it is rendered, these only place what is far away. */
const LINE = 20
const FRAME = 18
const CARD = 58
const SYSTEM = 30

/** How high a row will be, from what it holds and the width of the timeline. */
export function estimateRow(message: Message | undefined, width: number): number {
  if (!message || message.system) return SYSTEM
  if (message.deleted) return FRAME + LINE
  const perLine = Math.max(20, Math.min(576, width * 0.82) / 7.2)
  const text = message.body ?? message.event?.description ?? ''
  const lines = Math.min(24, Math.ceil(Math.min(text.length, 1500) / perLine))
  const card = message.hasMedia || message.location || message.contacts || message.event ? CARD : 0
  const poll = message.poll ? LINE * 2 + message.poll.options.length * 36 : 0
  const quote = (message.quoted ?? message.quotedMessageId) ? 46 : 0
  const reactions = message.reactions && message.reactions.length > 0 ? 29 : 0
  return FRAME + Math.max(card + poll > 0 ? 0 : 1, lines) * LINE + card + poll + quote + reactions
}
