const QUOTED = /^> ?/gm
const WORD = /[\p{L}\p{N}]/u
const SPACE = /\s/
/** Code, or an address up to what ends the sentence around it: signs inside are their own. */
const WHOLE = /```([^]+?)```|`([^`\n]+)`|(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>"*_~`.,:;!?)]/iy

/**
 * A message's text without the signs of its markup, for a line that shows no styles; what is no markup stays as it was typed. A reading of its own
 * beside `parseMarkup`, which brings what builds links: lists of chats are drawn before a message is. For a line's worth of text.
 */
export function plainMessage(text: string): string {
  const line = text.replace(QUOTED, '')
  const said: string[] = []
  // The signs that may begin a style, and where they stand in `said`.
  let open: { readonly sign: string; readonly at: number }[] = []
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] ?? ''
    const [before = ' ', after = ' '] = [line[at - 1], line[at + 1]]
    WHOLE.lastIndex = at
    const [whole, block, code] = sign === '`' || !WORD.test(before) ? (WHOLE.exec(line) ?? []) : []
    if (whole) {
      said.push(block ?? code ?? whole)
      at += whole.length - 1
      continue
    }
    // A style ends with its line.
    if (sign === '\n') open = []
    if ('*_~'.includes(sign)) {
      const begun = open.find((one) => one.sign === sign)
      if (!begun) {
        if (!WORD.test(before) && !SPACE.test(after) && after !== sign) open.push({ sign, at: said.length })
      } else if (!SPACE.test(before) && !WORD.test(after) && said.length > (open[open.length - 1]?.at ?? 0) + 1) {
        said[begun.at] = ''
        open = open.slice(0, open.indexOf(begun))
        continue
      }
    }
    said.push(sign)
  }
  // Signs alone are what somebody wanted to say.
  return said.join('') || text
}
