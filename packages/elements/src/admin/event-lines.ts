import type { GatewayEvent } from '@waygate/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import type { eventMonitorWords } from '../i18n/en/admin.js'
import type { uiWords } from '../i18n/en/ui.js'
import type { Formats } from '../i18n/formats.js'
import type { WordsOf } from '../i18n/room.js'
import { closeIcon } from '../ui/icons.js'
import { text } from '../ui/text.js'
import { summaryOf } from './event-feed.js'
import type { EventNames } from './event-names.js'

/** The words and formats that a line is made with. */
export interface LineParts {
  readonly msg: WordsOf<typeof eventMonitorWords>
  readonly ui: WordsOf<typeof uiWords>
  readonly formats: Formats
}

/** Organization and session of an event by their names, else by their ids. */
function place({ session, organization }: GatewayEvent, names: EventNames, { msg }: LineParts): TemplateResult {
  const parts = [
    { id: organization ?? '', name: names.organization },
    { id: session ?? '', name: names.session },
  ].filter(({ id }) => id !== '')
  if (parts.length === 0) return html`${msg.platform}`
  // A session says enough when its organization has no name.
  const named = parts.filter(({ name }) => name !== undefined)
  const told = named.length > 0 ? named : parts.slice(-1)
  return html`${told.map(({ id, name }, at) => {
    const shown = name === undefined ? html`<span class="mono">${text(id)}</span>` : text(name)
    return html`${at > 0 ? ' · ' : nothing}${shown}`
  })}`
}

/** One line of the feed. */
export function eventLine(
  event: GatewayEvent,
  names: EventNames,
  parts: LineParts,
  chosen: boolean,
  onChoose: () => void,
): TemplateResult {
  const summary = summaryOf(event)
  return html`<button class="event" type="button" aria-pressed=${chosen} @click=${onChoose}>
    <time class="number small muted nowrap">${parts.formats.clockTime(event.timestamp)}</time>
    <span class="type"><bdi class="chip">${event.event}</bdi></span>
    <span class="ellipsis summary"
      >${summary === undefined ? html`<span class="muted">${parts.msg.redacted}</span>` : text(summary)}</span
    >
    <span class="small muted where ellipsis">${place(event, names, parts)}</span>
  </button>`
}

/** The whole envelope of an event, beside the feed. */
export function eventDetail(
  event: GatewayEvent,
  names: EventNames,
  { msg, ui, formats }: LineParts,
  onClose: () => void,
): TemplateResult {
  const { fields } = msg
  const named = (id: string | undefined, name: string | undefined, none: string) =>
    id ? html`${name === undefined ? nothing : html`${text(name)} `}<span class="mono muted">${text(id)}</span>` : none
  return html`<section class="detail" part="detail" aria-label=${msg.detail}>
    <header>
      <h3>${text(event.event)}</h3>
      <button class="icon-button" type="button" aria-label=${ui.close} @click=${onClose}>${closeIcon}</button>
    </header>
    <dl>
      <dt>${fields.id}</dt>
      <dd><bdi class="mono">${event.id}</bdi> <wg-ui-copy .value=${event.id} what=${fields.id}></wg-ui-copy></dd>
      <dt>${fields.time}</dt>
      <dd class="number">${formats.dateTime(event.timestamp)}</dd>
      <dt>${fields.organization}</dt>
      <dd>${named(event.organization, names.organization, msg.platform)}</dd>
      <dt>${fields.session}</dt>
      <dd>${named(event.session, names.session, '–')}</dd>
    </dl>
    <pre tabindex="0" aria-label=${msg.payload}>${JSON.stringify(event.payload, null, 2)}</pre>
  </section>`
}
