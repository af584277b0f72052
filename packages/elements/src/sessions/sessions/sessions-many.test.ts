import { expect } from 'chai'
import { html } from 'lit'
import { expectAccessible } from '../../../test/accessible.js'
import { useGateway } from '../../../test/gateway.js'
import { cleanUpAfterEach, deepElements, eventually, mount, settled } from '../../../test/mount.js'
import { allByRole, byRole, focused, reads, textOf } from '../../../test/perceive.js'
import { expectNoPolicyViolations } from '../../../test/policy.js'
import './sessions.define.js'
import type { SessionsElement } from './sessions.js'

const MANY = 400

describe('a sessions page with hundreds of numbers', () => {
  cleanUpAfterEach()
  expectNoPolicyViolations()
  const { start, client } = useGateway()

  const show = async (count = MANY, width = 900) => {
    const gateway = start()
    for (let at = 0; at < count; at += 1)
      gateway.addSession(gateway.cast.organization, {
        label: `Line ${String(at).padStart(3, '0')}`,
        phoneNumber: `1555010${String(1000 + at)}`,
      })
    const its = client(gateway)
    const box = await mount<HTMLElement>(html`<div><wg-sessions .client=${its}></wg-sessions></div>`, { width })
    // What scrolls is the host's: here a box of its own, as most dashboards have.
    box.style.blockSize = '600px'
    box.style.overflow = 'auto'
    const page = box.firstElementChild as SessionsElement
    await eventually('the first rows', () => its.live.sessions().get().items.length > 0)
    while (its.live.sessions().get().hasMore) await its.live.sessions().loadMore()
    await reads(page, `${String(count)} sessions`)
    await settled(page)
    const scrollTo = async (top: number) => {
      box.scrollTop = top
      // A runner's page in the background has no frames, and so no such event of its own.
      box.dispatchEvent(new Event('scroll'))
      await settled(page)
    }
    return { gateway, page, box, scrollTo, client: its }
  }
  const rows = (page: SessionsElement) => allByRole(page, 'row').slice(1)
  const inView = (page: SessionsElement, box: Element) => {
    const { top, bottom } = box.getBoundingClientRect()
    return rows(page).filter((row) => {
      const rect = row.getBoundingClientRect()
      return rect.bottom > top && rect.top < bottom
    })
  }

  it('draws those in sight only, in their places, and tells a screen reader how many there are', async () => {
    const { page, box, scrollTo } = await show()
    expect(rows(page).length).to.be.within(8, 30)
    expect([...deepElements(page)].length).to.be.at.most(600)
    const table = await byRole(page, 'table')
    expect(table.getAttribute('aria-rowcount')).to.equal(String(MANY + 1))
    for (const part of [0.5, 1, 0.25]) {
      await scrollTo(box.scrollHeight * part)
      await scrollTo(Math.min(box.scrollTop, box.scrollHeight * part))
      const seen = inView(page, box)
      const heights = seen.reduce((sum, row) => sum + row.getBoundingClientRect().height, 0)
      expect(heights, `without a hole at ${String(part)}`).to.be.greaterThan(480)
      const numbers = seen.map((row) => Number(row.ariaRowIndex ?? row.getAttribute('aria-rowindex')))
      expect(numbers).to.deep.equal(numbers.map((_, at) => (numbers[0] ?? 0) + at))
      expect(rows(page).length).to.be.at.most(40)
    }
    await expectAccessible(page)
  })

  it('shows every row of a table that is not very long, for the search of the browser', async () => {
    const { page } = await show(90)
    expect(rows(page)).to.have.length(90)
    expect((await byRole(page, 'table')).hasAttribute('aria-rowcount')).to.equal(false)
  })

  it('keeps its columns while other rows come into sight', async () => {
    const { page, box, scrollTo } = await show()
    const widths = () => allByRole(page, 'columnheader').map((head) => Math.round(head.getBoundingClientRect().width))
    const before = widths()
    await scrollTo(box.scrollHeight / 2)
    expect(widths()).to.deep.equal(before)
  })

  it('chooses all with one box, drawn or not, and keeps what is chosen out of sight', async () => {
    const { page, box, scrollTo } = await show()
    const names = () => rows(page).map((row) => /Line \d+/.exec(textOf(row))?.[0] ?? '')
    const first = names()[0] ?? ''
    ;(await byRole(page, 'checkbox', new RegExp(`Select .*${first}`))).click()
    await scrollTo(box.scrollHeight / 2)
    expect(names()).not.to.contain(first)
    await reads(page, '1 selected')
    await scrollTo(0)
    expect((await byRole<HTMLInputElement>(page, 'checkbox', new RegExp(`Select .*${first}`))).checked).to.equal(true)
    ;(await byRole(page, 'checkbox', 'Select all')).click()
    await reads(page, `${String(MANY)} selected`)
  })

  it('keeps the focus and an open menu of a row that is scrolled out of sight', async () => {
    const { page, box, scrollTo } = await show()
    const menu = allByRole(page, 'button', /^Actions for/)[1]
    menu?.focus()
    await scrollTo(box.scrollHeight / 2)
    expect(focused()).to.equal(menu)
    expect(inView(page, box).length).to.be.greaterThan(6)
    await scrollTo(0)
    expect(focused()).to.equal(menu)
    menu?.click()
    await byRole(page, 'menuitem', 'Rename')
  })

  it('gives the focus back to a row that was scrolled out of sight under its dialog', async () => {
    const { page, box, scrollTo } = await show()
    const menu = allByRole(page, 'button', /^Actions for/)[1]
    menu?.click()
    ;(await byRole(page, 'menuitem', 'Rename')).click()
    const cancel = await byRole(page, 'button', 'Cancel')
    await scrollTo(box.scrollHeight / 2)
    expect(inView(page, box).length).to.be.greaterThan(6)
    cancel.click()
    await eventually('the button of the row has the focus', () => focused() === menu)
  })

  it('finds a number that is not drawn', async () => {
    const { page } = await show()
    const search = await byRole<HTMLInputElement>(page, 'searchbox', 'Search by name or number')
    search.value = 'line 317'
    search.dispatchEvent(new Event('input'))
    await eventually('one row is left', () => rows(page).length === 1)
    await reads(page, 'Line 317')
  })

  it('moves nothing in sight when a session goes above it', async () => {
    const { gateway, page, box, scrollTo, client: its } = await show()
    await scrollTo(box.scrollHeight / 2)
    const [, second] = inView(page, box)
    const name = textOf(second as Element)
    const before = second?.getBoundingClientRect().top ?? 0
    const drawn = rows(page).map((row) => /Line \d+/.exec(textOf(row))?.[0])
    const gone = [...gateway.state.sessions.values()].find(
      ({ label }) => Number(label?.slice(5)) < MANY / 4 && !drawn.includes(label),
    )
    const other = [...gateway.state.sessions.values()].find(
      ({ label }) => Number(label?.slice(5)) > (3 * MANY) / 4 && !drawn.includes(label),
    )
    for (const session of [gone, other]) await its.sessions.delete(session?.id ?? '')
    await reads(page, `${String(MANY - 2)} sessions`)
    await settled(page)
    const now = rows(page).find((row) => textOf(row) === name)
    expect(now?.getBoundingClientRect().top).to.be.closeTo(before, 1)
  })

  it('puts every row on paper', async () => {
    const { page } = await show()
    dispatchEvent(new Event('beforeprint'))
    expect(rows(page)).to.have.length(MANY)
    dispatchEvent(new Event('afterprint'))
    expect(rows(page).length).to.be.lessThan(40)
  })

  it('is a list of cards without a hole in a narrow box', async () => {
    const { page, box, scrollTo } = await show(MANY, 390)
    await scrollTo(box.scrollHeight / 3)
    await scrollTo(box.scrollTop + 400)
    const cards = inView(page, box).map((card) => card.getBoundingClientRect())
    expect(cards.length).to.be.greaterThan(3)
    cards.slice(1).forEach((card, at) => {
      expect(card.top - (cards[at]?.bottom ?? 0)).to.be.closeTo(12, 0.5)
    })
    expect(box.scrollWidth).to.be.at.most(390)
  })
})
