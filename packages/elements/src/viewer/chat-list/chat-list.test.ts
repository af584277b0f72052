import { expect } from 'chai'
import { html } from 'lit'
import './chat-list.define.js'
import type { ChatListElement } from './chat-list.js'
import type { ChatSelectEvent } from '../../events.js'
import { expectAccessible } from '../../../test/accessible.js'
import {
  ana,
  bakers,
  ben,
  endWorldsAfterEach,
  messagingWorld,
  type MessagingWorld,
} from '../../../test/messaging-world.js'
import { cleanUpAfterEach, deepElements, eventually, mount } from '../../../test/mount.js'
import { allByRole, byRole, focused, reads } from '../../../test/perceive.js'
import { expectNoPolicyViolations } from '../../../test/policy.js'

cleanUpAfterEach()
endWorldsAfterEach()
expectNoPolicyViolations()

async function open(world: MessagingWorld): Promise<ChatListElement> {
  const element = await mount<ChatListElement>(
    html`<wg-chat-list .client=${world.client} session-id=${world.session}></wg-chat-list>`,
    { width: 360 },
  )
  element.style.blockSize = '600px'
  return element
}

function threeChats(): MessagingWorld {
  const world = messagingWorld()
  const say = (chat: string, from: string, body: string, minutes: number) =>
    world.gateway.addMessage(world.session, { chat, from, body, timestamp: Date.now() - minutes * 60_000 })
  say(ana.jid, ana.lid, 'Do you have rye bread?', 30)
  say(bakers, ben.lid, 'Oven is on from five', 20)
  say('900000000001234@lid', '900000000001234@lid', 'hello', 10)
  return world
}

const names = (element: ChatListElement): string[] =>
  allByRole(element, 'option').map((option) => option.querySelector('.chat-name')?.textContent ?? '')
const press = (element: Element | null, key: string) =>
  element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }))

describe('the chat list', () => {
  it('shows who, the last line, who wrote it in a group, and how much is unread', async () => {
    const element = await open(threeChats())
    await reads(element, 'Do you have rye bread?')
    await byRole(element, 'option', /Bakers.*Ben Okafor: Oven is on.*1 unread/)
    await byRole(element, 'option', /Unknown \(…1234\)/)
    expect(names(element)).to.deep.equal(['Unknown (…\u20681234\u2069)', 'Bakers', 'Ana Prado'])
  })

  it('shows the last line without the signs of its markup', async () => {
    const world = threeChats()
    world.gateway.addMessage(world.session, { chat: ana.jid, from: ana.lid, body: 'See you at *Corner _Café_*' })
    const element = await open(world)
    await reads(element, 'See you at Corner Café')
  })

  it('moves a chat to the top when a message arrives', async () => {
    const world = threeChats()
    const element = await open(world)
    await reads(element, 'rye bread')
    await eventually('the stream', () => world.gateway.openStreams > 0)
    world.gateway.addMessage(world.session, { chat: ana.jid, from: ana.lid, body: 'And two for tomorrow' })
    await eventually('Ana on top', () => names(element)[0] === 'Ana Prado')
    await reads(element, 'And two for tomorrow')
  })

  it('keeps pinned chats on top and archived ones at the end', async () => {
    const world = threeChats()
    world.gateway.updateChat(world.session, ana.jid, 'flags', (chat) => {
      chat.pinned = true
    })
    world.gateway.updateChat(world.session, '900000000001234@lid', 'flags', (chat) => {
      chat.archived = true
    })
    const element = await open(world)
    await reads(element, 'rye bread')
    expect(names(element).map((name) => name.slice(0, 3))).to.deep.equal(['Ana', 'Bak', 'Unk'])
    await byRole(element, 'option', /Unknown.*Archived/)
  })

  it('tells the host which chat was chosen, and leaves the choice to a host that says no', async () => {
    const element = await open(threeChats())
    const option = await byRole(element, 'option', /Bakers/)
    const chosen: string[] = []
    element.addEventListener('wg-chat-select', (event: ChatSelectEvent) => {
      chosen.push(event.chatJid)
      if (chosen.length === 1) event.preventDefault()
    })
    option.click()
    expect(element.chatId).to.equal('')
    option.click()
    expect([chosen, element.chatId]).to.deep.equal([[bakers, bakers], bakers])
    await eventually('marked as chosen', () => option.getAttribute('aria-selected') === 'true')
  })

  it('is walked with the keyboard: arrows, Home, End, Enter, and / for the filter', async () => {
    const element = await open(threeChats())
    await reads(element, 'rye bread')
    const list = await byRole(element, 'listbox')
    list.focus()
    press(list, 'ArrowDown')
    press(list, 'ArrowDown')
    await eventually('the second row marked', () => list.getAttribute('aria-activedescendant') === 'chat-1')
    press(list, 'End')
    press(list, 'Enter')
    await eventually('the last one chosen', () => element.chatId === ana.jid)
    press(list, '/')
    await eventually('the filter focused', () => focused()?.localName === 'input')
  })

  it('filters by name and by number while one types, and says when nothing matches', async () => {
    const element = await open(threeChats())
    await reads(element, 'rye bread')
    const field = await byRole<HTMLInputElement>(element, 'searchbox')
    const type = (text: string): void => {
      field.value = text
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
    }
    type('baKer')
    await eventually('only the group', () => names(element).join() === 'Bakers')
    type('1555-0111')
    await eventually('only Ana', () => names(element).join() === 'Ana Prado')
    type('zzz')
    await reads(element, 'No chat matches “zzz”')
    type('')
    await eventually('all again', () => names(element).length === 3)
  })

  it('keeps its rows few with ten thousand chats, and goes on loading as one scrolls', async () => {
    const world = messagingWorld({ scenario: 'bulk', size: { chats: 10_000, messages: 1 } })
    const element = await open(world)
    const list = await byRole(element, 'listbox')
    await eventually('the 301st chat', () => {
      list.scrollTop = list.scrollHeight
      expect([...deepElements(element)].length).to.be.at.most(600)
      return element.renderRoot.querySelector('[data-index="300"]')
    })
  })

  it('shows hostile names and texts as they were typed', async () => {
    const world = messagingWorld()
    const evil = '<img src=x onerror="window.__x=1">'
    world.gateway.addMessage(world.session, {
      chat: '900000000009999@lid',
      from: '900000000009999@lid',
      senderName: evil,
      body: evil,
    })
    world.gateway.updateChat(world.session, '900000000009999@lid', 'name', (chat) => {
      chat.name = evil
    })
    const element = await open(world)
    await reads(element, evil)
    expect([(window as { __x?: number }).__x, element.renderRoot.querySelector('img')]).to.deep.equal([undefined, null])
  })

  it('says what a session without chats will show, what failed, and what may not be seen', async () => {
    const empty = await open(messagingWorld())
    await reads(empty, 'No chats yet')
    const failing = messagingWorld()
    failing.gateway.fail('listChats', { status: 400, code: 'validation_error', message: 'no' })
    await byRole(await open(failing), 'button', 'Try again')
    const forbidden = messagingWorld()
    forbidden.gateway.fail('listChats', { status: 403, code: 'forbidden', message: 'no' })
    const element = await open(forbidden)
    await eventually('forbidden', () => element.matches(':state(forbidden)'))
  })

  it('is accessible', async () => {
    const element = await open(threeChats())
    await reads(element, 'rye bread')
    await expectAccessible(element)
  })
})
