import { html, nothing, type TemplateResult } from 'lit'
import type { Formats, WordsOf } from '../i18n/index.js'
import type { timelineWords } from '../i18n/en/timeline.js'
import type { viewerWords } from '../i18n/en/viewer.js'
import { messageCard } from './message-card.js'
import { deletedText } from './message-deleted.js'
import { messagePoll } from './message-poll.js'
import { isLong, messageText } from './message-text.js'
import type { MessageContent, MessageView } from './message-view.js'

/** What a line about a message needs to put itself into words. */
export interface PreviewTongue {
  words: WordsOf<typeof viewerWords>
  formats: Formats
  /** Epoch milliseconds now, for times that are spelled by the day. */
  now: number
}

/** What every part of a message needs to put itself into words. */
export interface MessageTongue extends PreviewTongue {
  words: WordsOf<typeof timelineWords>
}

/** What a reader may do with a message. */
export interface MessageActions {
  /** Whether the whole of a long text is asked for. */
  whole: boolean
  onToggleWhole: () => void
}

/** What a bubble shows of a message besides its sender's words: the card of an attachment, a poll. It runs as the page does. */
export function messageContent({ content }: MessageView, tongue: MessageTongue): TemplateResult | typeof nothing {
  switch (content.kind) {
    case 'attachment':
    case 'album':
    case 'location':
    case 'contacts':
    case 'event':
    case 'view-once':
    case 'call':
    case 'placeholder':
    case 'unknown':
      return messageCard(content, tongue)
    case 'poll':
      return messagePoll(content, tongue)
    default:
      return nothing
  }
}

/** What we say in place of words that nobody can read. */
export function messageAside({ content }: MessageView, { words }: MessageTongue): TemplateResult | typeof nothing {
  if (content.kind === 'undecrypted')
    return html`<span class="aside" title=${words.undecryptedHint}>${words.undecrypted}</span>`
  return content.kind === 'deleted' ? html`<span class="aside">${deletedText(content, words)}</span>` : nothing
}

/** The sender's own words in a message: its text, or what goes with an attachment. */
export function wordsIn(content: MessageContent): string | undefined {
  if (content.kind === 'attachment' || content.kind === 'album') return content.caption
  if (content.kind === 'event') return [content.description, content.link].filter(Boolean).join('\n') || undefined
  return content.kind === 'text' || content.kind === 'placeholder' || content.kind === 'unknown'
    ? content.text
    : undefined
}

/** The sender's words; a long text is cut until all of it is asked for. */
export function messageWords(
  text: string,
  view: MessageView,
  { words }: MessageTongue,
  actions: MessageActions,
): TemplateResult {
  if (!isLong(text)) return messageText(text, view.mentions)
  return html`${messageText(text, view.mentions, actions.whole)}<button
      class="link show-more"
      type="button"
      @click=${actions.onToggleWhole}
    >
      ${actions.whole ? words.showLess : words.showMore}
    </button>`
}
