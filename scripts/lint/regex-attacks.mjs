/**
 * Texts that a backtracking regular expression might be slow on. For every repetition of the pattern: what leads there, the repeated part many
 * times, and an end that does not fit. The parser comes with ESLint.
 */
import { createRequire } from 'node:module'

const fromEslint = createRequire(createRequire(import.meta.url).resolve('eslint'))
const { RegExpParser } = fromEslint('@eslint-community/regexpp')

const candidates = ['a', '0', ' ', '.', '-', '/', ':', '@', '=', '"', ',', '\n', 'é', '_', '{', '<', '%', '\u{1F600}']
const ENDS = ['\u0000', '!']
const MOST_PUMPS = 4

/** `{ prefix, pump, end }` of every text worth trying, for a pattern and its flags. */
export function attacksOn(source, flags) {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  })
  const found = []
  for (const alternative of pattern.alternatives) walk(alternative, '', found)
  // repetitions that begin anywhere in a text meet each other too
  return found.flatMap(({ prefix, pumps }) =>
    pumps.slice(0, MOST_PUMPS).flatMap((pump) => ENDS.map((end) => ({ prefix, pump, end }))),
  )
}

function walk(alternative, before, found) {
  let prefix = before
  for (const element of alternative.elements) {
    visit(element, prefix, found)
    prefix += samples(element)[0] ?? ''
  }
}

function visit(node, prefix, found) {
  if (node.type === 'Quantifier') {
    if (node.max > 50) found.push({ prefix, pumps: samples(node.element).filter((text) => text !== '') })
    visit(node.element, prefix, found)
  } else if (node.alternatives) {
    for (const alternative of node.alternatives) walk(alternative, prefix, found)
  }
}

/** A few texts that a node matches. */
function samples(node) {
  switch (node.type) {
    case 'Character':
      return [String.fromCodePoint(node.value)]
    case 'CharacterSet':
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
      return matching(node.raw)
    case 'Quantifier':
      return samples(node.element).map((text) => text.repeat(Math.max(node.min, 1)))
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.flatMap((alternative) => sampleOf(alternative)).slice(0, MOST_PUMPS)
    default:
      return ['']
  }
}

function sampleOf(alternative) {
  let texts = ['']
  for (const element of alternative.elements) {
    const next = samples(element).slice(0, 3)
    texts = texts.flatMap((text) => next.map((more) => text + more)).slice(0, MOST_PUMPS)
  }
  return texts
}

function matching(raw) {
  const one = new RegExp(`^(?:${raw})$`, /\\p\{|\\u\{/i.test(raw) ? 'u' : '')
  const fitting = candidates.filter((text) => one.test(text))
  if (fitting.length > 0) return fitting
  for (let code = 0; code < 0x3000; code++) if (one.test(String.fromCharCode(code))) return [String.fromCharCode(code)]
  return []
}
