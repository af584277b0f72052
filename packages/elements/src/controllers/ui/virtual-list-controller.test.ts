import { expect } from 'chai'
import { css, html, LitElement, type TemplateResult } from 'lit'
import { repeat } from 'lit/directives/repeat.js'
import { generator, seedOfRun } from '../../../test/random.js'
import { cleanUpAfterEach, eventually, mount } from '../../../test/mount.js'
import { VirtualListController, virtualListStyles } from './virtual-list-controller.js'

cleanUpAfterEach()

/** Rows of 30 pixels, or what `heights` says, that the list takes for 20 until it has seen them. */
class LongList extends LitElement {
  static override styles = [
    virtualListStyles,
    css`
      .virtual-scroller {
        block-size: 300px;
      }
    `,
  ]

  names: readonly string[] = []
  heights = new Map<string, number>()
  anchor: 'start' | 'end' = 'end'
  updates = 0
  readonly list = new VirtualListController(this, () => ({
    rows: this.names,
    key: (name) => name,
    estimate: () => 20,
    anchor: this.anchor,
    follow: this.anchor === 'end',
  }))

  protected override render(): TemplateResult {
    this.updates += 1
    return html`<div class="virtual-scroller">
      <div class="virtual-rows">
        ${repeat(
          this.list.rows,
          ({ key }) => key,
          ({ key, index }) => html`<div data-index=${index}><button>${key}</button></div>`,
        )}
      </div>
    </div>`
  }

  /** Rows get their heights where styles would give them: before anything is measured. */
  protected override update(changed: Map<PropertyKey, unknown>): void {
    super.update(changed)
    for (const row of this.rows) row.style.blockSize = `${String(this.heights.get(nameOf(row)) ?? 30)}px`
  }

  get rows(): readonly HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[data-index]')]
  }

  get scroller(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('.virtual-scroller')!
  }

  /** Where a row stands in the list's window, in pixels from its top; undefined while it is not rendered. */
  place(name: string): number | undefined {
    const row = this.rows.find((one) => nameOf(one) === name)
    return row && row.getBoundingClientRect().top - this.scroller.getBoundingClientRect().top
  }

  async show(names: readonly string[]): Promise<void> {
    this.names = names
    this.requestUpdate()
    await this.quiet()
  }

  async moveTo(top: number): Promise<void> {
    this.scroller.scrollTop = top
    // A runner's page in the background has no frames, and so no such event of its own.
    this.scroller.dispatchEvent(new Event('scroll'))
    await this.quiet()
  }

  async quiet(): Promise<void> {
    while (this.isUpdatePending) await this.updateComplete
  }
}
customElements.define('long-list', LongList)

const nameOf = (row: Element): string => row.textContent?.trim() ?? ''
const names = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${prefix}${String(at)}`)

async function open(count: number, anchor: 'start' | 'end' = 'end'): Promise<LongList> {
  const host = await mount<LongList>(html`<long-list .anchor=${anchor} .names=${names('row ', count)}></long-list>`)
  await host.quiet()
  return host
}

describe('a long list', () => {
  it('renders what is in view and little more, whatever its length', async () => {
    const host = await open(100_000)
    await host.moveTo(1_000_000)
    expect(host.rows.length).to.be.within(10, 40)
    expect(host.list.range?.start).to.be.within(49_000, 51_000)
  })

  it('shows its end at once, in one update more than it takes to know how large it is', async () => {
    const host = await open(1000)
    expect(host.place('row 999')).to.equal(270)
    expect(host.updates).to.be.at.most(4)
  })

  it('leads to a row although the rows on the way have other sizes than was thought', async () => {
    const host = await open(1000)
    host.list.scrollTo(500, 'start')
    await host.quiet()
    expect(host.place('row 500')).to.equal(0)
    host.list.scrollTo(505)
    await host.quiet()
    expect(host.place('row 500'), 'a row in view moves nothing').to.equal(0)
    host.list.scrollTo(600, 'center')
    await host.quiet()
    expect(host.place('row 600')).to.equal(135)
    host.list.scrollToEnd()
    await host.quiet()
    expect(host.place('row 999')).to.equal(270)
  })

  it('keeps what is read where it is when rows come in above, and stays at the end when one comes in below', async () => {
    const host = await open(200)
    host.list.scrollTo(100, 'start')
    await host.quiet()
    await host.show([...names('older ', 50), ...host.names])
    expect(host.place('row 100')).to.equal(0)
    host.list.scrollToEnd()
    await host.quiet()
    await host.show([...host.names, 'newest'])
    expect(host.place('newest')).to.equal(270)
  })

  it('moves no part of a pixel although no row is a whole number of them high', async () => {
    const host = await open(200)
    for (const name of names('older ', 60)) host.heights.set(name, 30.37)
    host.list.scrollTo(100, 'start')
    await host.quiet()
    await host.show([...names('older ', 60), ...host.names])
    await host.moveTo(host.scroller.scrollTop - 3000)
    const seen = host.names[(host.list.range?.start ?? 0) + 2] ?? ''
    const before = host.place(seen)
    await host.show(host.names.slice(7))
    expect(host.place(seen)).to.be.closeTo(before ?? NaN, 0.02)
  })

  it('shows what is new to a reader at the start, and moves nothing for one who has gone on', async () => {
    const host = await open(200, 'start')
    await host.show(['news', ...host.names])
    expect(host.place('news')).to.equal(0)
    await host.moveTo(1500)
    const before = host.place('row 60')
    await host.show(['more news', ...host.names])
    expect(host.place('row 60')).to.equal(before)
  })

  it('goes on from where a reader has scrolled to, not from where it led to before', async () => {
    const host = await open(300)
    host.list.scrollToEnd()
    await host.quiet()
    host.scroller.scrollTop -= 900
    const there = host.scroller.scrollTop
    await host.show([...host.names, 'newest'])
    expect(host.scroller.scrollTop).to.be.closeTo(there, 300)
    expect(host.place('newest')).to.equal(undefined)
  })

  it('keeps a row that grows above the reader from moving what is read', async () => {
    const host = await open(200)
    host.list.scrollTo(100, 'start')
    await host.quiet()
    host.heights.set('row 98', 90)
    host.requestUpdate()
    await host.quiet()
    await eventually('the rows in view unmoved', () => host.place('row 100') === 0 && host.place('row 98') === -120)
  })

  it('keeps the row that holds the focus rendered wherever the list is scrolled to', async () => {
    const host = await open(2000, 'start')
    const focused = host.rows[3]?.querySelector('button')
    focused?.focus()
    await host.moveTo(20_000)
    expect(host.renderRoot.querySelector(':focus')).to.equal(focused)
    expect(host.place('row 3')).to.be.lessThan(-10_000)
    expect(host.rows.length).to.be.lessThan(40)
    await host.show(['news', ...host.names])
    expect(host.renderRoot.querySelector(':focus')).to.equal(focused)
    await host.moveTo(0)
    expect(host.place('row 3')).to.equal(120)
    expect(host.renderRoot.querySelector(':focus')).to.equal(focused)
  })

  it('never scrolls while a finger moves it: rows move instead, until it has come to rest', async () => {
    const host = await open(400)
    host.list.scrollTo(200, 'start')
    await host.quiet()
    const written = host.scroller.scrollTop
    host.scroller.dispatchEvent(new Event('touchstart'))
    await host.show([...names('older ', 20), ...host.names])
    expect(host.scroller.scrollTop).to.equal(written)
    expect(host.place('row 200')).to.equal(0)
    host.scroller.dispatchEvent(new Event('touchend'))
    await eventually('the position written', () => host.scroller.scrollTop > written)
    expect(host.place('row 200')).to.equal(0)
  })

  for (const anchor of ['start', 'end'] as const)
    it(`covers its window and moves nothing in it, whatever comes, goes and grows (${anchor})`, async () => {
      const seed = seedOfRun()
      const random = generator(seed)
      const below = (limit: number) => Math.floor(random() * limit)
      const host = await open(300, anchor)
      let named = 0
      for (let step = 0; step < 150; step += 1) {
        const hint = `WAYGATE_SEED=${String(seed)}, step ${String(step)}`
        if (random() < 0.3) await host.moveTo(below(host.scroller.scrollHeight))
        const next = [...host.names]
        const place = below(next.length + 1)
        const fresh = Array.from({ length: 1 + below(30) }, () => `new ${String((named += 1))}`)
        for (const name of fresh) host.heights.set(name, 5 + below(120) + random())
        if (random() < 0.5) next.splice(place, 0, ...fresh)
        else if (random() < 0.7) next.splice(place, 1 + below(20))
        else next.unshift(...next.splice(place, 1))
        const { scrollTop, scrollHeight } = host.scroller
        const wasAtEdge = anchor === 'end' ? scrollTop > scrollHeight - 302 : scrollTop === 0
        const witness = witnessOf(host, next)
        const before = witness === undefined ? undefined : host.place(witness)
        await host.show(next)
        expectCovered(host, hint)
        const now = host.scroller
        const atLimit = now.scrollTop < 1 || now.scrollTop > now.scrollHeight - 302
        if (!wasAtEdge && !atLimit && before !== undefined && before < 300)
          expect(host.place(witness ?? ''), `${hint}, ${witness ?? ''}`).to.be.closeTo(before, 0.1)
      }
    })
})

/** The first row in view that stays together with a neighbour. */
function witnessOf(host: LongList, next: readonly string[]): string | undefined {
  const first = host.list.range?.start ?? 0
  return host.names.slice(first, first + 30).find((name, at) => {
    const [then, now] = [first + at, next.indexOf(name)]
    return (
      now !== -1 &&
      [-1, 1].some((by) => host.names[then + by] !== undefined && host.names[then + by] === next[now + by])
    )
  })
}

/** Rows follow each other without a hole from above the window to below it, or as far as there are any. */
function expectCovered(host: LongList, hint: string): void {
  const { top } = host.scroller.getBoundingClientRect()
  const rects = host.rows
    .filter((row) => !row.classList.contains('virtual-away'))
    .map((row) => row.getBoundingClientRect())
  rects.slice(1).forEach((rect, at) => {
    expect(rect.top, hint).to.be.closeTo(rects[at]?.bottom ?? NaN, 0.1)
  })
  const indexes = host.rows.map((row) => Number(row.dataset['index']))
  expect(indexes, hint).to.deep.equal([...indexes].sort((one, other) => one - other))
  expect(host.rows.map(nameOf), hint).to.deep.equal(indexes.map((index) => host.names[index]))
  expect(indexes[0] === 0 || (rects[0]?.top ?? Infinity) <= top, `${hint}: a hole above`).to.equal(true)
  const isLast = indexes.at(-1) === host.names.length - 1
  expect(isLast || (rects.at(-1)?.bottom ?? 0) >= top + 300, `${hint}: a hole below`).to.equal(true)
}
