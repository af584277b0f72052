import { html, nothing, type TemplateResult } from 'lit'
import type { viewerWords } from '../../i18n/en/viewer.js'
import type { WordsOf } from '../../i18n/room.js'
import { avatar } from '../../ui/avatar.js'
import type { ChatView } from '../../ui/chat-view.js'
import { formatPhone } from '../../ui/contact-phone.js'
import { backIcon } from '../../ui/icons.js'
import { viewerIcons } from '../../ui/message-icons.js'
import { redactText, type Redaction } from '../../ui/message-redaction.js'

/** What the header knows of the open chat; nothing yet while it is looked up. */
export interface HeaderFacts {
  chat: ChatView | undefined
  /** It was looked up and is not there. */
  missing: boolean
  members: number | undefined
  redaction: Redaction
}

/** Who the chat is with, and the permanent mark that this is for watching only. */
export function chatHeader(
  { chat, missing, members, redaction }: HeaderFacts,
  words: WordsOf<typeof viewerWords>,
  onBack: () => void,
): TemplateResult {
  const name = chat?.name ?? (missing ? words.chatGone : undefined)
  return html`<header class="head" part="header">
    <button class="icon-button back" type="button" aria-label=${words.back} title=${words.back} @click=${onBack}>
      ${backIcon}
    </button>
    ${chat ? avatar(chat.name, chat.jid) : nothing}
    <div class="who">
      ${name === undefined ? nothing : html`<h2><bdi>${name}</bdi></h2>`}
      <p><bdi>${chat ? subtitle(chat, members, redaction, words) : ''}</bdi></p>
    </div>
    <span class="read-only" title=${words.readOnlyHint}>${viewerIcons.readOnly}<span>${words.readOnly}</span></span>
  </header>`
}

function subtitle(
  chat: ChatView,
  members: number | undefined,
  redaction: Redaction,
  words: WordsOf<typeof viewerWords>,
): string {
  if (chat.kind === 'group') return members === undefined ? words.group : words.members(members)
  if (chat.kind === 'newsletter') return words.channel
  if (chat.kind !== 'dm') return chat.kind === 'status' ? words.statusUpdates : words.broadcast
  const number = chat.phone === undefined ? words.numberHidden : redactText(formatPhone(chat.phone), redaction)
  return number === chat.name ? words.person : number
}
