import { html, type TemplateResult } from 'lit'
import { wordFor } from '../i18n/by-name.js'
import type { PreviewTongue } from './message-content.js'
import { messageIcon } from './message-icons.js'
import type { MessageContent } from './message-view.js'

type System = Extract<MessageContent, { kind: 'system' }>

/** More names than this are counted, not listed. */
const NAMED = 5

/** A group's or chat's event as a sentence with names. An event that this version does not know is told in the gateway's words, or named. */
export function systemText(content: System, { words, formats }: PreviewTongue): string {
  const names = content.people.slice(0, NAMED).map((person) => person.name)
  if (content.people.length > NAMED) names.push(`+${formats.number(content.people.length - NAMED)}`)
  const sentence = wordFor(words.system, content.event)
  if (!sentence) return content.text || words.systemUnknown(content.event)
  const actor = content.actor?.name
  const people = formats.list(names)
  return sentence(
    actor ?? (people === '' ? words.somebody : ''),
    people === '' && actor === undefined ? words.somebody : people,
    content.value ?? '',
  )
}

/** The centred line of an event between the bubbles. */
export function systemLine(content: System, tongue: PreviewTongue): TemplateResult {
  const icon = messageIcon(content.event === 'missed_call' ? 'call' : 'system')
  return html`<div class="event">${icon}<span dir="auto">${systemText(content, tongue)}</span></div>`
}
