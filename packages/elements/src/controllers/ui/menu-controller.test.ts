import { expect } from 'chai'
import { html, LitElement, type TemplateResult } from 'lit'
import { expectAccessible } from '../../../test/accessible.js'
import { cleanUpAfterEach, eventually, mount } from '../../../test/mount.js'
import { allByRole, byRole, focused, textOf } from '../../../test/perceive.js'
import { expectNoPolicyViolations } from '../../../test/policy.js'
import { buttonStyles } from '../../styles/controls.styles.js'
import { menuStyles } from '../../styles/menu.styles.js'
import { tokens } from '../../styles/tokens.styles.js'
import { MenuController, type MenuItem } from './menu-controller.js'

cleanUpAfterEach()
expectNoPolicyViolations()

/** A fruit bowl for each of its rows. */
class Bowls extends LitElement {
  static override styles = [tokens, buttonStyles, menuStyles]

  rows = ['Monday', 'Tuesday']
  items: readonly MenuItem[] = [
    { value: 'a', label: 'Apple' },
    { value: 'b', label: 'Banana', disabled: true },
    { value: 'c', label: 'Cherry', danger: true },
  ]
  readonly chosen: string[] = []
  readonly #menu = new MenuController(this)

  protected override render(): TemplateResult {
    return html`${this.rows.map((key) => {
      const choose = (value: string) => this.chosen.push(`${key} ${value}`)
      return html`<p>${this.#menu.button({ key, label: key, items: () => this.items, choose })}</p>`
    })}`
  }
}
customElements.define('test-bowls', Bowls)

const show = () => mount<Bowls>(html`<test-bowls></test-bowls>`)
const press = (key: string) =>
  focused()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }))
const hasFocus = (label: string) =>
  eventually(`${label} has the focus`, () => textOf(focused() as Element) === label || focused()?.ariaLabel === label)
const open = async (page: Bowls, label: string) => {
  ;(await byRole(page, 'button', label)).click()
  await hasFocus('Apple')
}
const entries = (page: Bowls) => allByRole(page, 'menuitem')

describe('a menu of actions', () => {
  it('opens with the first entry in focus, walks over disabled ones and wraps', async () => {
    const page = await show()
    await open(page, 'Monday')
    press('ArrowDown')
    await hasFocus('Cherry')
    press('ArrowDown')
    await hasFocus('Apple')
    await expectAccessible(page)
  })

  it('opens with the arrow key that points at it', async () => {
    const page = await show()
    ;(await byRole(page, 'button', 'Monday')).focus()
    press('ArrowDown')
    await hasFocus('Apple')
  })

  it('tells the choice of its row and gives the focus back', async () => {
    const page = await show()
    await open(page, 'Tuesday')
    ;(await byRole(page, 'menuitem', 'Cherry')).click()
    expect(page.chosen).to.deep.equal(['Tuesday c'])
    expect(focused()).to.equal(await byRole(page, 'button', 'Tuesday'))
  })

  it('closes on Escape with the focus on its button', async () => {
    const page = await show()
    const button = await byRole(page, 'button', 'Monday')
    await open(page, 'Monday')
    press('Escape')
    expect(focused()).to.equal(button)
    await eventually('it is closed', () => button.ariaExpanded === 'false')
    expect(entries(page)).to.have.lengthOf(0)
  })

  it('closes when its button is activated again', async () => {
    const page = await show()
    const button = await byRole(page, 'button', 'Monday')
    await open(page, 'Monday')
    button.click()
    await eventually('it is closed', () => button.ariaExpanded === 'false' && entries(page).length === 0)
  })

  it('makes room for the menu of another row', async () => {
    const page = await show()
    await open(page, 'Monday')
    await open(page, 'Tuesday')
    const [monday, tuesday] = allByRole(page, 'button')
    expect([monday?.ariaExpanded, tuesday?.ariaExpanded]).to.deep.equal(['false', 'true'])
    expect(entries(page)).to.have.lengthOf(3)
  })

  it('shows what can be done now, also while it is open', async () => {
    const page = await show()
    await open(page, 'Monday')
    page.items = [{ value: 'd', label: 'Date' }]
    page.requestUpdate()
    await eventually(
      'the other entry',
      () =>
        entries(page)
          .map((entry) => textOf(entry))
          .join() === 'Date',
    )
  })

  it('goes with its row, and another one opens after it', async () => {
    const page = await show()
    await open(page, 'Tuesday')
    page.rows = ['Monday']
    page.requestUpdate()
    await eventually('it is gone', () => entries(page).length === 0)
    await open(page, 'Monday')
    page.rows = ['Monday', 'Tuesday']
    page.requestUpdate()
    await page.updateComplete
    expect((await byRole(page, 'button', 'Tuesday')).ariaExpanded).to.equal('false')
  })

  it('is closed after its element was away', async () => {
    const page = await show()
    await open(page, 'Monday')
    const parent = page.parentElement
    page.remove()
    parent?.append(page)
    await eventually('it is closed', () => entries(page).length === 0)
    await open(page, 'Monday')
  })
})
