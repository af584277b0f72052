/**
 * The text of html``, svg`` and css`` without what only a reader of the source needs: indentation, comments, the space around punctuation.
 * What a browser shows stays the same. In text, white space becomes one space and is never taken away; what stands in a `pre` or
 * `textarea`, in quotes or in an expression is not touched.
 */

// Not \s: a no-break space is text.
const isSpace = (char) => char !== undefined && ' \t\n\r\f'.includes(char)
const keepsSpace = new Set(['pre', 'textarea', 'script', 'style'])

/** Reads a template piece by piece and remembers where it is, because an expression may stand in a tag, in a quoted value or in text. */
const htmlMinifier = () => {
  let inTag = false
  let inComment = false
  let quote = ''
  let verbatim = ''

  const open = (piece, at) => {
    const [, closes, name = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(piece.slice(at)) ?? []
    if (!name || (verbatim && !(closes && name === verbatim))) return
    inTag = true
    verbatim = !closes && keepsSpace.has(name) ? name : ''
  }

  return (piece) => {
    let out = ''
    for (let at = 0; at < piece.length; at++) {
      const char = piece[at]
      if (inComment) {
        if (!piece.startsWith('-->', at)) continue
        inComment = false
        at += 2
        continue
      }
      if (quote) {
        if (char === quote) quote = ''
      } else if (inTag) {
        if (char === '"' || char === "'") quote = char
        else if (char === '>') inTag = false
        else if (isSpace(char)) {
          // One space parts two attributes; before the end of the tag there is nothing to part.
          if (!isSpace(piece[at + 1]) && piece[at + 1] !== '>') out += ' '
          continue
        }
      } else if (char === '<') {
        if (!verbatim && piece.startsWith('<!--', at)) {
          inComment = true
          continue
        }
        open(piece, at)
      } else if (isSpace(char) && !verbatim) {
        if (!isSpace(piece[at + 1])) out += ' '
        continue
      }
      out += char
    }
    return out
  }
}

const minifyCode = (css) =>
  css
    .replace(/[ \t\n\r\f]+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    // Only after a colon: before one, a space is a selector's descendant combinator.
    .replace(/: /g, ':')
    .replace(/\( | (?=\))/g, (found) => found.trim())
    .replace(/;}/g, '}')
    .replace(/(?<![\w.-])0\.(?=\d)/g, '.')

const minifyCss = (piece) =>
  piece
    .replace(/\/\*[^]*?\*\//g, '')
    .split(/("[^"]*"|'[^']*')/)
    .map((part, index) => (index % 2 ? part : minifyCode(part)))
    .join('')

/** Comments and strings that an expression cuts in two, and escapes, are for a real parser: such a template stays as it is. */
const isPlain = (pieces) =>
  pieces.every(
    (piece) =>
      !piece.includes('\\') &&
      piece.split('/*').length === piece.split('*/').length &&
      piece.split('"').length % 2 === 1 &&
      piece.split("'").length % 2 === 1,
  )

export const minifyHtmlTemplate = (pieces) => {
  const minify = htmlMinifier()
  return pieces.some((piece) => piece.includes('\\')) ? [...pieces] : pieces.map(minify)
}

export const minifyCssTemplate = (pieces) => {
  if (!isPlain(pieces)) return [...pieces]
  const small = pieces.map(minifyCss)
  const last = small.length - 1
  small[0] = small[0]?.trimStart() ?? ''
  small[last] = small[last]?.trimEnd() ?? ''
  return small
}
