import { expect } from 'chai'
import { html, LitElement } from 'lit'
import { useGateway } from '../../test/gateway.js'
import { cleanUpAfterEach, eventually, mount } from '../../test/mount.js'
import { reads, textOf } from '../../test/perceive.js'
import { defineElement } from '../base/define-element.js'
import { ClientController, MissingClientError } from '../controllers/client-controller.js'
import { uiWords } from '../i18n/en/ui.js'
import { LocaleController } from '../i18n/locale-controller.js'
import type { ProviderElement } from './provider.js'
import './provider.define.js'

class ProbeElement extends LitElement {
  readonly client_ = new ClientController(this)
  readonly locale_ = new LocaleController(this)
  override render() {
    return html`${this.client_.value ? 'has a client' : 'has none'}, ${this.locale_.words(uiWords).copy}`
  }
}
defineElement('wg-test-probe' as 'wg-', ProbeElement)

describe('the provider', () => {
  cleanUpAfterEach()
  const { start, client } = useGateway()

  const probe = (root: Element) => root.querySelector('wg-test-probe') as ProbeElement

  it('gives its client to everything below it, and follows a change', async () => {
    const gateway = start()
    const [first, second] = [client(gateway), client(gateway)]
    const provider = await mount<ProviderElement>(
      html`<wg-provider .client=${first}><wg-test-probe></wg-test-probe></wg-provider>`,
    )
    expect(probe(provider).client_.value).to.equal(first)
    provider.client = second
    await eventually('the new client', () => probe(provider).client_.value === second)
  })

  it('reaches an element that was there before it was upgraded', async () => {
    const place = await mount(
      html`<div>
        <wg-late-provider><wg-test-probe></wg-test-probe></wg-late-provider>
      </div>`,
    )
    await reads(probe(place), 'has none')
    const { ProviderElement: Provider } = await import('./provider.js')
    class LateProvider extends Provider {}
    ;(place.firstElementChild as ProviderElement).client = client(start())
    customElements.define('wg-late-provider', LateProvider)
    await reads(probe(place), 'has a client')
  })

  it('is found again by an element that moves to another provider', async () => {
    const [one, two] = [client(start()), client(start())]
    const place = await mount(
      html`<div>
        <wg-provider .client=${one}><wg-test-probe></wg-test-probe></wg-provider
        ><wg-provider .client=${two}></wg-provider>
      </div>`,
    )
    const element = probe(place)
    place.lastElementChild?.append(element)
    await eventually('the other client', () => element.client_.value === two)
  })

  it('makes a client from a token endpoint, and disposes it when it leaves the page for good', async () => {
    const provider = await mount<ProviderElement>(
      html`<wg-provider base-url="https://gateway.example" token-endpoint="/waygate-token"
        ><wg-test-probe></wg-test-probe
      ></wg-provider>`,
    )
    const made = probe(provider).client_.require()
    const parent = provider.parentElement as HTMLElement
    const other = document.createElement('div')
    parent.append(other)
    other.append(provider)
    await provider.updateComplete
    expect(probe(provider).client_.value).to.equal(made)
    provider.remove()
    await Promise.resolve()
    parent.append(provider)
    await eventually(
      'another client',
      () => probe(provider).client_.value !== undefined && probe(provider).client_.value !== made,
    )
  })

  it('says which element is without a client when it has to act', async () => {
    const element = await mount<ProbeElement>(html`<wg-test-probe></wg-test-probe>`)
    expect(() => element.client_.require()).to.throw(MissingClientError, '<wg-test-probe> has no client')
  })

  it('takes the colour scheme of the page unless it is given one', async () => {
    const provider = await mount<ProviderElement>(html`<wg-provider><wg-test-probe></wg-test-probe></wg-provider>`)
    const scheme = () => getComputedStyle(probe(provider)).colorScheme
    document.documentElement.style.colorScheme = 'dark'
    expect(scheme()).to.equal('dark')
    document.documentElement.style.colorScheme = ''
    expect(scheme()).to.equal('normal')
    provider.theme = 'dark'
    await provider.updateComplete
    expect(scheme()).to.equal('dark')
  })

  it('sets language and direction for what is below, and loads the language', async () => {
    const provider = await mount<ProviderElement>(
      html`<wg-provider locale="ar-XB"><wg-test-probe></wg-test-probe></wg-provider>`,
    )
    expect(provider.dir).to.equal('rtl')
    await eventually('the mirrored words', () => textOf(probe(provider)).includes('\u2067Copy\u2069'))
    provider.locale = 'en-XA'
    await reads(probe(provider), /\[Cöpý·/)
    expect(provider.dir).to.equal('ltr')
  })

  it('shows English while a language cannot be found', async () => {
    const provider = await mount<ProviderElement>(
      html`<wg-provider locale="tlh"><wg-test-probe></wg-test-probe></wg-provider>`,
    )
    await reads(probe(provider), 'Copy')
  })
})

describe('registering a tag twice', () => {
  it('keeps the first and throws nothing', () => {
    const first = customElements.get('wg-provider')
    defineElement('wg-provider', class extends HTMLElement {})
    expect(customElements.get('wg-provider')).to.equal(first)
  })
})
