import { expect } from 'chai'
import { findLinks } from '../../src/ui/message-links.js'
import { parseMarkup } from '../../src/ui/message-markup.js'
import { redactText } from '../../src/ui/message-redaction.js'

const SIZE = 32_768
const fill = (unit: string, size: number): string => unit.repeat(Math.ceil(size / unit.length)).slice(0, size)
/** Texts that make a reader go back: openings that never close, and pieces that may begin anywhere. */
const families = [
  '*_~',
  '*a _b ~c ',
  'https://',
  '@',
  'a.',
  'x@y.',
  '`',
  '```',
  '> ',
  '- ',
  '1. ',
  '[](',
  '((((',
  '+1 555 ',
  '@1555010',
  '\n\n',
  'W',
]
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  links: findLinks,
  markup: (text) => parseMarkup(text, new Map([['1555010', 'Ana']])),
  redaction: (text) => redactText(text, 'numbers'),
}

/** The shortest of several runs: what a busy machine adds only makes a run longer. */
function shortest(read: (text: string) => unknown, text: string): number {
  let best = Infinity
  for (let run = 0; run < 5; run += 1) {
    const began = performance.now()
    for (let again = 0; again < 4; again += 1) read(text)
    best = Math.min(best, performance.now() - began)
  }
  return best
}

/** How much longer twice the text takes, when both clocks were wrong by the millisecond that some browsers round to. */
function growth(read: (text: string) => unknown, unit: string): number {
  let least = Infinity
  for (let attempt = 0; attempt < 4 && least >= 2.5; attempt += 1) {
    const half = shortest(read, fill(unit, SIZE))
    const whole = shortest(read, fill(unit, 2 * SIZE))
    least = Math.min(least, (whole - 1) / (half + 1))
  }
  return least
}

describe('the time to read a stranger’s text', () => {
  for (const [what, read] of Object.entries(readers))
    it(`grows no faster than the text: ${what}, ${String(families.length)} kinds of 64 kB`, () => {
      for (const unit of families) expect(growth(read, unit), JSON.stringify(unit)).to.be.below(2.5)
    }).timeout(60_000)
})
