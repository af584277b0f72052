import { expect } from 'chai'
import { html } from 'lit'
import './viewer.define.js'
import type { ViewerElement } from './viewer.js'
import type { ChatSelectEvent } from '../../events.js'
import { expectAccessible } from '../../../test/accessible.js'
import {
  ana,
  bakers,
  ben,
  converse,
  endWorldsAfterEach,
  messagingWorld,
  type MessagingWorld,
} from '../../../test/messaging-world.js'
import { cleanUpAfterEach, eventually, mount } from '../../../test/mount.js'
import { allByRole, announced, byRole, focused, reads, textOf } from '../../../test/perceive.js'
import { expectNothingDrawnTwice } from '../../../test/drawn-twice.js'
import { expectNoPolicyViolations } from '../../../test/policy.js'

cleanUpAfterEach()
endWorldsAfterEach()
expectNoPolicyViolations()
expectNothingDrawnTwice()

function talking(): MessagingWorld {
  const world = messagingWorld()
  converse(world, bakers, 30, Date.now() - 600_000)
  world.gateway.addMessage(world.session, { chat: ana.jid, from: ana.lid, body: 'Two for me, please' })
  world.gateway.updateChat(world.session, bakers, 'read', (chat) => {
    chat.unreadCount = 0
  })
  return world
}

async function open(world: MessagingWorld, { width = 1000, session = '' } = {}): Promise<ViewerElement> {
  const element = await mount<ViewerElement>(
    html`<wg-viewer .client=${world.client} session-id=${session}></wg-viewer>`,
    { width },
  )
  element.style.blockSize = '640px'
  return element
}

/** The list of messages once it shows a text. */
const conversation = (element: ViewerElement, text: string): Promise<HTMLElement> =>
  eventually(`messages with ${text}`, () => allByRole(element, 'log').find((found) => textOf(found).includes(text)))

describe('the viewer', () => {
  it('opens the only session by itself, and a chat beside the list when it is chosen', async () => {
    const element = await open(talking())
    const chat = await byRole(element, 'option', /Bakers/)
    await reads(element, 'Choose a chat')
    chat.click()
    await reads(element, 'Message 30')
    await reads(element, '2 members')
    expect(allByRole(element, 'option').length).to.equal(2)
  })

  it('always says that it is for reading only', async () => {
    const element = await open(talking())
    ;(await byRole(element, 'option', /Ana Prado/)).click()
    await reads(element, 'Read-only')
    await reads(element, '+1 555 0111')
  })

  it('offers a choice when there are several sessions, the working one first', async () => {
    const world = talking()
    world.gateway.addSession(world.gateway.cast.organization, {
      label: 'Old shop',
      status: 'failed',
      reason: 'replaced',
    })
    const element = await open(world)
    await reads(element, 'Whose chats?')
    const buttons = await eventually('two sessions', () => {
      const found = allByRole(element, 'button', /Front desk|Old shop/)
      return found.length === 2 ? found : undefined
    })
    expect(buttons.map((button) => textOf(button))[0]).to.include('Front desk')
    buttons[0]?.click()
    await byRole(element, 'option', /Bakers/)
    await byRole(element, 'combobox')
  })

  it('shows one thing at a time in a narrow box, and the way back returns to the chat one came from', async () => {
    const element = await open(talking(), { width: 380 })
    const chat = await byRole(element, 'option', /Bakers/)
    chat.click()
    await reads(element, 'Message 30')
    expect(allByRole(element, 'option')).to.deep.equal([])
    const back = await byRole(element, 'button', 'Back to chats')
    await eventually('the way back focused', () => focused() === back)
    back.click()
    await byRole(element, 'option', /Bakers/)
    await eventually(
      'the list focused',
      () => focused()?.getAttribute('role') === 'listbox' || focused()?.localName === 'input',
    )
  })

  it('lets the host decide which chat is open', async () => {
    const element = await open(talking())
    element.addEventListener('wg-chat-select', (event: ChatSelectEvent) => {
      event.preventDefault()
    })
    ;(await byRole(element, 'option', /Bakers/)).click()
    expect(element.chatId).to.equal('')
    element.chatId = bakers
    await reads(element, 'Message 30')
  })

  it('finds the name of a chat that is beyond the loaded part of the list', async () => {
    const world = messagingWorld({ scenario: 'bulk', size: { chats: 400, messages: 1 } })
    const element = await mount<ViewerElement>(
      html`<wg-viewer
        .client=${world.client}
        session-id=${world.session}
        chat-id="15550200390@s.whatsapp.net"
      ></wg-viewer>`,
      { width: 1000 },
    )
    element.style.blockSize = '640px'
    await reads(element, /Customer 391.*\+1 555 020 0390/)
  })

  it('shows only the messages of the chat that is open, also of one that was open before', async () => {
    const element = await open(talking())
    for (const [name, its, other] of [
      [/Bakers/, 'Message 30', 'Two for me'],
      [/Ana Prado/, 'Two for me', 'Message 30'],
      [/Bakers/, 'Message 30', 'Two for me'],
    ] as const) {
      ;(await byRole(element, 'option', name)).click()
      expect(textOf(await conversation(element, its))).not.to.include(other)
    }
  })

  it('sends nothing: only GETs and the stream, however one reads', async () => {
    const world = talking()
    const element = await open(world, { session: world.session })
    for (const name of [/Bakers/, /Ana Prado/, /Bakers/]) {
      ;(await byRole(element, 'option', name)).click()
      await conversation(element, name.source === 'Bakers' ? 'Message 30' : 'Two for me')
    }
    await eventually('the stream', () => world.gateway.openStreams > 0)
    world.gateway.addMessage(world.session, { chat: bakers, from: ben.lid, body: 'Fresh now' })
    await reads(element, 'Fresh now')
    const list = element.renderRoot.querySelector('wg-message-timeline')?.shadowRoot?.querySelector('.virtual-scroller')
    if (list) list.scrollTop = 0
    await element.refresh()
    const methods = world.gateway.calls.filter((call) => call.operation !== 'createToken').map((call) => call.method)
    expect(new Set(methods)).to.deep.equal(new Set(['GET']))
    const asked = new Set(world.gateway.calls.map((call) => call.operation))
    expect(
      [...asked].filter((operation) => /presence|read|send/i.test(operation) && operation !== 'getReadiness'),
    ).to.deep.equal([])
    const chat = world.gateway.state.stores.get(world.session)?.chats.get(bakers)
    expect(chat?.unreadCount).to.equal(1)
  })

  it('keeps nothing of a conversation that may no longer be seen, announcements included', async () => {
    const world = talking()
    const element = await open(world)
    ;(await byRole(element, 'option', /Ana Prado/)).click()
    await conversation(element, 'Two for me, please')
    world.gateway.addMessage(world.session, { chat: ana.jid, from: ana.lid, body: 'Our secret' })
    await announced('Our secret')
    world.gateway.fail('listChats', { status: 403, code: 'forbidden', message: 'no' })
    await element.refresh()
    await reads(element, 'You may not see this')
    expect(textOf(element)).not.to.match(/Ana Prado|Two for me|Our secret/)
    expect(textOf(document.body)).not.to.contain('Our secret')
  })

  it('is accessible with a chat open', async () => {
    const element = await open(talking())
    ;(await byRole(element, 'option', /Bakers/)).click()
    await reads(element, 'Message 30')
    await expectAccessible(element)
  })

  it('is accessible while a session is chosen', async () => {
    const world = talking()
    world.gateway.addSession(world.gateway.cast.organization, {
      label: 'Old shop',
      status: 'failed',
      reason: 'replaced',
    })
    const element = await open(world)
    await reads(element, 'Whose chats?')
    await expectAccessible(element)
  })
})
