import { html, nothing, type TemplateResult } from 'lit'
import {
  messageAside,
  messageContent,
  messageWords,
  wordsIn,
  type MessageActions,
  type MessageTongue,
} from './message-content.js'
import { tickIcons } from './message-icons.js'
import { messagePreview } from './message-preview.js'
import { formatInstant } from './message-time.js'
import type { MessageReaction, MessageView, QuotedMessage } from './message-view.js'

/** Where a bubble stands in its group of messages by one sender. */
export interface BubblePlace {
  /** The sender's name is shown: the first of a group, in a chat of several people. */
  named: boolean
  /** The last of its group has the tail. */
  tail: boolean
}

/** What else a reader may do with a bubble. */
export interface BubbleActions extends MessageActions {
  onJump: (waMessageId: string) => void
}

/** One message: who, what it answers, what it says, when and how far it came, and what others made of it. */
export function messageBubble(
  view: MessageView,
  place: BubblePlace,
  tongue: MessageTongue,
  actions: BubbleActions,
): TemplateResult {
  const { words } = tongue
  const text = wordsIn(view.content)
  const faint = view.content.kind === 'deleted' || view.content.kind === 'undecrypted'
  return html`<div class="bubble ${place.tail ? 'tail' : ''} ${faint ? 'faint' : ''}" part="bubble">
      ${place.named ? html`<div class="sender ink-${view.sender.hue}"><bdi>${view.sender.name}</bdi></div>` : nothing}
      ${view.forwarded ? html`<div class="forwarded">${words.forwarded}</div>` : nothing}
      ${view.quoted ? quote(view.quoted, tongue, actions) : nothing} ${messageContent(view, tongue)}
      <div class="body" dir=${text === undefined ? nothing : 'auto'}>
        ${text === undefined ? messageAside(view, tongue) : messageWords(text, view, tongue, actions)}${meta(view, tongue)}
      </div>
    </div>
    ${view.reactions.length === 0 ? nothing : reactions(view.reactions, tongue)}`
}

function meta(view: MessageView, { words, formats }: MessageTongue): TemplateResult {
  const { locale } = formats
  const time = formatInstant(view.at, 'time', locale)
  return html`<span class="meta" part="meta"
    >${view.edited ? html`<span>${words.edited}</span>` : nothing}<time
      dir="auto"
      title=${formatInstant(view.at, 'full', locale)}
      >${time}</time
    >${
      view.ack === undefined
        ? nothing
        : html`<span
            class="ack ${view.ack}"
            title=${view.error ?? words.ack[view.ack]}
            role="img"
            aria-label=${words.ack[view.ack]}
            >${tickIcons[view.ack]}</span
          >`
    }</span
  >`
}

function quote(quoted: QuotedMessage, { words }: MessageTongue, { onJump }: BubbleActions): TemplateResult {
  const name = quoted.own ? words.you : (quoted.person?.name ?? words.somebody)
  return html`<button
    class="quote ink-${quoted.person?.hue ?? 0}"
    type="button"
    title=${words.jumpToQuoted(name)}
    @click=${() => onJump(quoted.waMessageId)}
  >
    <bdi class="quote-name">${name}</bdi>
    <span class="quote-text" dir="auto">${quoted.preview ? messagePreview(quoted.preview) : words.quotedMissing}</span>
  </button>`
}

/** Two names fit under a bubble; more are counted and named to whoever asks. */
const NAMED_REACTORS = 2

function reactions(all: readonly MessageReaction[], { words, formats }: MessageTongue): TemplateResult {
  return html`<ul class="reactions">
    ${all.slice(0, 12).map((reaction) => {
      const names = reaction.people.slice(0, 20).map((person) => person.name)
      const label = words.reaction(reaction.emoji, formats.list(names))
      const shown = names.length <= NAMED_REACTORS ? names.join(', ') : formats.number(reaction.people.length)
      return html`<li class=${reaction.own ? 'mine' : ''} title=${label}>
        <span aria-hidden="true">${firstSign(reaction.emoji)}</span><bdi aria-hidden="true">${shown}</bdi
        ><span class="visually-hidden">${label}</span>
      </li>`
    })}
  </ul>`
}

/** A reaction is one sign; what a stranger sends as one may be a page. */
function firstSign(emoji: string): string {
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(emoji.slice(0, 64))
  return [...segments]
    .slice(0, 2)
    .map(({ segment }) => segment)
    .join('')
}
