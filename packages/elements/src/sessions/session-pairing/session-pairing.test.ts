import type { FakeGateway } from '@waygate/sdk/testing'
import { expect } from 'chai'
import { html } from 'lit'
import { expectAccessible } from '../../../test/accessible.js'
import { useGateway } from '../../../test/gateway.js'
import { cleanUpAfterEach, deepElements, eventually, mount } from '../../../test/mount.js'
import { allByRole, announced, byRole, reads, textOf } from '../../../test/perceive.js'
import { expectNoPolicyViolations } from '../../../test/policy.js'
import './session-pairing.define.js'
import type { SessionPairingElement } from './session-pairing.js'

const phone = { number: '628120000123', lid: '900000000000009@lid' }

describe('linking a phone', () => {
  cleanUpAfterEach()
  expectNoPolicyViolations()
  const { start, client } = useGateway()

  const show = (gateway: FakeGateway, id: string, method: 'auto' | 'qr' | 'code' = 'qr') =>
    mount<SessionPairingElement>(
      html`<wg-session-pairing .client=${client(gateway)} session-id=${id} method=${method}></wg-session-pairing>`,
    )

  const begin = async (method: 'qr' | 'code' = 'qr') => {
    const gateway = start()
    const { id } = gateway.addSession(gateway.cast.organization, { label: 'Sales' })
    const element = await show(gateway, id, method)
    return { gateway, id, element }
  }

  it('shows the first code of a new session without being asked, and how long it lasts', async () => {
    const { element } = await begin()
    await reads(element, 'Link a phone to Sales in Lantern Bakery')
    await reads(element, /Code 1 of 6 (1:00|0:5\d) left/)
    await byRole(element, 'img', 'QR code to scan with WhatsApp')
    await expectAccessible(element)
  })

  it('draws the code dark on white with a quiet zone, whatever the theme', async () => {
    document.documentElement.style.colorScheme = 'dark'
    const { element } = await begin()
    const canvas = (await byRole(element, 'img', /QR/)) as unknown as HTMLCanvasElement
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    const at = (x: number, y: number) => data[(y * canvas.width + x) * 4]
    expect(at(0, 0)).to.equal(255)
    let edge = 0
    while (at(edge, edge) === 255) edge += 1
    let module = 0
    while (at(edge + module, edge) === 0) module += 1
    // A finder pattern is seven modules wide; four modules of quiet zone go before it.
    expect(edge).to.equal((module / 7) * 4)
    expect(canvas.getBoundingClientRect().width - 2 * edge).to.be.within(240, 288)
  })

  it('never puts the code into text, attributes or the live region', async () => {
    const { gateway, id, element } = await begin()
    await reads(element, 'Code 1 of 6')
    const secret = gateway.state.pairings.get(id)?.qr?.code ?? 'missing'
    gateway.rotateQr(id)
    await reads(element, 'Code 2 of 6')
    await announced('New QR code, 2 of 6.')
    const next = gateway.state.pairings.get(id)?.qr?.code ?? 'missing'
    for (const node of [...deepElements(document.body)]) {
      const open = node.cloneNode(false) as Element
      for (const code of [secret, next]) {
        expect(open.outerHTML).not.to.contain(code)
        expect(node.textContent ?? '').not.to.contain(code)
      }
    }
  })

  it('swaps the picture when a code is replaced at any moment', async () => {
    const { gateway, id, element } = await begin()
    const canvas = (await byRole(element, 'img', /QR/)) as unknown as HTMLCanvasElement
    const before = canvas.toDataURL()
    gateway.rotateQr(id)
    await eventually('another picture', () => canvas.toDataURL() !== before)
  })

  it('tells the way from scanned to linked, and says so to the host', async () => {
    const { gateway, id, element } = await begin()
    await reads(element, 'Code 1 of 6')
    const heard: (string | undefined)[] = []
    element.addEventListener('wg-session-linked', (event) => heard.push(event.sessionId, event.jid))
    gateway.scanCode(id, phone)
    await reads(element, /Scanned Finishing on your phone… Keep WhatsApp open/)
    await announced('Scanned. Finishing on your phone.')
    await expectAccessible(element)
    gateway.linkPhone(id, phone)
    await reads(element, 'Linked as +62 812 000 0123')
    await announced('Linked as +62 812 000 0123')
    expect(heard).to.deep.equal([id, '628120000123@s.whatsapp.net'])
    await expectAccessible(element)
  })

  it('says when all codes have run out and begins again when asked', async () => {
    const { gateway, id, element } = await begin()
    await reads(element, 'Code 1 of 6')
    let expired = 0
    element.addEventListener('wg-pairing-expired', () => (expired += 1))
    gateway.expireCodes(id)
    await reads(element, 'No code was scanned. Show a new code and scan it while it is fresh.')
    expect(allByRole(element, 'img', /QR/)).to.have.lengthOf(0)
    expect(expired).to.equal(1)
    await expectAccessible(element)
    ;(await byRole(element, 'button', 'Show a new code')).click()
    await reads(element, 'Code 1 of 6')
  })

  it('does not begin again by itself when it comes to an ended attempt', async () => {
    const gateway = start()
    const { id } = gateway.addSession(gateway.cast.organization, { status: 'failed', reason: 'qr_timeout' })
    const element = await show(gateway, id)
    await byRole(element, 'button', 'Show a new code')
    expect(gateway.calls.map(({ operation }) => operation)).not.to.include('startSession')
  })

  it('cancels when asked, and tells the host at which step', async () => {
    const { gateway, element } = await begin()
    const heard: string[] = []
    element.addEventListener('wg-pairing-cancelled', (event) => heard.push(event.step))
    ;(await byRole(element, 'button', 'Cancel linking')).click()
    await reads(element, 'Linking was cancelled.')
    // The stream may tell before the call has its answer.
    await eventually('the host hears of it', () => heard.length > 0)
    expect(heard).to.deep.equal(['qr'])
    expect([...gateway.state.pairings.keys()]).to.deep.equal([])
  })

  it('shows the code that is on offer after a reload, and in a second tab', async () => {
    const { gateway, id, element } = await begin()
    await reads(element, 'Code 1 of 6')
    gateway.rotateQr(id)
    const second = await show(gateway, id)
    await reads(second, 'Code 2 of 6')
    expect(gateway.calls.filter(({ operation }) => operation === 'startSession')).to.have.lengthOf(1)
  })

  it('covers the code while the page is in the background', async () => {
    const { element } = await begin()
    await reads(element, 'Code 1 of 6')
    const hide = (state: string) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
      document.dispatchEvent(new Event('visibilitychange'))
    }
    hide('hidden')
    await reads(element, 'Hidden while this page is in the background')
    expect(allByRole(element, 'img', /QR/)).to.have.lengthOf(0)
    hide('visible')
    await byRole(element, 'img', /QR/)
    Reflect.deleteProperty(document, 'visibilityState')
  })

  it('counts by the gateway’s clock when this device’s clock is a day wrong', async () => {
    const gateway = start({ now: () => Date.now() + 86_400_000 })
    const { id } = gateway.addSession(gateway.cast.organization, { label: 'Sales' })
    const element = await show(gateway, id)
    await reads(element, /Code 1 of 6 (1:00|0:5\d) left/)
  })

  const ends: [
    reason: 'pairing_rejected' | 'passkey_required' | 'banned' | 'locked' | 'client_outdated',
    text: string,
    button: string | undefined,
  ][] = [
    ['pairing_rejected', 'The phone could not link. Try again, or link with a code instead.', 'Try again'],
    ['passkey_required', 'This account asks for a passkey', 'Try again'],
    ['locked', 'Account locked, or the phone changed.', 'Try again'],
    ['banned', 'This number is banned by WhatsApp.', undefined],
    ['client_outdated', 'Ask whoever runs this gateway to upgrade it.', undefined],
  ]
  for (const [reason, text, button] of ends) {
    it(`says what happened and what to do for ${reason}`, async () => {
      const gateway = start()
      const { id } = gateway.addSession(gateway.cast.organization, { status: 'failed', reason })
      const element = await show(gateway, id)
      await reads(element, text)
      expect(allByRole(element, 'button').map(textOf)).to.deep.equal(button === undefined ? [] : [button])
    })
  }

  it('takes a session that was unlinked on the phone through linking again', async () => {
    const gateway = start()
    const { id } = gateway.addSession(gateway.cast.organization, { status: 'logged_out', reason: 'unlinked' })
    const element = await show(gateway, id)
    await reads(element, 'Removed on the phone.')
    ;(await byRole(element, 'button', 'Link again')).click()
    await reads(element, 'Code 1 of 6')
  })

  it('says so when the session does not exist', async () => {
    const element = await show(start(), 'sess_00000000000000000000000000')
    await reads(element, 'It no longer exists.')
    expect(element.status).to.equal('failed')
  })
})
