import type { PreviewTongue } from './message-content.js'
import type { MessageContent } from './message-view.js'

/** By whom a message was deleted, as far as it is known. */
export function deletedText(
  content: Extract<MessageContent, { kind: 'deleted' }>,
  words: PreviewTongue['words'],
): string {
  if (content.byMe) return words.deletedByYou
  if (content.by) return words.deletedBy(content.by.name)
  return content.byAdmin ? words.deletedByAdmin : words.deletedBySender
}
