import { expect } from 'chai'
import { html } from 'lit'
import { expectAccessible } from '../../test/accessible.js'
import { cleanUpAfterEach, mount } from '../../test/mount.js'
import { allByRole, byRole, reads, textOf } from '../../test/perceive.js'
import { expectNoPolicyViolations } from '../../test/policy.js'
import { testStore } from '../../test/store.js'
import { StoreController } from '../controllers/store-controller.js'
import { controls } from '../styles/controls.styles.js'
import { stateStyles } from '../styles/states.styles.js'
import { tokens } from '../styles/tokens.styles.js'
import '../events.js'
import { defineElement } from './define-element.js'
import type { LiveState } from './element-status.js'
import { WaygateElement } from './waygate-element.js'
import { whenReady } from './when-ready.js'

const ready = { status: 'ready', items: ['a', 'b'], stale: false, updatedAt: Date.UTC(2026, 10, 22, 12) } as const
const refused = (code: string, details = {}) => Object.assign(new Error(), { code, details, requestId: 'req_7' })

let reloads = 0
const store = Object.assign(testStore<LiveState>(ready), { reload: () => void (reloads += 1) })

class ListElement extends WaygateElement {
  static override styles = [tokens, controls, stateStyles]
  readonly #list = new StoreController(this, () => store)
  override render() {
    return whenReady(this, this.#list.value, {
      ready: ({ items }) => html`<p>Rows: ${items?.join(' ')}</p>`,
      empty: () => html`<p>No rows</p>`,
    })
  }
}
defineElement('wg-test-list' as 'wg-', ListElement)

const show = (state: LiveState) => {
  store.set(state)
  return mount<ListElement>(html`<wg-test-list></wg-test-list>`)
}

describe('an element in each of its states', () => {
  cleanUpAfterEach()
  expectNoPolicyViolations()

  it('shows its data and says ready', async () => {
    const element = await show(ready)
    expect(textOf(element)).to.equal('Rows: a b')
    expect(element.status).to.equal('ready')
    expect(element.matches(':state(ready)')).to.equal(true)
  })

  it('says what is empty about an empty list', async () => {
    const element = await show({ ...ready, items: [] })
    expect(textOf(element)).to.equal('No rows')
    expect(element.status).to.equal('empty')
  })

  it('is busy while nothing has come yet', async () => {
    const element = await show({ status: 'loading', items: [], stale: false, updatedAt: null })
    expect(element.status).to.equal('loading')
    const skeleton = await byRole(element, 'status')
    expect(skeleton.getAttribute('aria-busy')).to.equal('true')
    await expectAccessible(element)
  })

  it('does not flash a skeleton before a quick answer', async () => {
    const element = await show({ status: 'loading', items: [], stale: false, updatedAt: null })
    expect(getComputedStyle(element.renderRoot.querySelector('.skeleton') as Element).visibility).to.equal('hidden')
  })

  it('says what went wrong, quotes the request and tries again when asked', async () => {
    const element = await show({
      status: 'failed',
      items: [],
      stale: true,
      updatedAt: null,
      error: refused('internal'),
    })
    await reads(element, 'The gateway had a problem of its own.')
    await reads(element, 'Request req_7')
    const before = reloads
    ;(await byRole(element, 'button', 'Try again')).click()
    expect(reloads).to.equal(before + 1)
    await expectAccessible(element)
  })

  it('keeps old rows visible when a refresh fails, with the time of the last news', async () => {
    const element = await show({ ...ready, status: 'failed', stale: true, error: refused('internal') })
    await reads(element, 'Rows: a b')
    await reads(element, /Could not refresh\. Showing what was known at /)
    expect(element.status).to.equal('stale')
    await expectAccessible(element)
  })

  it('says quietly that news have stopped', async () => {
    const element = await show({ ...ready, stale: true })
    await reads(element, 'Connection lost, trying again.')
    expect(allByRole(element, 'alert')).to.have.lengthOf(0)
  })

  it('hides everything once the sign-in has ended', async () => {
    const element = await show({ ...ready, status: 'failed', error: refused('unauthorized') })
    expect(element.status).to.equal('unauthorized')
    expect(textOf(element))
      .to.match(/signed out/)
      .and.not.match(/Rows/)
  })

  it('names the capability that is missing', async () => {
    const element = await show({
      status: 'failed',
      items: [],
      stale: false,
      updatedAt: null,
      error: refused('forbidden', { capability: 'manage' }),
    })
    expect(element.status).to.equal('forbidden')
    await reads(element, '“manage”')
    await expectAccessible(element)
  })

  it('tells the outside when its status changes, once', async () => {
    const element = await show(ready)
    const heard: string[] = []
    element.addEventListener('wg-status-changed', (event) => heard.push(event.status))
    store.set({ ...ready, items: [] })
    await element.updateComplete
    store.set({ ...ready, items: [] })
    await element.updateComplete
    expect(heard).to.deep.equal(['empty'])
  })

  it('listens to its store only while it is in the page, and again after a move', async () => {
    const element = await show(ready)
    expect(store.listeners()).to.equal(1)
    const place = element.parentElement as HTMLElement
    element.remove()
    expect(store.listeners()).to.equal(0)
    place.append(element)
    store.set({ ...ready, items: ['c'] })
    await reads(element, 'Rows: c')
    expect(store.listeners()).to.equal(1)
  })
})
