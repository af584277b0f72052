import { html, nothing, type TemplateResult } from 'lit'
import { avatar } from './avatar.js'
import type { ChatView } from './chat-view.js'
import type { PreviewTongue } from './message-content.js'
import { tickIcons, viewerIcons } from './message-icons.js'
import { messagePreview } from './message-preview.js'
import { formatInstant, listTime } from './message-time.js'

/** More unread messages than this are only many. */
const MOST_COUNTED = 999

/** The inside of a chat's row: who, the last line, when, how much is unread. Wears `chatRowStyles`. */
export function chatRow(chat: ChatView, tongue: PreviewTongue): TemplateResult {
  const { words, formats, now } = tongue
  const at = chat.at ?? Number.NaN
  return html`${avatar(chat.name, chat.jid)}
    <span class="chat-top"
      ><bdi class="chat-name">${chat.name}</bdi>${chat.muted ? sign(viewerIcons.muted, words.muted) : nothing}${
        chat.pinned ? sign(viewerIcons.pinned, words.pinned) : nothing
      }${chat.archived ? html`<span class="chat-archived">${words.archived}</span>` : nothing}<time
        class="chat-time"
        title=${formatInstant(at, 'full', formats.locale)}
        >${Number.isFinite(at) ? listTime(at, now, formats.locale) : ''}</time
      ></span
    >
    <span class="chat-bottom"
      ><span class="chat-preview" dir="auto">${lastLine(chat, tongue)}</span>${
        chat.unread > 0
          ? html`<span class="unread ${chat.muted ? 'quiet' : ''}"
              >${formats.number(Math.min(chat.unread, MOST_COUNTED))}${chat.unread > MOST_COUNTED ? '+' : ''}<span
                class="visually-hidden"
              >
                ${words.unreadWord}</span
              ></span
            >`
          : nothing
      }</span
    >`
}

function lastLine(chat: ChatView, { words }: PreviewTongue): TemplateResult {
  const tick =
    chat.ack === undefined
      ? nothing
      : html`<span class="ack ${chat.ack}" role="img" aria-label=${words.ack[chat.ack]}>${tickIcons[chat.ack]}</span>`
  const author = chat.author === undefined ? nothing : html`<bdi class="chat-author">${chat.author}:</bdi> `
  return html`${tick}${author}${chat.preview ? messagePreview(chat.preview) : nothing}`
}

function sign(icon: TemplateResult, word: string): TemplateResult {
  return html`<span class="chat-sign" role="img" aria-label=${word} title=${word}>${icon}</span>`
}
