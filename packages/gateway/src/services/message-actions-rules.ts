import { forbidden, validationError } from '../http/problems.js'
import { contentOf } from './messages-view.js'
import type { ActionTarget } from './message-actions-target.js'

/** How long a text may be edited, as WhatsApp's own clients have it. */
const EDIT_MS = 15 * 60_000
const MAX_EMOJI = 64

/** Only one's own text, and not for long. */
export function checkEdit({ row }: ActionTarget, text: string, now: number): void {
  if (row.from_me === 0) throw forbidden('Only messages of this session can be edited.', { reason: 'not_yours' })
  if (row.type !== 'text') throw forbidden('Only texts can be edited.', { reason: 'not_text' })
  if (now - row.timestamp > EDIT_MS) throw forbidden('A message can be edited for 15 minutes.', { reason: 'too_late' })
  if (text.trim() === '') throw validationError(['body.text: must not be empty'])
}

// a regular expression with `v` is beyond the language level that is compiled to
const EMOJI = new RegExp('^\\p{RGI_Emoji}$', 'v')
/** Asks for the coloured picture of a sign that is also a letter. */
const PICTURE = '\uFE0F'

/** One emoji, however many signs it is made of. */
export function oneEmoji(emoji: string | undefined): string {
  const one = emoji?.trim() ?? ''
  if (one === '' || one.length > MAX_EMOJI || !(EMOJI.test(one) || EMOJI.test(one + PICTURE)))
    throw validationError(['body.emoji: must be one emoji'])
  return one
}

/** Different options of the poll, as many as one person may choose, before it ends. */
export function checkVote({ row }: ActionTarget, options: readonly string[], now: number): readonly string[] {
  const { poll } = contentOf(row)
  if (!poll) throw validationError(['mid: is not a poll'])
  const chosen = [...new Set(options)]
  const unknown = chosen.filter((option) => !poll.options.includes(option))
  if (unknown.length > 0) throw validationError(['body.options: must be options of the poll'])
  if (poll.selectableCount > 0 && chosen.length > poll.selectableCount)
    throw validationError([`body.options: at most ${String(poll.selectableCount)} can be chosen`])
  if (poll.endTime !== undefined && poll.endTime <= now) throw forbidden('The poll has ended.', { reason: 'ended' })
  if (row.wire === null) throw forbidden('The key of this poll never came here.', { reason: 'no_key' })
  return chosen
}
