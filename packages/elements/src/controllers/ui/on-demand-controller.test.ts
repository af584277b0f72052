import '../../ui/dialog.define.js'
import { expect } from 'chai'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { uiWords } from '../../i18n/en/ui.js'
import { LocaleController } from '../../i18n/locale-controller.js'
import { controls } from '../../styles/controls.styles.js'
import { stateStyles } from '../../styles/states.styles.js'
import { tokens } from '../../styles/tokens.styles.js'
import { cleanUpAfterEach, eventually, mount } from '../../../test/mount.js'
import { allByRole, byRole, reads, textOf } from '../../../test/perceive.js'
import { partIsHere, OnDemandController } from './on-demand-controller.js'

cleanUpAfterEach()

/** What a test lets come, or not, when it likes. */
class Chunk {
  asked = 0
  #settle: ((arrived: boolean) => void) | undefined

  readonly load = (): Promise<void> => {
    this.asked += 1
    return new Promise((resolve, reject) => {
      this.#settle = (arrived) => {
        if (arrived) resolve()
        else reject(new TypeError('Failed to fetch dynamically imported module'))
      }
    })
  }

  async settle(arrived: boolean): Promise<void> {
    await eventually('the request', () => this.#settle)
    this.#settle?.(arrived)
    this.#settle = undefined
  }
}

/** A page with a button that opens a dialog which is fetched. `status` is that of its own data. */
class PageElement extends LitElement {
  static override properties = { open: { state: true }, status: {} }
  static override styles = [tokens, controls, stateStyles]
  static chunk: Chunk

  declare open: boolean
  declare status: string

  readonly #locale = new LocaleController(this)
  readonly #part = new OnDemandController(this, PageElement.chunk.load)

  protected override render(): TemplateResult {
    const words = this.#locale.words(uiWords)
    return html`<button @click=${() => (this.open = !this.open)}>Add</button> ${
        this.open
          ? this.#part.show(
              html`<wg-ui-dialog open heading="A form" @wg-ui-close=${() => (this.open = false)}
                ><input data-autofocus aria-label="Name"
              /></wg-ui-dialog>`,
              words,
            )
          : nothing
      }`
  }
}
customElements.define('wg-test-page', PageElement)

/** Nothing without its part, and with an image of its own of what is to come. */
class WholeElement extends LitElement {
  static override styles = stateStyles
  static chunk: Chunk

  readonly status = 'loading'
  readonly #locale = new LocaleController(this)
  readonly #part = new OnDemandController(this, WholeElement.chunk.load, { early: true })

  protected override render(): TemplateResult {
    return this.#part.show(html`Here it is`, this.#locale.words(uiWords), () => html`<hr />`)
  }
}
customElements.define('wg-test-whole', WholeElement)

describe('a part of a page that is fetched on demand', () => {
  let chunk: Chunk
  beforeEach(() => {
    chunk = PageElement.chunk = new Chunk()
  })

  // Its own data are still coming, so that nothing is fetched ahead.
  const busyPage = () => mount<PageElement>(html`<wg-test-page .status=${'loading'}></wg-test-page>`)
  const opened = async (page: PageElement): Promise<HTMLElement> => {
    const button = await byRole(page, 'button', 'Add')
    button.focus()
    button.click()
    await page.updateComplete
    return button
  }
  const focusedIn = (page: PageElement) => page.shadowRoot?.activeElement

  it('says that it is coming, then opens with the focus where it always is', async () => {
    const page = await busyPage()
    const button = await opened(page)
    expect(page.shadowRoot?.querySelector('[aria-busy=true]')?.textContent).to.equal('Loading…')
    expect(focusedIn(page)).to.equal(button)
    await chunk.settle(true)
    const field = await byRole(page, 'textbox', 'Name')
    await eventually('the focus', () => focusedIn(page) === field)
    expect(page.shadowRoot?.querySelector('[aria-busy]')).to.equal(null)
  })

  it('says when it cannot be fetched, opens after another try, and gives the focus back to what opened it', async () => {
    const page = await busyPage()
    const button = await opened(page)
    await chunk.settle(false)
    await reads(page, 'This part of the page could not be loaded')
    const retry = await byRole(page, 'button', 'Try again')
    retry.focus()
    retry.click()
    await chunk.settle(true)
    const dialog = await byRole(page, 'dialog', 'A form')
    expect(allByRole(page, 'button', 'Try again')).to.have.length(0)
    ;(await byRole(dialog, 'button', 'Close')).click()
    await eventually('the focus', () => focusedIn(page) === button)
  })

  it('tries again for who leaves and comes back', async () => {
    const page = await busyPage()
    await opened(page)
    await chunk.settle(false)
    await reads(page, 'This part of the page could not be loaded')
    await opened(page)
    expect(textOf(page)).not.to.include('could not be loaded')
    await opened(page)
    await chunk.settle(true)
    await byRole(page, 'dialog', 'A form')
  })

  it('is fetched once for all that need it, and shown at once when it is there', async () => {
    const [first, second] = [await busyPage(), await busyPage()]
    await opened(first)
    await opened(second)
    await chunk.settle(true)
    await byRole(first, 'dialog', 'A form')
    await byRole(second, 'dialog', 'A form')
    const third = await busyPage()
    await opened(third)
    expect(third.shadowRoot?.querySelector('[aria-busy]')).to.equal(null)
    expect(chunk.asked).to.equal(1)
  })

  it('is fetched ahead when the page is idle with its data, and nobody hears of a failure', async () => {
    const page = await busyPage()
    expect(chunk.asked).to.equal(0)
    page.status = 'ready'
    await chunk.settle(false)
    await opened(page)
    expect(textOf(page)).not.to.include('could not be loaded')
    await chunk.settle(true)
    await byRole(page, 'dialog', 'A form')
  })

  for (const reach of ['pointerover', 'focusin'])
    it(`is fetched ahead when a person reaches for the page: ${reach}`, async () => {
      const page = await busyPage()
      page.dispatchEvent(new Event(reach))
      page.dispatchEvent(new Event(reach))
      await chunk.settle(true)
      expect(chunk.asked).to.equal(1)
    })

  it('is fetched beside the data of what is nothing without it, which draws what is to come', async () => {
    WholeElement.chunk = chunk
    const element = document.createElement('wg-test-whole') as WholeElement
    expect(chunk.asked).to.equal(0)
    document.body.append(element)
    expect(chunk.asked).to.equal(1)
    await element.updateComplete
    expect(element.renderRoot.querySelector('hr')).not.to.equal(null)
    await chunk.settle(true)
    await reads(element, 'Here it is')
    element.remove()
  })

  it('is there at once when it came with what needs it', async () => {
    partIsHere(chunk.load, undefined)
    const page = await busyPage()
    await opened(page)
    await byRole(page, 'dialog', 'A form')
    expect(chunk.asked).to.equal(0)
  })
})
