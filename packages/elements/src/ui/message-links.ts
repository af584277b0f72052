/** A run of message text that may be shown as a link. Offsets are UTF-16 units of the text that was searched. */
export interface TextLink {
  start: number
  end: number
  /** Normalised address; its scheme is one of https, http, mailto, tel. */
  href: string
  /** The ASCII host, present only when the written host does not spell it (a look-alike in another script). */
  host?: string
}

interface Span {
  start: number
  end: number
}

/** A link longer than this is shown as plain text: no person wrote it to be clicked. */
const LONGEST_LINK = 2048
const LONGEST_LOCAL_PART = 64
const LONGEST_DOMAIN = 253

/** A fixed prefix, then anything that is neither space, quote, control nor an invisible or bidirectional mark: linear, nothing to backtrack into. */
const SCHEME = /(?:https?:\/\/|www\.|mailto:|tel:\+?\d)[^\s<>"`\p{Cc}\p{Cf}]+/giu
const PUNCTUATION = ".,;:!?'*_~’”»…"
/** After one of these an address is the tail of something else: `blob:https://…`. */
const GLUE = /[\p{L}\p{N}:/.@+=&%#?-]/u
const LOCAL_PART = /[A-Za-z0-9.+_-]/
const DOMAIN_PART = /[A-Za-z0-9.-]/
const SAFE_SCHEMES = new Set(['https:', 'http:', 'mailto:', 'tel:'])

/**
 * Finds what a reader may follow in a stranger's text: written-out https, http, mailto and tel addresses, `www.` hosts and bare e-mail
 * addresses. Everything else, `javascript:` and `data:` included, stays text. Time grows linearly with the text.
 */
export function findLinks(text: string): readonly TextLink[] {
  const links: TextLink[] = []
  const taken: Span[] = []
  for (const match of text.matchAll(SCHEME)) {
    const { index } = match
    taken.push({ start: index, end: index + match[0].length })
    if (index > 0 && GLUE.test(text[index - 1] ?? '')) continue
    if (match[0].length > LONGEST_LINK) continue
    const link = toLink(trimEnd(match[0]), index)
    if (link) links.push(link)
  }
  const mail = findMail(text, taken)
  return mail.length === 0 ? links : links.concat(mail).sort((a, b) => a.start - b.start)
}

/** E-mail addresses outside `taken`, which is sorted: one look at each `@`, a bounded walk to both sides. */
function findMail(text: string, taken: readonly Span[]): TextLink[] {
  const found: TextLink[] = []
  let next = 0
  let floor = 0
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    while ((taken[next]?.end ?? Infinity) <= at) floor = Math.max(floor, taken[next++]?.end ?? 0)
    if ((taken[next]?.start ?? Infinity) <= at) continue
    let start = at
    while (start > floor && at - start < LONGEST_LOCAL_PART && LOCAL_PART.test(text[start - 1] ?? '')) start -= 1
    let end = at + 1
    while (end < text.length && end - at <= LONGEST_DOMAIN && DOMAIN_PART.test(text[end] ?? '')) end += 1
    const written = trimEnd(text.slice(start, end))
    const domain = written.slice(at - start + 1)
    if (start === at || !/^[A-Za-z0-9][A-Za-z0-9-]*(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}$/.test(domain)) continue
    found.push({ start, end: start + written.length, href: `mailto:${written}` })
    floor = start + written.length
  }
  return found
}

/** Gives back the sentence's own punctuation, and brackets that the address did not open. */
function trimEnd(written: string): string {
  let end = written.length
  const opened = { ')': written.indexOf('('), ']': written.indexOf('['), '}': written.indexOf('{') }
  for (; end > 0; end -= 1) {
    const last = written[end - 1] ?? ''
    if (PUNCTUATION.includes(last)) continue
    if ((last === ')' || last === ']' || last === '}') && opened[last] === -1) continue
    break
  }
  return written.slice(0, end)
}

function toLink(written: string, start: number): TextLink | undefined {
  const address = parse(/^www\./i.test(written) ? `https://${written}` : written)
  if (!address || !SAFE_SCHEMES.has(address.protocol)) return undefined
  // `https://bank.example@attacker.example` reads as the bank: shown, never followed.
  if (address.username !== '' || address.password !== '') return undefined
  const link: TextLink = { start, end: start + written.length, href: address.href }
  if (address.host === '') return link
  if (!address.host.includes('.')) return undefined
  const authority =
    written
      .replace(/^https?:\/\//i, '')
      .split(/[/?#\\]/, 1)[0]
      ?.toLowerCase() ?? ''
  return authority === address.host || authority.startsWith(`${address.host}:`) ? link : { ...link, host: address.host }
}

function parse(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined
}
