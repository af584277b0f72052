import type { FakeGateway } from '@waygate/sdk/testing'
import { expect } from 'chai'
import { html } from 'lit'
import { expectAccessible } from '../../../test/accessible.js'
import { useGateway } from '../../../test/gateway.js'
import { cleanUpAfterEach, eventually, mount } from '../../../test/mount.js'
import { announced, byRole, focused, reads } from '../../../test/perceive.js'
import { expectNoPolicyViolations } from '../../../test/policy.js'
import './session-pairing.define.js'
import type { SessionPairingElement } from './session-pairing.js'

describe('linking with a code', () => {
  cleanUpAfterEach()
  expectNoPolicyViolations()
  const { start, client } = useGateway()

  const show = async (gateway: FakeGateway) => {
    const { id } = gateway.addSession(gateway.cast.organization, { label: 'Sales' })
    const element = await mount<SessionPairingElement>(
      html`<wg-session-pairing .client=${client(gateway)} session-id=${id} method="code"></wg-session-pairing>`,
    )
    return { id, element }
  }

  const enter = async (element: Element, number: string) => {
    const field = await byRole<HTMLInputElement>(element, 'textbox', 'Number of the phone')
    field.value = number
    field.dispatchEvent(new Event('input'))
    const button = await byRole<HTMLButtonElement>(element, 'button', 'Get a code')
    // The stream may tell of a code before the call that asked for it has its answer.
    await eventually('the last request is over', () => !button.disabled)
    button.click()
    return field
  }

  it('asks for the number first and starts nothing', async () => {
    const gateway = start()
    const { element } = await show(gateway)
    await reads(element, 'Start with the country code, like +62 812 000 0123.')
    expect(gateway.calls.map(({ operation }) => operation)).not.to.include('startSession')
    await expectAccessible(element)
  })

  it('names the country of the code that is typed', async () => {
    const { element } = await show(start())
    const field = await byRole<HTMLInputElement>(element, 'textbox')
    field.value = '+62 8'
    field.dispatchEvent(new Event('input'))
    await reads(element, 'Indonesia, +62')
  })

  it('says what is wrong with a number, keeps it, and asks the gateway nothing', async () => {
    const gateway = start()
    const { element } = await show(gateway)
    const field = await enter(element, '0812 000 0123')
    await reads(element, 'Leave out the leading 0 and start with the country code, like +62.')
    expect(field.value).to.equal('0812 000 0123')
    expect(field.getAttribute('aria-invalid')).to.equal('true')
    expect(focused()).to.equal(field)
    expect(gateway.calls.map(({ operation }) => operation)).not.to.include('sessionPairingCode')
    await expectAccessible(element)
  })

  it('shows the code in two groups, spelled for screen readers, with its number and time', async () => {
    const gateway = start()
    const { id, element } = await show(gateway)
    await enter(element, '+62 812 000 0123')
    await reads(element, 'For +62 812 000 0123')
    await reads(element, /Valid for 2:\d\d/)
    const code = gateway.state.pairings.get(id)?.code?.code ?? ''
    const [first = '', second = ''] = code.split('-')
    await byRole(element, 'img', `Pairing code: ${[...first].join(' ')}, ${[...second].join(' ')}`)
    await reads(element, 'Link with phone number instead')
    await announced('The pairing code is shown.')
    await expectAccessible(element)
  })

  it('never says the code by itself', async () => {
    const { element } = await show(start())
    await enter(element, '+62 812 000 0123')
    await announced('The pairing code is shown.')
    expect(document.querySelector('[data-wg-announcer]')?.textContent).not.to.match(/[1-9A-Z]{4}/)
  })

  it('takes another number', async () => {
    const gateway = start()
    const { element } = await show(gateway)
    await enter(element, '+62 812 000 0123')
    ;(await byRole(element, 'button', 'Use another number')).click()
    await enter(element, '+1 555 010 0123')
    await reads(element, 'For +1 555 010 0123')
  })

  it('says how long to wait when codes were asked for too often', async () => {
    const gateway = start()
    gateway.fail('sessionPairingCode', { status: 429, code: 'rate_limited', retryAfter: 90 })
    const { element } = await show(gateway)
    await enter(element, '+62 812 000 0123')
    await reads(element, 'Too many requests. Try again in 90 seconds.')
  })
})
