import { findLinks, type TextLink } from './message-links.js'

/** A piece of one line. `children` of styled spans never contain the same style again. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'bold' | 'italic' | 'strike'; children: readonly Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'link'; text: string; href: string; host?: string }
  | { kind: 'mention'; text: string; name: string }

/** A piece of a message, in reading order. */
export type Block =
  | { kind: 'paragraph'; children: readonly Inline[] }
  | { kind: 'quote'; children: readonly Inline[] }
  | { kind: 'list'; ordered: boolean; start: number; items: readonly (readonly Inline[])[] }
  | { kind: 'preformatted'; text: string }

type Style = 'bold' | 'italic' | 'strike'
interface Frame {
  style?: Style
  mark: string
  children: Inline[]
}

const STYLES: Readonly<Record<string, Style>> = { '*': 'bold', _: 'italic', '~': 'strike' }
const FENCE = '```'
const QUOTE = /^> ?(.*)$/
const BULLET = /^[-*] (.*)$/
const NUMBERED = /^(\d{1,3})\. (.*)$/
const MENTION = /@(\d{5,20})/y
const WORD = /[\p{L}\p{N}]/u

/**
 * Reads WhatsApp's markup (`*b*`, `_i_`, `~s~`, `` `code` ``, fences, quotes, lists) into data; nothing in the text is ever markup of the page.
 * `mentions` maps the digits after an `@` to a name. One pass: time grows linearly with the text, whatever it holds.
 */
export function parseMarkup(text: string, mentions?: ReadonlyMap<string, string>): readonly Block[] {
  const blocks: Block[] = []
  let from = 0
  while (from <= text.length) {
    const open = text.indexOf(FENCE, from)
    const close = open === -1 ? -1 : text.indexOf(FENCE, open + FENCE.length)
    if (close === -1) {
      parseLines(text.slice(from), mentions, blocks)
      break
    }
    if (open > from) parseLines(text.slice(from, open).replace(/\n$/, ''), mentions, blocks)
    const inside = text.slice(open + FENCE.length, close).replace(/^\n|\n$/g, '')
    if (inside !== '') blocks.push({ kind: 'preformatted', text: inside })
    from = close + FENCE.length
    if (text[from] === '\n') from += 1
    if (from === text.length) break
  }
  return blocks
}

function parseLines(text: string, mentions: ReadonlyMap<string, string> | undefined, blocks: Block[]): void {
  let plain: string[] = []
  const flush = (): void => {
    if (plain.length > 0) blocks.push({ kind: 'paragraph', children: parseInline(plain.join('\n'), mentions) })
    plain = []
  }
  let list: { ordered: boolean; start: number; items: (readonly Inline[])[] } | undefined
  for (const line of text.split('\n')) {
    const quote = QUOTE.exec(line)
    const bullet = BULLET.exec(line)
    const numbered = NUMBERED.exec(line)
    const item = bullet?.[1] ?? numbered?.[2]
    if (item !== undefined) {
      flush()
      const ordered = numbered !== null
      if (list?.ordered !== ordered) {
        list = { ordered, start: Number(numbered?.[1] ?? 1), items: [] }
        blocks.push({ kind: 'list', ...list })
      }
      list.items.push(parseInline(item, mentions))
      continue
    }
    list = undefined
    if (quote) {
      flush()
      blocks.push({ kind: 'quote', children: parseInline(quote[1] ?? '', mentions) })
    } else plain.push(line)
  }
  flush()
}

/** Reads one line, or several that share a paragraph. A style ends with its line. */
export function parseInline(text: string, mentions?: ReadonlyMap<string, string>): readonly Inline[] {
  const links = findLinks(text)
  const stack: Frame[] = [{ mark: '', children: [] }]
  let nextLink = 0
  let pending = 0
  const top = (): Frame => stack[stack.length - 1] as Frame
  const text_ = (end: number): void => {
    if (end > pending) top().children.push({ kind: 'text', text: text.slice(pending, end) })
    pending = end
  }
  let at = 0
  let codeUnclosedFrom = Infinity
  while (at < text.length) {
    const link = links[nextLink]
    if (link?.start === at) {
      text_(at)
      top().children.push(toInline(link, text))
      nextLink += 1
      at = pending = link.end
      continue
    }
    const char = text[at] ?? ''
    if (char === '\n') {
      text_(at)
      while (stack.length > 1) spill(stack)
    } else if (char === '`' && at < codeUnclosedFrom) {
      const close = text.indexOf('`', at + 1)
      const newline = close === -1 ? -1 : text.slice(at + 1, close).indexOf('\n')
      if (close === -1) codeUnclosedFrom = at
      else if (newline === -1 && close > at + 1) {
        text_(at)
        top().children.push({ kind: 'code', text: text.slice(at + 1, close) })
        at = pending = close + 1
        while ((links[nextLink]?.start ?? Infinity) < at) nextLink += 1
        continue
      }
    } else if (char === '@' && mentions) {
      MENTION.lastIndex = at
      const digits = MENTION.exec(text)?.[1]
      const name = digits === undefined ? undefined : mentions.get(digits)
      if (digits !== undefined && name !== undefined) {
        text_(at)
        top().children.push({ kind: 'mention', text: `@${digits}`, name })
        at = pending = at + 1 + digits.length
        continue
      }
    } else if (STYLES[char]) {
      const style = STYLES[char]
      const before = text[at - 1] ?? ' '
      const after = text[at + 1] ?? ' '
      const depth = stack.findIndex((frame) => frame.style === style)
      if (depth > 0 && !/\s/.test(before) && !WORD.test(after) && (pending < at || top().children.length > 0)) {
        text_(at)
        while (stack.length - 1 > depth) spill(stack)
        const closed = stack.pop()
        top().children.push({ kind: style, children: closed?.children ?? [] })
        pending = at + 1
      } else if (depth === -1 && !WORD.test(before) && !/\s/.test(after) && after !== char) {
        text_(at)
        stack.push({ style, mark: char, children: [] })
        pending = at + 1
      }
    }
    at += 1
  }
  text_(text.length)
  while (stack.length > 1) spill(stack)
  return stack[0]?.children ?? []
}

/** A style that was opened and never closed was only a character. At most three frames are open, so a piece moves at most three times. */
function spill(stack: Frame[]): void {
  const frame = stack.pop()
  const parent = stack[stack.length - 1]
  if (!frame || !parent) return
  parent.children.push({ kind: 'text', text: frame.mark })
  for (const child of frame.children) parent.children.push(child)
}

function toInline(link: TextLink, text: string): Inline {
  const shown = text.slice(link.start, link.end)
  return link.host === undefined
    ? { kind: 'link', text: shown, href: link.href }
    : { kind: 'link', text: shown, href: link.href, host: link.host }
}
