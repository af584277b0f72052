import type { Message } from '@waygate/sdk'
import { announce } from '../../controllers/ui/announce.js'
import type { timelineWords } from '../../i18n/en/timeline.js'
import type { WordsOf } from '../../i18n/room.js'
import type { MessageModel } from '../message-model.js'

/** The messages by others that stand after the one with id `newest`; none when that one is gone, because then it is not known what is new. */
export function arrivedSince(messages: readonly Message[], newest: string): readonly Message[] {
  let from = messages.length
  while (from > 0 && messages[from - 1]?.id !== newest) from -= 1
  return from === 0 ? [] : messages.slice(from).filter((message) => !message.fromMe)
}

/** More than this at once are only counted: nobody listens to a list. */
const MOST_SPOKEN = 3

/** Has a screen reader say what came in. */
export function announceArrivals(
  arrived: readonly Message[],
  model: MessageModel,
  words: WordsOf<typeof timelineWords>,
): void {
  if (arrived.length === 0) return
  const sentences = arrived.slice(0, MOST_SPOKEN).map((message) => model.spoken(message))
  announce(arrived.length > MOST_SPOKEN ? words.announcedMany(arrived.length) : sentences.join(' '))
}
