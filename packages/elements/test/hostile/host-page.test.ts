import type { Client } from '@waygate/sdk'
import { createFakeGateway } from '@waygate/sdk/testing'
import { expect } from 'chai'
import { html } from 'lit'
import { cleanUpAfterEach, deepElements, eventually, mount } from '../mount.js'
import { reads, textOf } from '../perceive.js'
import { expectNoPolicyViolations } from '../policy.js'

cleanUpAfterEach()
expectNoPolicyViolations()

/** What old libraries and careless pages leave behind. Set before any of our modules runs, and taken away with the file's last test. */
const undo: (() => void)[] = []
function plant(target: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(target, name)
  Object.defineProperty(target, name, { configurable: true, enumerable: true, writable: true, value })
  undo.push(() => {
    if (before) Object.defineProperty(target, name, before)
    else Reflect.deleteProperty(target, name)
  })
}

const heard: string[] = []
const errors: unknown[] = []
const taken = class extends HTMLElement {}

before(async () => {
  plant(Object.prototype, 'foo', 'polluted')
  plant(Object.prototype, 'each', () => undefined)
  plant(Array.prototype, 'last', () => undefined)
  plant(Array.prototype, 'flatten', () => [])
  plant(String.prototype, 'strip', () => '')
  for (const name of ['map', 'filter', 'forEach', 'find'] as const) {
    const real = Array.prototype[name] as (this: unknown[], ...all: unknown[]) => unknown
    plant(Array.prototype, name, function (this: unknown[], ...all: unknown[]) {
      return real.apply(this, all)
    })
  }
  const listen = EventTarget.prototype.addEventListener
  plant(EventTarget.prototype, 'addEventListener', function (this: EventTarget, ...all: Parameters<typeof listen>) {
    if (this === window || this === document) heard.push(all[0])
    listen.apply(this, all)
  })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('* { all: unset !important } wg-sessions, div { display: block !important }')
  document.adoptedStyleSheets.push(sheet)
  undo.push(() => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)))
  const note = (event: Event): void => void errors.push((event as ErrorEvent).error ?? event)
  window.addEventListener('unhandledrejection', note)
  customElements.define('wg-audit', taken)
  await import('../../src/define.js')
})
after(() => {
  for (const step of undo.reverse()) step()
})

const clients: Client[] = []
afterEach(() => {
  for (const client of clients.splice(0)) client.dispose()
})

function world() {
  const gateway = createFakeGateway({ scenario: 'living' })
  const client = gateway.client('superAdmin')
  const owner = gateway.client('owner')
  clients.push(client, owner)
  const session = [...gateway.state.sessions.values()].find(({ status }) => status === 'working')?.id ?? ''
  return { gateway, client, owner, session }
}

describe('a page that was there before us', () => {
  it('has changed what all objects and arrays have, and every page still shows its data', async () => {
    const { owner, client, session } = world()
    const page = await mount(
      html`<div>
        <wg-sessions .client=${owner}></wg-sessions>
        <wg-viewer .client=${owner} session-id=${session}></wg-viewer>
        <wg-contacts .client=${owner} session-id=${session}></wg-contacts>
        <wg-api-keys .client=${owner}></wg-api-keys>
        <wg-webhooks .client=${owner}></wg-webhooks>
        <wg-members .client=${owner}></wg-members>
        <wg-admin-users .client=${client}></wg-admin-users>
      </div>`,
      { width: 1000 },
    )
    for (const text of ['Front desk', 'Ana Prado', 'Order system', 'https://orders.lantern.example', 'Milo Brandt'])
      await reads(page, text)
    await reads(page, 'Sent advertising to strangers')
    expect(errors).to.deep.equal([])
    expect(textOf(page)).not.to.include('polluted')
  })

  it('takes every style away outside, and the inside keeps its looks', async () => {
    const { owner } = world()
    const page = await mount(html`<wg-sessions .client=${owner}></wg-sessions>`, { width: 1000 })
    await reads(page, 'Front desk')
    const button = await eventually('the button', () =>
      [...deepElements(page)].find((one) => one.matches('button.primary')),
    )
    const { backgroundColor, color, borderRadius } = getComputedStyle(button)
    expect(borderRadius).to.equal('6px')
    expect(backgroundColor).not.to.equal(color)
    expect(page.getBoundingClientRect().height).to.be.above(100)
  })

  it('has one of our names for an element of its own: it keeps it, and all others work', async () => {
    expect(customElements.get('wg-audit')).to.equal(taken)
    expect(customElements.get('wg-sessions')).not.to.equal(undefined)
  })

  it('loads us twice: the second copy changes nothing', async () => {
    const first = customElements.get('wg-sessions')
    const again: string = '../../src/sessions/sessions/sessions.define.ts?again'
    await import(again)
    expect(customElements.get('wg-sessions')).to.equal(first)
    const { owner } = world()
    await reads(await mount(html`<wg-sessions .client=${owner}></wg-sessions>`), 'Front desk')
  })

  it('sends messages to its window, a thousand of any shape: nobody listens, and nothing changes', async () => {
    expect(heard).not.to.include('message')
    const { owner, gateway } = world()
    const page = await mount(html`<wg-sessions .client=${owner}></wg-sessions>`)
    await reads(page, 'Front desk')
    const [text, calls] = [textOf(page), gateway.calls.length]
    const shapes = [{ type: 'wg-logout' }, 'wg-refresh', { waygate: { token: 'x' } }, null, 7, [{ source: 'waygate' }]]
    for (let at = 0; at < 1000; at += 1) window.postMessage(shapes[at % shapes.length], location.origin)
    await new Promise<void>((resolve) => {
      const until = ({ data }: MessageEvent): void => {
        if (data !== 'last') return
        window.removeEventListener('message', until)
        resolve()
      }
      window.addEventListener('message', until)
      window.postMessage('last', location.origin)
    })
    expect(textOf(page)).to.equal(text)
    expect(gateway.calls.length).to.equal(calls)
  })
})
