const FENCE = '```'
/** Without one of these nothing can be marked up. */
const SIGN = /[*_~`>]/
const QUOTED = /^> ?/
const WORD = /[\p{L}\p{N}]/u
const SPACE = /\s/
/** An address, up to what ends the sentence around it: signs in it are its own. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>"*_~`.,:;!?)]/iy

/**
 * A message's text without the signs of its markup, for a line that shows no styles; what is no markup stays as it was typed. A reading of its own
 * beside `parseMarkup`, which brings what builds links: lists of chats are drawn before a message is.
 */
export function plainMessage(text: string): string {
  if (!SIGN.test(text)) return text
  const parts = text.split(FENCE)
  // A fence that is not closed is none.
  if (parts.length % 2 === 0) parts.push(parts.splice(-2).join(FENCE))
  const plain = parts.map((part, at) => (at % 2 === 1 ? part : part.split('\n').map(plainLine).join('\n'))).join('')
  // Signs alone are what somebody wanted to say.
  return plain.trim() === '' ? text : plain
}

function plainLine(typed: string): string {
  const line = typed.replace(QUOTED, '')
  const said: string[] = []
  // The signs that may begin a style, and where they stand in `said`.
  const open: { readonly sign: string; readonly at: number }[] = []
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] ?? ''
    const [before = ' ', after = ' '] = [line[at - 1], line[at + 1]]
    const whole = sign === '`' ? codeAt(line, at) : WORD.test(before) ? undefined : addressAt(line, at)
    if (whole !== undefined) {
      said.push(sign === '`' ? whole.slice(1, -1) : whole)
      at += whole.length - 1
      continue
    }
    if ('*_~'.includes(sign)) {
      const depth = open.findIndex((one) => one.sign === sign)
      const begun = open[depth]
      const last = open[open.length - 1]?.at ?? 0
      if (begun && !SPACE.test(before) && !WORD.test(after) && said.length > last + 1) {
        said[begun.at] = ''
        open.length = depth
        continue
      }
      if (!begun && !WORD.test(before) && !SPACE.test(after) && after !== sign) open.push({ sign, at: said.length })
    }
    said.push(sign)
  }
  return said.join('')
}

/** The code that begins here, with its signs. */
function codeAt(line: string, at: number): string | undefined {
  const end = line.indexOf('`', at + 1)
  return end > at + 1 ? line.slice(at, end + 1) : undefined
}

function addressAt(line: string, at: number): string | undefined {
  ADDRESS.lastIndex = at
  return ADDRESS.exec(line)?.[0]
}
