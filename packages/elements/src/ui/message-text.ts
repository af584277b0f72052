import { html, nothing, type TemplateResult } from 'lit'
import { parseMarkup, type Block, type Inline } from './message-markup.js'

/** More than this many UTF-16 units, or lines, are shown on request only: one message must not become the page. */
const SHORT_LENGTH = 1500
const SHORT_LINES = 24
/** Even when asked for, a message grows to this; the rest is on the phone and in the API. */
const LONGEST = 65_536

/** Parsing is done once per text and set of names; both are immutable snapshots. */
const parsed = new WeakMap<ReadonlyMap<string, string>, Map<string, readonly Block[]>>()
const KEPT = 400

/** Whether a text is cut until somebody asks for all of it. */
export function isLong(text: string): boolean {
  return shortLength(text) < text.length
}

/**
 * A message's text with WhatsApp's markup, safe links and names for mentions: text nodes only. `whole` lifts the cut of a long one. It takes its direction
 * from the box around it, which carries `dir="auto"` for it.
 */
export function messageText(text: string, mentions: ReadonlyMap<string, string>, whole = false): TemplateResult {
  const shown = whole ? text.slice(0, LONGEST) : text.slice(0, shortLength(text))
  return html`<div class="text">
    ${blocksOf(shown, mentions).map(renderBlock)}${shown.length < text.length ? '…' : nothing}
  </div>`
}

function shortLength(text: string): number {
  let at = -1
  for (let line = 0; line < SHORT_LINES; line += 1) {
    at = text.indexOf('\n', at + 1)
    if (at === -1) return Math.min(text.length, roughly(text))
  }
  return Math.min(at, roughly(text))
}

/** A cut may not split a surrogate pair, and is not worth making for a few characters. */
function roughly(text: string): number {
  if (text.length <= SHORT_LENGTH + 100) return text.length
  const unit = text.charCodeAt(SHORT_LENGTH - 1)
  return unit >= 0xd800 && unit <= 0xdbff ? SHORT_LENGTH - 1 : SHORT_LENGTH
}

function blocksOf(text: string, mentions: ReadonlyMap<string, string>): readonly Block[] {
  const known = parsed.get(mentions) ?? new Map<string, readonly Block[]>()
  parsed.set(mentions, known)
  let blocks = known.get(text)
  if (!blocks) {
    if (known.size >= KEPT) known.clear()
    known.set(text, (blocks = parseMarkup(text, mentions)))
  }
  return blocks
}

function renderBlock(block: Block): TemplateResult {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${block.children.map(renderInline)}</p>`
    case 'quote':
      return html`<blockquote>${block.children.map(renderInline)}</blockquote>`
    case 'preformatted':
      return html`<pre dir="ltr">${block.text}</pre>`
    case 'list':
      return block.ordered
        ? html`<ol start=${block.start}>
            ${block.items.map((item) => html`<li>${item.map(renderInline)}</li>`)}
          </ol>`
        : html`<ul>
            ${block.items.map((item) => html`<li>${item.map(renderInline)}</li>`)}
          </ul>`
  }
}

function renderInline(piece: Inline): TemplateResult | string {
  switch (piece.kind) {
    case 'text':
      return piece.text
    case 'bold':
      return html`<strong>${piece.children.map(renderInline)}</strong>`
    case 'italic':
      return html`<em>${piece.children.map(renderInline)}</em>`
    case 'strike':
      return html`<s>${piece.children.map(renderInline)}</s>`
    case 'code':
      return html`<code dir="ltr">${piece.text}</code>`
    case 'mention':
      return html`<span class="mention">@<bdi>${piece.name}</bdi></span>`
    case 'link':
      return html`<a href=${piece.href} target="_blank" rel="noopener noreferrer nofollow ugc"
          ><bdi>${piece.text}</bdi></a
        >${piece.host === undefined ? nothing : html`<span class="real-host" dir="ltr"> (${piece.host})</span>`}`
  }
}
