import '../../src/define.js'
import { createClient, type Client } from '@waygate/sdk'
import { createFakeGateway } from '@waygate/sdk/testing'
import { expect } from 'chai'
import { html, type TemplateResult } from 'lit'
import { cleanUpAfterEach, deepElements, eventually, mount } from '../mount.js'
import { byRole, reads, textOf } from '../perceive.js'
import { expectNoPolicyViolations } from '../policy.js'
import { readable } from './inert.js'

cleanUpAfterEach()
expectNoPolicyViolations()

const clients: Client[] = []
const kept = (client: Client): Client => {
  clients.push(client)
  return client
}
afterEach(() => {
  for (const client of clients.splice(0)) client.dispose()
})

/** What the page wrote to the console. */
const written: string[] = []
before(() => {
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    const real = console[level].bind(console)
    console[level] = (...all: unknown[]) => {
      written.push(all.map(String).join(' '))
      real(...all)
    }
  }
})

const everything = (client: Client, session: string): TemplateResult =>
  html`<div>
    <wg-sessions .client=${client}></wg-sessions>
    <wg-viewer .client=${client} session-id=${session}></wg-viewer>
    <wg-contacts .client=${client} session-id=${session}></wg-contacts>
    <wg-api-keys .client=${client}></wg-api-keys>
    <wg-webhooks .client=${client}></wg-webhooks>
    <wg-members .client=${client}></wg-members>
    <wg-audit .client=${client}></wg-audit>
    <wg-org-switcher .client=${client}></wg-org-switcher>
  </div>`

function living() {
  const gateway = createFakeGateway({ scenario: 'living' })
  const [session] = gateway.state.sessions.values()
  if (!session) throw new Error('the world has no session')
  return { gateway, session }
}

describe('a credential in a page', () => {
  it('is in memory only: not in storage, cookies, markup, addresses or the console', async () => {
    const { gateway, session } = living()
    const tokens: string[] = []
    const options = gateway.options('owner')
    const auth = typeof options.auth === 'function' ? options.auth : undefined
    const client = kept(
      createClient({
        ...options,
        auth: async (request) => {
          const minted = await auth?.(request)
          const token = typeof minted === 'object' && minted !== null ? minted.token : String(minted)
          tokens.push(token)
          return minted as Awaited<ReturnType<NonNullable<typeof auth>>>
        },
      }),
    )
    const page = await mount(everything(client, session.id), { width: 1000 })
    await reads(page, 'Order system')
    await reads(page, 'Ana Prado')
    await eventually('the stream', () => gateway.openStreams > 0)
    expect(tokens).not.to.have.lengthOf(0)
    const databases = (await indexedDB.databases()).map(({ name }) => name ?? '')
    const places: Readonly<Record<string, string>> = {
      localStorage: JSON.stringify({ ...localStorage }),
      sessionStorage: JSON.stringify({ ...sessionStorage }),
      indexedDB: databases.join(),
      cookies: document.cookie,
      address: `${location.href} ${document.referrer} ${JSON.stringify(history.state)}`,
      requested: gateway.calls.map(({ url }) => url).join(' '),
      console: written.join(' '),
      text: readable(document.body),
      attributes: [...deepElements(document.body)].map((one) => (one.cloneNode(false) as Element).outerHTML).join(''),
    }
    for (const token of tokens)
      for (const [place, found] of Object.entries(places)) expect(found.includes(token), place).to.equal(false)
  })

  it('is revoked while its elements show something: within two seconds they are locked and empty', async () => {
    const { gateway, session } = living()
    const owner = kept(gateway.client('owner'))
    const minted = await owner.embedTokens.create({
      subject: { id: 'visitor' },
      components: { viewer: { sessions: [session.id] }, contacts: { sessions: [session.id] } },
      allowedOrigins: [location.origin],
    })
    const client = kept(createClient({ ...gateway.options('owner'), auth: { token: minted.token } }))
    const page = await mount(
      html`<div>
        <wg-viewer .client=${client} session-id=${session.id} chat-id="15550111@s.whatsapp.net"></wg-viewer>
        <wg-contacts .client=${client} session-id=${session.id}></wg-contacts>
      </div>`,
      { width: 1000 },
    )
    await reads(page, 'Please keep two for me')
    await reads(page, 'Ben Okafor')
    await eventually('the stream', () => gateway.openStreams > 0)
    const began = performance.now()
    await owner.embedTokens.revoke(minted.id)
    await eventually('nothing of it', () => !/Please keep two|Ben Okafor|Ana Prado/.test(readable(page)))
    await eventually('both are locked', () => [...page.children].every((one) => one.matches(':state(unauthorized)')))
    expect(performance.now() - began).to.be.below(2000)
    expect(textOf(page)).to.include('signed out')
    expect(readable(document.body)).not.to.match(/Please keep two|Ben Okafor/)
    await eventually('no stream of its own', () => gateway.openStreams === 0)
  })

  it('opens one stream, however many elements share it', async () => {
    const { gateway, session } = living()
    const page = await mount(everything(kept(gateway.client('owner')), session.id), { width: 1000 })
    await reads(page, 'Order system')
    await eventually('the stream', () => gateway.openStreams > 0)
    await reads(page, 'Ana Prado')
    expect(gateway.openStreams).to.equal(1)
    expect(gateway.calls.filter(({ operation }) => operation === 'streamEvents').length).to.be.at.most(2)
  })
})

describe('the page that links a phone', () => {
  it('says whose phone it will be, draws the code only, and hides it while nobody looks and when it has run out', async () => {
    let now = Date.now()
    const gateway = createFakeGateway({ now: () => now })
    const { id } = gateway.addSession(gateway.cast.organization, { label: 'Sales' })
    const client = kept(gateway.client('owner'))
    const page = await mount(
      html`<wg-session-pairing .client=${client} session-id=${id} method="qr"></wg-session-pairing>`,
    )
    await reads(page, 'Link a phone to Sales in Lantern Bakery')
    await byRole(page, 'img', /QR/)
    const secret = gateway.state.pairings.get(id)?.qr?.code ?? ''
    expect(secret.length).to.be.above(40)
    const said = [...deepElements(document.body)].map((one) => (one.cloneNode(false) as Element).outerHTML).join('')
    for (const place of [said, readable(document.body), written.join(), gateway.calls.map(({ url }) => url).join()])
      expect(place.includes(secret)).to.equal(false)
    const shown = (): boolean =>
      [...deepElements(page)].some(
        (one) => one.localName === 'wg-ui-qr' && (one as HTMLElement & { code: string }).code === secret,
      )
    expect(shown()).to.equal(true)
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
    await eventually('it is covered', () => !shown())
    Reflect.deleteProperty(document, 'visibilityState')
    document.dispatchEvent(new Event('visibilitychange'))
    await eventually('it is back', shown)
    now += 600_000
    gateway.expireCodes(id)
    await eventually('it is gone', () => !shown())
  })
})
