import { svg, html, type TemplateResult, type SVGTemplateResult } from 'lit'
import type { AttachmentKind, MessageContent } from './message-view.js'

const icon = (paths: SVGTemplateResult): TemplateResult =>
  html`<svg
    class="icon"
    viewBox="0 0 16 16"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="1.4"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${paths}
  </svg>`

const image = icon(
  svg`<rect x="2" y="3" width="12" height="10" rx="2"/><circle cx="5.6" cy="6.4" r="1"/><path d="m3 12 3.4-3.2 2.2 1.9 2.2-2.4L14 11.4"/>`,
)
const video = icon(svg`<rect x="2" y="4" width="8.5" height="8" rx="2"/><path d="m10.5 7.4 3.5-2v5.2l-3.5-2"/>`)
const voice = icon(svg`<rect x="6" y="2" width="4" height="7" rx="2"/><path d="M3.5 7.5a4.5 4.5 0 0 0 9 0M8 12v2"/>`)
const audio = icon(
  svg`<path d="M6 11.5V3.6l6.5-1.4v8"/><circle cx="4.3" cy="11.6" r="1.7"/><circle cx="10.8" cy="10.3" r="1.7"/>`,
)
const document = icon(svg`<path d="M4 2h5l3 3v9H4z"/><path d="M9 2v3h3M6 8.5h4M6 11h4"/>`)
const sticker = icon(svg`<path d="M3 2.5h10v6.2l-4.8 4.8H3z"/><path d="M13 8.7H8.2v4.8"/>`)
const pin = icon(
  svg`<path d="M8 14s4.6-4.2 4.6-7.6A4.6 4.6 0 0 0 3.4 6.4C3.4 9.8 8 14 8 14Z"/><circle cx="8" cy="6.4" r="1.6"/>`,
)
const person = icon(svg`<circle cx="8" cy="5.4" r="2.7"/><path d="M2.8 13.6c.6-2.8 2.6-4.2 5.2-4.2s4.6 1.4 5.2 4.2"/>`)
const poll = icon(svg`<path d="M3.2 13V7.5M8 13V3M12.8 13V9.5"/>`)
const eye = icon(
  svg`<path d="M1.6 8S4 3.8 8 3.8 14.4 8 14.4 8 12 12.2 8 12.2 1.6 8 1.6 8Z"/><circle cx="8" cy="8" r="1.9"/>`,
)
const phone = icon(
  svg`<path d="M3.2 2.8h2.4l1.1 3-1.5 1.1a7.6 7.6 0 0 0 3.9 3.9l1.1-1.5 3 1.1v2.4c0 .5-.4.9-.9.9A10 10 0 0 1 2.3 3.7c0-.5.4-.9.9-.9Z"/>`,
)
const clock = icon(svg`<circle cx="8" cy="8" r="5.8"/><path d="M8 4.8V8l2.2 1.6"/>`)
const gone = icon(svg`<circle cx="8" cy="8" r="5.8"/><path d="m4 12 8-8"/>`)
const calendar = icon(
  svg`<rect x="2.5" y="3.5" width="11" height="10" rx="2"/><path d="M2.5 6.8h11M5.5 2v3M10.5 2v3"/>`,
)
const box = icon(svg`<path d="M2.6 5 8 2.4 13.4 5v6L8 13.6 2.6 11z"/><path d="M2.6 5 8 7.6 13.4 5M8 7.6v6"/>`)
const info = icon(svg`<circle cx="8" cy="8" r="5.8"/><path d="M8 7.4v3.4M8 5.1v.1"/>`)

const ICONS: Readonly<Record<Exclude<MessageContent['kind'], 'text' | 'attachment'> | AttachmentKind, TemplateResult>> =
  {
    image,
    video,
    gif: video,
    'video-note': video,
    voice,
    audio,
    document,
    sticker,
    album: image,
    location: pin,
    contacts: person,
    poll,
    event: calendar,
    'view-once': eye,
    call: phone,
    undecrypted: clock,
    deleted: gone,
    system: info,
    placeholder: box,
    unknown: box,
  }

/** The small drawing of a kind of message; text has none. Decorative: the word stands beside it. */
export function messageIcon(kind: MessageContent['kind'] | AttachmentKind): TemplateResult | undefined {
  return kind === 'text' || kind === 'attachment' ? undefined : ICONS[kind]
}

const tick = (paths: SVGTemplateResult): TemplateResult =>
  html`<svg
    class="tick"
    viewBox="0 0 18 12"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    ${paths}
  </svg>`

const one = tick(svg`<path d="m4 6.5 3 3L13.5 3"/>`)
const two = tick(svg`<path d="m1.5 6.5 3 3L11 3M8.6 9.3l.2.2L15.5 3"/>`)
const waiting = tick(svg`<circle cx="9" cy="6" r="4.4"/><path d="M9 3.8V6l1.5 1"/>`)
const unknown = tick(svg`<circle cx="9" cy="6" r="4.6"/><path d="M7.6 4.9a1.4 1.4 0 1 1 2 1.3q-.6.3-.6 1M9 8.7v.1"/>`)
const failed = tick(svg`<circle cx="9" cy="6" r="4.6"/><path d="M9 3.6v3M9 8.4v.1"/>`)

/** The drawing for how far a message of ours has come; the caller adds the word. */
export const tickIcons = {
  pending: waiting,
  unknown,
  sent: one,
  delivered: two,
  read: two,
  played: two,
  failed,
} as const

/** A padlocked eye, a left chevron, a chevron down, a magnifier and a pushpin for headers and rows. */
export const viewerIcons = {
  readOnly: eye,
  back: icon(svg`<path d="M10 3 5 8l5 5"/>`),
  down: icon(svg`<path d="m3.5 6 4.5 4.5L12.5 6"/>`),
  search: icon(svg`<circle cx="7" cy="7" r="4.2"/><path d="m10.2 10.2 3.3 3.3"/>`),
  pinned: icon(svg`<path d="m9.8 2.2 4 4-1.6.5-2.5 2.5-.4 3-5.5-5.5 3-.4 2.5-2.5zM6.2 9.8l-3.6 3.6"/>`),
  muted: icon(svg`<path d="M3 6.2h2L8.2 3.6v8.8L5 9.8H3zM11 6.4l3 3.2M14 6.4l-3 3.2"/>`),
  group: icon(
    svg`<circle cx="6" cy="5.6" r="2.3"/><path d="M1.8 13c.4-2.4 2-3.7 4.2-3.7s3.8 1.3 4.2 3.7M10.4 3.6a2.2 2.2 0 0 1 0 4M11.8 9.6c1.3.5 2.1 1.6 2.4 3.4"/>`,
  ),
} as const
