import { expect } from 'chai'
import { html, LitElement } from 'lit'
import { cleanUpAfterEach, eventually, mount } from '../../test/mount.js'
import { testStore } from '../../test/store.js'
import { StoreController } from './store-controller.js'

cleanUpAfterEach()

const counter = testStore(0)

class PacedElement extends LitElement {
  updates = 0
  readonly #count = new StoreController(this, () => counter, { paced: true })

  override render() {
    this.updates += 1
    return html`${this.#count.value}`
  }
}
customElements.define('test-paced', PacedElement)

const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()))

describe('an element that follows a busy store', () => {
  it('shows the first change at once and the last one with the next frame, and updates for no other', async () => {
    counter.set(0)
    const element = await mount<PacedElement>(html`<test-paced></test-paced>`)
    await frame()
    const before = element.updates
    counter.set(1)
    await element.updateComplete
    expect(element.renderRoot.textContent).to.equal('1')
    for (let count = 2; count <= 100; count += 1) {
      counter.set(count)
      await Promise.resolve()
    }
    await eventually('the last change', () => element.renderRoot.textContent === '100')
    expect(element.updates - before).to.equal(2)
  })
})
