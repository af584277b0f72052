import { html, nothing, type TemplateResult } from 'lit'
import type { Formats, WordsOf } from '../i18n/index.js'
import type { viewerWords } from '../i18n/en/viewer.js'
import { messageCard } from './message-card.js'
import { messagePoll } from './message-poll.js'
import { isLong, messageText } from './message-text.js'
import type { MessageContent, MessageView } from './message-view.js'

/** What every part of a message needs to put itself into words. */
export interface MessageTongue {
  words: WordsOf<typeof viewerWords>
  formats: Formats
  /** Epoch milliseconds now, for times that are spelled by the day. */
  now: number
}

/** What a reader may do with a message. */
export interface MessageActions {
  /** Whether the whole of a long text is asked for. */
  whole: boolean
  onToggleWhole: () => void
}

/** The inside of a bubble, by what the message says. */
export function messageContent(view: MessageView, tongue: MessageTongue, actions: MessageActions): TemplateResult {
  const { content } = view
  const { words } = tongue
  switch (content.kind) {
    case 'text':
      return longText(content.text, view, tongue, actions)
    case 'attachment':
    case 'album':
    case 'location':
    case 'contacts':
    case 'view-once':
    case 'call':
    case 'placeholder':
    case 'unknown':
      return html`${messageCard(content, tongue)}${
        captionOf(content) === undefined ? nothing : longText(captionOf(content) ?? '', view, tongue, actions)
      }`
    case 'poll':
      return messagePoll(content, tongue)
    case 'undecrypted':
      return html`<div class="aside" title=${words.undecryptedHint}>${words.undecrypted}</div>`
    case 'deleted':
      return html`<div class="aside">${deletedText(content, words)}</div>`
    case 'system':
      return html``
  }
}

/** By whom a message was deleted, as far as it is known. */
export function deletedText(
  content: Extract<MessageContent, { kind: 'deleted' }>,
  words: MessageTongue['words'],
): string {
  if (content.byMe) return words.deletedByYou
  if (content.by) return words.deletedBy(content.by.name)
  return content.byAdmin ? words.deletedByAdmin : words.deletedBySender
}

function captionOf(content: MessageContent): string | undefined {
  if (content.kind === 'attachment' || content.kind === 'album') return content.caption
  return content.kind === 'placeholder' || content.kind === 'unknown' ? content.text : undefined
}

function longText(text: string, view: MessageView, { words }: MessageTongue, actions: MessageActions): TemplateResult {
  if (!isLong(text)) return messageText(text, view.mentions)
  return html`${messageText(text, view.mentions, actions.whole)}<button
      class="link show-more"
      type="button"
      @click=${actions.onToggleWhole}
    >
      ${actions.whole ? words.showLess : words.showMore}
    </button>`
}
