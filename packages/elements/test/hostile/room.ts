import { expect } from 'chai'
import { deepElements, settled } from '../mount.js'
import { leaksOf, readable, shapeOf, straight } from './inert.js'
import { harmless, rounds } from './texts.js'

/** The text of a field in its row. Every field of every row has its own, so that one that is not shown is noticed. */
export type TextOf = (field: string, row: number) => string

/** A page with the fields that strangers, members or other systems fill. */
export interface Room {
  readonly title: string
  readonly fields: readonly string[]
  /** Fields whose text is an element's property as a whole, or markup of its own, and is compared without these. */
  readonly without?: Readonly<Record<string, RegExp>>
  /** Shows the page with `rows` rows; answers what is to be searched. Called again for other texts. */
  show(text: TextOf, rows: number): Promise<Element>
}

/** Ends every text: it says which field and row it belongs to, and keeps the text from being empty. */
const MARK = '§'
const marked = (texts: readonly string[]): TextOf => {
  return (field, row) => `${texts[row % texts.length] ?? ''} ${MARK}${field}${String(row)}`
}
/** Elements that a message's own markup makes, in whatever text it is found. */
const MARKUP = new Set(
  ['strong', 'em', 's', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li', 'p', 'a', 'bdi'].flatMap((tag) => [
    tag,
    ...['href', 'target', 'rel', 'dir', 'start', 'class'].map((name) => `${tag}[${name}]`),
  ]),
)

/** Declares the tests of a page: every field shows every text of the run as it is, makes no element, and turns no other word around. */
export function itShowsTextAsText({ title, fields, without = {}, show }: Room, runs = rounds()): void {
  it(`${title}: ${String(fields.length)} fields show every text as it is`, async () => {
    const showing = async (texts: readonly string[]) => {
      const text = marked(texts)
      const wanted = fields.flatMap((field) => texts.map((_, row) => [field, text(field, row)] as const))
      const page = await show(text, texts.length)
      await untilShown(page, wanted, without)
      return { page, values: new Set(wanted.map(([, value]) => straight(value).trim())) }
    }
    const built = shapeOf((await showing(harmless)).page)
    for (const texts of runs) {
      const { page, values } = await showing(texts)
      const fresh = [...shapeOf(page)].filter((part) => !built.has(part) && !MARKUP.has(part))
      expect(fresh, 'elements that data made').to.deep.equal([])
      expect(leaksOf(page, values, MARK).slice(0, 5), 'texts that can turn others around').to.deep.equal([])
    }
  }).timeout(60_000 * runs.length)
}

async function untilShown(
  page: Element,
  wanted: readonly (readonly [field: string, text: string])[],
  without: Readonly<Record<string, RegExp>>,
): Promise<void> {
  const deadline = performance.now() + 15_000
  for (;;) {
    await settled(page)
    unfold(page)
    const found = readable(page)
    const bare = new Map(Object.entries(without).map(([field, sign]) => [field, found.replace(sign, '')]))
    const missing = wanted.filter(([field, text]) => {
      const sign = without[field]
      return !(sign ? bare.get(field)?.includes(straight(text).replace(sign, '')) : found.includes(straight(text)))
    })
    if (missing.length === 0 && !isBusy(page)) return
    if (performance.now() > deadline)
      throw new Error(`${String(missing.length)} texts are not shown:\n${JSON.stringify(missing.slice(0, 6), null, 1)}`)
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
}

/** While something else on the page is still loading, what stands in for it is there in one look and not in another. */
const isBusy = (page: Element) =>
  [...deepElements(page)].some((element) => element.getAttribute('aria-busy') === 'true')

/** Asks for the next page of a list that comes in pages. */
function unfold(page: Element): void {
  for (const element of deepElements(page))
    if (element instanceof HTMLButtonElement && /^Show (more|older)$/.test(element.textContent.trim())) element.click()
}
