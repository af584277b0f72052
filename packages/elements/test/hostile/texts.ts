import { generator, seedOfRun } from '../random.js'
import { canary, corpus } from './corpus.js'

/** A room is shown with this many texts at a time: a table with more than a hundred rows draws those in sight only. */
const AT_ONCE = 90
const { corpusSize = '0', random: randomSize = '0' } = document.documentElement.dataset

/** Texts at a time, in as many rounds as they need. */
const inRounds = (all: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, at) => all.slice(at * AT_ONCE, (at + 1) * AT_ONCE))

/**
 * The texts of this run, in rounds: the corpus, and where the run asks for more (`WAYGATE_CORPUS=3000`) texts that are made of it by cutting,
 * joining and encoding, and random ones. The same `WAYGATE_SEED` gives the same texts.
 */
export function rounds(): readonly (readonly string[])[] {
  const wanted = Math.max(corpus.length, Number(corpusSize) || 0)
  const start = seedOfRun()
  const random = generator(start)
  const made = Array.from({ length: wanted - corpus.length }, (_, at) => (at % 2 ? mutant(random) : randomText(random)))
  if (made.length > 0) console.info(`WAYGATE_SEED=${String(start)} for ${String(made.length)} made texts`)
  return inRounds([...corpus, ...made])
}

/**
 * Random texts, most of whose signs are those that have ever broken a page (E-02): markup, quotes, controls, turning and invisible marks, halves of
 * pairs. As many as the corpus has, or what `WAYGATE_RANDOM` asks for.
 */
export function randomRounds(): readonly (readonly string[])[] {
  const start = seedOfRun()
  const random = generator(start)
  const wanted = Number(randomSize) || AT_ONCE
  console.info(`WAYGATE_SEED=${String(start)} for ${String(wanted)} random texts`)
  return inRounds(Array.from({ length: wanted }, () => randomText(random)))
}

const ranges: readonly (readonly [from: number, to: number])[] = [
  [0x01, 0x08],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xfff0, 0xffff],
  [0x300, 0x36f],
  [0x590, 0x6ff],
]
const markup = [...'<>&"\'`/=;:#{}$()[]!-', '<!--', '-->', '<script>', '</', '&#', '&lt', '${', '{{', ']]>', 'lit$']

function randomText(random: () => number): string {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const sign = (): string => {
    if (random() < 0.5) return pick(markup) ?? ''
    if (random() < 0.4) return String.fromCharCode(0x61 + Math.floor(random() * 26))
    const [from, to] = pick(ranges) ?? [0x20, 0x7e]
    return String.fromCharCode(from + Math.floor(random() * (to - from + 1)))
  }
  return Array.from({ length: 1 + Math.floor(random() * 24) }, sign).join('')
}

/** Texts that nobody minds, with everything that a message's own markup makes elements of. */
export const harmless: readonly string[] = Array.from({ length: AT_ONCE }, (_, at) => {
  const kinds = ['*bold* _leaning_ ~gone~', '`code` and ```block```', '> quoted', '- one', 'plain text']
  const links = ['https://shop.example/x', 'mailto:me@shop.example', 'https://\u0430\u0440\u0440\u04cf\u0435.com/']
  return at % 3 === 0 ? `see ${links[(at / 3) % 3] ?? ''}` : (kinds[at % kinds.length] ?? '')
})

function mutant(random: () => number): string {
  const pick = (): string => corpus[Math.floor(random() * corpus.length)] ?? ''
  const cut = (text: string): string => [...text].slice(Math.floor(random() * text.length * 0.6)).join('')
  const changes: readonly ((text: string) => string)[] = [
    (text) => `${cut(text)}${cut(pick())}`,
    (text) => text.replace(/[<>"']/g, (sign) => (random() < 0.3 ? `&#${String(sign.charCodeAt(0))};` : sign)),
    (text) => text.replace(/[a-z]/g, (letter) => (random() < 0.3 ? letter.toUpperCase() : letter)),
    (text) => text.replace(/ /g, () => ['\t', '/', '\u000c', '\u00a0', ' '][Math.floor(random() * 5)] ?? ' '),
    (text) => text.replace(/.(?=.)/gu, (sign) => (random() < 0.05 ? `${sign}\u200b` : sign)),
    (text) => `${pick().slice(0, 40)}${text}`,
    (text) => text.replaceAll(canary, () => (random() < 0.5 ? `top.${canary}` : `self['${canary}']`)),
  ]
  let text = pick()
  for (let step = 0; step < 3; step += 1) text = changes[Math.floor(random() * changes.length)]?.(text) ?? text
  // A name stands without the space around it, and a line in a list ends at 160.
  return text.slice(0, 120).trim()
}
