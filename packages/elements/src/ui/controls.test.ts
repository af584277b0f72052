import { expect } from 'chai'
import { html } from 'lit'
import { expectAccessible } from '../../test/accessible.js'
import { cleanUpAfterEach, eventually, mount } from '../../test/mount.js'
import { allByRole, announced, byRole, focused, reads, textOf } from '../../test/perceive.js'
import './confirm.define.js'
import './copy.define.js'
import './search.define.js'
import './segmented.define.js'
import './tabs.define.js'
import './time.define.js'
import './ui-events.js'

const press = (key: string, target = focused()) =>
  target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }))

describe('the confirmation', () => {
  cleanUpAfterEach()

  it('names what is lost, starts on Cancel and gives the focus back when it is gone', async () => {
    const place = await mount(
      html`<div>
        <button>Opener</button
        ><wg-ui-confirm
          heading="Delete Sales?"
          text="Its chats are removed."
          confirm-label="Delete session"
          danger
        ></wg-ui-confirm>
      </div>`,
    )
    const opener = place.querySelector('button') as HTMLButtonElement
    const confirm = place.querySelector('wg-ui-confirm') as HTMLElementTagNameMap['wg-ui-confirm']
    confirm.addEventListener('wg-ui-close', () => (confirm.open = false))
    opener.focus()
    confirm.open = true
    const dialog = await byRole(place, 'dialog', 'Delete Sales?')
    await reads(dialog, 'Its chats are removed.')
    await eventually('Cancel has the focus', () => textOf(focused() as Element) === 'Cancel')
    await expectAccessible(confirm)
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }))
    await eventually('it is closed', () => allByRole(place, 'dialog').length === 0)
    expect(focused()).to.equal(opener)
  })
})

describe('tabs and segments', () => {
  cleanUpAfterEach()

  const choices = [
    { value: 'all', label: 'All' },
    { value: 'people', label: 'People' },
    { value: 'groups', label: 'Groups' },
  ]

  it('move with the arrow keys and have one tab stop', async () => {
    const tabs = await mount(html`<wg-ui-tabs label="Kind" .tabs=${choices} value="all">Panel</wg-ui-tabs>`)
    const heard: string[] = []
    tabs.addEventListener('wg-ui-select', (event) => heard.push(event.value))
    ;(await byRole(tabs, 'tab', 'All')).focus()
    press('ArrowRight')
    press('End')
    expect(heard).to.deep.equal(['people', 'groups'])
    await eventually(
      'the last tab is chosen',
      () =>
        allByRole(tabs, 'tab')
          .map((tab) => tab.tabIndex)
          .join() === '-1,-1,0',
    )
    await byRole(tabs, 'tabpanel', 'Groups')
    await expectAccessible(tabs)
  })

  it('run the other way in a right-to-left page', async () => {
    document.documentElement.dir = 'rtl'
    const segments = await mount(html`<wg-ui-segmented label="Kind" .choices=${choices} value="all"></wg-ui-segmented>`)
    ;(await byRole(segments, 'radio', 'All')).focus()
    press('ArrowLeft')
    await eventually('People is chosen', () => allByRole(segments, 'radio')[1]?.getAttribute('aria-checked') === 'true')
    await expectAccessible(segments)
  })
})

describe('the search field', () => {
  cleanUpAfterEach()

  const type = (field: HTMLInputElement, text: string) => {
    field.value = text
    field.dispatchEvent(new Event('input'))
  }

  it('tells its text once typing has paused', async () => {
    const search = await mount(html`<wg-ui-search label="Search people"></wg-ui-search>`)
    const heard: string[] = []
    search.addEventListener('wg-ui-search', (event) => heard.push(event.value))
    const field = await byRole<HTMLInputElement>(search, 'searchbox', 'Search people')
    type(field, 'a')
    type(field, 'an')
    type(field, ' ana ')
    await eventually('one search', () => heard.length > 0)
    expect(heard).to.deep.equal(['ana'])
    await expectAccessible(search)
  })

  it('is cleared by Escape at once', async () => {
    const search = await mount(html`<wg-ui-search value="ana"></wg-ui-search>`)
    const heard: string[] = []
    search.addEventListener('wg-ui-search', (event) => heard.push(event.value))
    const field = await byRole<HTMLInputElement>(search, 'searchbox', 'Search')
    field.focus()
    press('Escape', field)
    expect(heard).to.deep.equal([''])
  })
})

describe('the copy button', () => {
  cleanUpAfterEach()

  const clipboard = (writeText: (text: string) => Promise<void>) =>
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } })
  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'))

  it('copies the value and says so without saying the value', async () => {
    const copied: string[] = []
    clipboard(async (text) => void copied.push(text))
    const button = await mount(html`<wg-ui-copy what="key" .value=${'wa_secret'}></wg-ui-copy>`)
    ;(await byRole(button, 'button', 'Copy key')).click()
    await announced('Copied')
    expect(copied).to.deep.equal(['wa_secret'])
    expect(button.outerHTML + (button.shadowRoot?.textContent ?? '')).not.to.contain('wa_secret')
    await expectAccessible(button)
  })

  it('says when copying is not allowed', async () => {
    clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')))
    const button = await mount(html`<wg-ui-copy what="key" .value=${'wa_secret'}></wg-ui-copy>`)
    ;(await byRole(button, 'button', 'Copy key')).click()
    await announced('Copying is not allowed here.')
  })
})

describe('a time', () => {
  cleanUpAfterEach()

  it('reads as a distance and has the exact time as its title', async () => {
    const at = Date.now() - 5 * 60_000
    const time = await mount(html`<wg-ui-time lang="en" .at=${at}></wg-ui-time>`)
    expect(textOf(time)).to.equal('5 min. ago')
    expect((await byRole(time, 'time')).title).to.contain(String(new Date(at).getFullYear()))
  })

  it('shows nothing for what is not a time', async () => {
    expect(textOf(await mount(html`<wg-ui-time .at=${Number.NaN}></wg-ui-time>`))).to.equal('')
  })
})
