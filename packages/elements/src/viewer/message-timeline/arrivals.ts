import type { Message } from '@waygate/sdk'
import { announce } from '../../controllers/ui/announce.js'

/** The messages by others that stand after the one with id `newest`; none when that one is gone, because then it is not known what is new. */
export function arrivedSince(messages: readonly Message[], newest: string): readonly Message[] {
  let from = messages.length
  while (from > 0 && messages[from - 1]?.id !== newest) from -= 1
  return from === 0 ? [] : messages.slice(from).filter((message) => !message.fromMe)
}

/** Has a screen reader say what came in. */
export function announceArrivals(sentences: readonly string[]): void {
  if (sentences.length > 0) announce(sentences.join(' '))
}
