import { html, nothing, type TemplateResult } from 'lit'
import { messageBubble, type BubbleActions, type BubblePlace } from './message-bubble.js'
import type { MessageTongue } from './message-content.js'
import { systemLine } from './message-system.js'
import { dayLabel, formatInstant } from './message-time.js'
import type { MessageView } from './message-view.js'

/** What stands above a message, and its place in its group. */
export interface RowPlace extends BubblePlace {
  /** The first message of its calendar day. */
  newDay: boolean
  /** The first of so many unread ones. */
  unread: number
  /** The first of its group: a little more air above it. */
  head: boolean
}

/** One row of the timeline: day chip and unread marker above, then the message. `custom` replaces the inside of the row. */
export function messageRow(
  view: MessageView,
  place: RowPlace,
  tongue: MessageTongue,
  actions: BubbleActions,
  custom?: TemplateResult | Node,
): TemplateResult {
  const { words, formats, now } = tongue
  const name = view.own ? words.you : view.sender.name
  return html`${place.newDay ? html`<div class="day" part="date-separator"><span>${dayLabel(view.at, now, formats.locale)}</span></div>` : nothing}
  ${place.unread > 0 ? html`<div class="unread-marker"><span>${words.unreadMarker(place.unread)}</span></div>` : nothing}
  ${
    view.content.kind === 'system' && custom === undefined
      ? systemLine(view.content, tongue)
      : html`<div
          class="message ${view.own ? 'own' : 'other'} ${place.head ? 'head' : ''}"
          part="message"
          role="article"
          aria-label=${words.saidBy(name, formatInstant(view.at, 'time', formats.locale))}
        >
          ${custom ?? messageBubble(view, place, tongue, actions)}
        </div>`
  }`
}
