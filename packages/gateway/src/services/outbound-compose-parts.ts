import { validationError } from '../http/problems.js'
import type { OutboundContent } from '../whatsapp/outbound-content.js'
import { normalizePhone } from '../whatsapp/phone.js'
import type { ContentRequest } from './outbound-compose.js'
import { visibleText } from './outbound-text.js'

type Content<K extends OutboundContent['kind']> = Extract<OutboundContent, { kind: K }>

const MAX_QUESTION = 255
const MAX_OPTION = 100
const MIN_OPTIONS = 2
const MAX_OPTIONS = 12
const MAX_PLACE = 256
const MAX_CARD_NAME = 256
const MAX_CARD = 16_384

/** A text, as it was written: blanks around it may mean something. */
export function textOf({ text }: ContentRequest): Content<'text'> {
  if (text === undefined || text.trim() === '') throw validationError(['body.text: must not be empty'])
  return { kind: 'text', text }
}

/** A question with two to twelve different answers. */
export function pollOf(request: ContentRequest, now: number): Content<'poll'> {
  const name = visibleText(request.name, 'body.name', MAX_QUESTION)
  const options = (request.options ?? []).map((option, index) =>
    visibleText(option, `body.options.${String(index)}`, MAX_OPTION),
  )
  if (options.length < MIN_OPTIONS || options.length > MAX_OPTIONS)
    throw validationError([`body.options: must be ${String(MIN_OPTIONS)} to ${String(MAX_OPTIONS)}`])
  if (new Set(options).size < options.length) throw validationError(['body.options: must all be different'])
  const { selectableCount = 1, pollEndTime, pollHideVotes } = request
  if (selectableCount < 0 || selectableCount > options.length)
    throw validationError(['body.selectableCount: must be 0 or a number of options'])
  if (pollEndTime !== undefined && pollEndTime <= now)
    throw validationError(['body.pollEndTime: must be in the future'])
  return {
    kind: 'poll',
    name,
    options,
    selectableCount,
    ...(pollEndTime !== undefined && { endTime: pollEndTime }),
    ...(pollHideVotes !== undefined && { hideVotes: pollHideVotes }),
  }
}

/** A place. */
export function locationOf({ latitude, longitude, name }: ContentRequest): Content<'location'> {
  if (latitude === undefined || longitude === undefined)
    throw validationError(['body: a location needs latitude and longitude'])
  const named = name !== undefined && name.trim() !== '' && { name: visibleText(name, 'body.name', MAX_PLACE) }
  return { kind: 'location', latitude, longitude, ...named }
}

/** A card: the given one, else one made from the name and the number. */
export function contactOf({ contact }: ContentRequest): Content<'contact'> {
  if (contact === undefined) throw validationError(['body.contact: is required'])
  const { name, phone, vcard } = contact
  if (vcard !== undefined) {
    if (vcard.length > MAX_CARD || !/^BEGIN:VCARD\r?\n/i.test(vcard))
      throw validationError([`body.contact.vcard: must be a vCard of at most ${String(MAX_CARD)} characters`])
    return {
      kind: 'contact',
      displayName: visibleText(name ?? nameIn(vcard), 'body.contact.name', MAX_CARD_NAME),
      vcard,
    }
  }
  const displayName = visibleText(name, 'body.contact.name', MAX_CARD_NAME)
  const digits = phone === undefined ? undefined : normalizePhone(phone)
  if (digits === undefined) throw validationError(['body.contact.phone: must be a phone number with its country code'])
  return { kind: 'contact', displayName, vcard: cardOf(displayName, digits) }
}

/** The formatted name of a card, with its escapes taken back. */
function nameIn(vcard: string): string | undefined {
  const line = vcard.split(/\r?\n/).find((one) => /^FN[:;]/i.test(one))
  return line?.slice(line.indexOf(':') + 1).replaceAll(/\\([\\,;])/g, '$1')
}

function cardOf(name: string, digits: string): string {
  const escaped = name.replaceAll(/[\\,;]/g, (mark) => `\\${mark}`).replaceAll(/[\r\n]+/g, ' ')
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${escaped}`,
    `TEL;type=CELL;type=VOICE;waid=${digits}:+${digits}`,
    'END:VCARD',
  ].join('\n')
}
