import { html, nothing, type TemplateResult } from 'lit'
import { wordFor } from '../i18n/by-name.js'
import type { PreviewTongue } from './message-content.js'
import { deletedText } from './message-deleted.js'
import { messageIcon } from './message-icons.js'
import { durationLabel } from './message-measure.js'
import { plainMessage } from './message-plain.js'
import { systemText } from './message-system.js'
import type { MessageContent, MessagePreview } from './message-view.js'

/** Longer than any list is wide. */
const LONGEST = 160

/** One line that stands for a message: its text on one line, or the word for what it carries. */
export function previewOf(content: MessageContent, tongue: PreviewTongue): MessagePreview {
  const { words } = tongue
  switch (content.kind) {
    case 'text':
      return { kind: 'text', text: oneLine(plain(content.text)) }
    case 'attachment': {
      const said =
        plain(content.caption) ||
        content.name ||
        [words.attachment[content.media], durationLabel(content.seconds)].filter(Boolean).join(' ')
      return { kind: content.media, text: oneLine(said) }
    }
    case 'album':
      return { kind: 'album', text: oneLine(plain(content.caption) || words.album) }
    case 'location':
      return { kind: 'location', text: oneLine(content.name || (content.live ? words.liveLocation : words.location)) }
    case 'contacts':
      return { kind: 'contacts', text: oneLine(content.cards.map((card) => card.name).join(', ') || words.contactCard) }
    case 'event':
      return { kind: 'event', text: oneLine(content.name || (words.placeholder['event'] ?? '')) }
    case 'poll':
      return { kind: 'poll', text: oneLine(content.question) }
    case 'view-once':
      return { kind: 'view-once', text: words.viewOnce }
    case 'call':
      return { kind: 'call', text: content.video ? words.videoCall : words.call }
    case 'undecrypted':
      return { kind: 'undecrypted', text: words.undecrypted }
    case 'deleted':
      return { kind: 'deleted', text: deletedText(content, words) }
    case 'system':
      return { kind: 'system', text: systemText(content, tongue) }
    case 'placeholder':
      return {
        kind: 'placeholder',
        text: oneLine(content.text || (wordFor(words.placeholder, content.type) ?? content.type)),
      }
    case 'unknown':
      return { kind: 'unknown', text: oneLine(content.text || words.unknownType(content.type)) }
  }
}

/**
 * A preview with its icon, for a box of its own with `dir="auto"`: the text says which way the line runs and where it is cut.
 */
export function messagePreview(preview: MessagePreview): TemplateResult {
  const icon = messageIcon(preview.kind)
  return html`${icon ?? nothing}${preview.text}`
}

/** What people write without the signs of its markup: a line shows no styles. Of a long text, enough to fill the line. */
function plain(text = ''): string {
  return plainMessage(text.slice(0, LONGEST * 2))
}

function oneLine(text: string): string {
  const line = text
    .slice(0, LONGEST * 2)
    .replace(/\s+/g, ' ')
    .trim()
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}
