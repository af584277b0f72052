import { expect } from 'chai'
import { html } from 'lit'
import './message-timeline.define.js'
import type { MessageTimelineElement } from './message-timeline.js'
import {
  bakers,
  ana,
  ben,
  converse,
  endWorldsAfterEach,
  messagingWorld,
  type MessagingWorld,
} from '../../../test/messaging-world.js'
import { allByRole, announced, byRole, reads } from '../../../test/perceive.js'
import { cleanUpAfterEach, deepElements, eventually, mount, settled } from '../../../test/mount.js'
import { expectNoPolicyViolations } from '../../../test/policy.js'

cleanUpAfterEach()
endWorldsAfterEach()
expectNoPolicyViolations()

async function open(world: MessagingWorld, chat: string, height = 600): Promise<MessageTimelineElement> {
  const element = await mount<MessageTimelineElement>(
    html`<wg-message-timeline
      .client=${world.client}
      session-id=${world.session}
      chat-id=${chat}
    ></wg-message-timeline>`,
    { width: 700 },
  )
  element.style.blockSize = `${String(height)}px`
  await eventually('a list of messages', () => element.renderRoot.querySelector('.virtual-scroller'))
  return element
}

const scroller = (element: MessageTimelineElement): HTMLElement => {
  const found = element.renderRoot.querySelector<HTMLElement>('.virtual-scroller')
  if (!found) throw new Error('no list yet')
  return found
}
const distance = (element: MessageTimelineElement): number => {
  const list = scroller(element)
  return Math.round(list.scrollHeight - list.scrollTop - list.clientHeight)
}
const atEnd = (element: MessageTimelineElement) =>
  eventually('standing at the newest message', () => distance(element) < 4)

const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()))

/** Scrolls as a hand does: when the list has come to rest, and with the frames a hand takes. */
async function scrollBy(element: MessageTimelineElement, pixels: number): Promise<void> {
  const list = scroller(element)
  for (let still = 0, last = list.scrollTop; still < 4; last = list.scrollTop) {
    await frame()
    still = list.scrollTop === last ? still + 1 : 0
  }
  list.scrollTop += pixels
  await frame()
  await frame()
  await settled(element)
}

describe('reading a chat', () => {
  it('begins at the newest message', async () => {
    const world = messagingWorld()
    converse(world, bakers, 60)
    const element = await open(world, bakers)
    await reads(element, 'Message 60')
    await atEnd(element)
  })

  it('renders what will be seen, and not the start of what is loaded first', async () => {
    const world = messagingWorld()
    converse(world, bakers, 60)
    const rendered = new Set<string>()
    const element = await open(world, bakers, 400)
    const watch = new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) if (node instanceof HTMLElement) rendered.add(node.textContent)
    })
    // Another one finds the messages loaded, and is watched from its first row on.
    const second = document.createElement('wg-message-timeline') as MessageTimelineElement
    Object.assign(second, { client: world.client, sessionId: world.session, chatId: bakers })
    second.style.blockSize = '400px'
    watch.observe(second.attachShadow({ mode: 'open' }), { childList: true, subtree: true })
    element.parentElement?.append(second)
    await reads(second, 'Message 60')
    await atEnd(second)
    watch.disconnect()
    expect([...rendered].some((text) => /Message [1-5]\b/.test(text))).to.equal(false)
  })

  it('begins at the first unread message when some are', async () => {
    const world = messagingWorld()
    converse(world, bakers, 45)
    const chat = world.gateway.updateChat(world.session, bakers, 'read', (row) => {
      row.unreadCount = 20
    })
    const element = await mount<MessageTimelineElement>(
      html`<wg-message-timeline
        .client=${world.client}
        .chat=${chat}
        session-id=${world.session}
        chat-id=${bakers}
      ></wg-message-timeline>`,
      { width: 700 },
    )
    element.style.blockSize = '500px'
    await reads(element, '20 unread messages')
    await eventually('the marker near the top, not below the day that floats there', () => {
      const [marker, day] = ['.unread-marker', '.floating-day'].map((part) =>
        element.renderRoot.querySelector(part)?.getBoundingClientRect(),
      )
      return marker && day && marker.top >= day.bottom && marker.top - element.getBoundingClientRect().top < 160
    })
  })

  it('shows a message that arrives, and stays at the end', async () => {
    const world = messagingWorld()
    converse(world, bakers, 60)
    const element = await open(world, bakers)
    await atEnd(element)
    world.gateway.addMessage(world.session, { chat: bakers, from: ben.lid, body: 'The oven is hot' })
    await reads(element, 'The oven is hot')
    await atEnd(element)
    await announced('Ben Okafor: The oven is hot')
  })

  it('never loses the newest message of a burst', async () => {
    const world = messagingWorld()
    converse(world, bakers, 60)
    const element = await open(world, bakers)
    await atEnd(element)
    for (let count = 1; count <= 120; count += 1) {
      world.gateway.addMessage(world.session, { chat: bakers, from: ben.lid, body: `Loaf ${String(count)}.` })
      if (count % 10 > 0) continue
      await frame()
      expect(allByRole(element, 'button', /new|newest/)).to.have.length(0)
    }
    await reads(element, 'Loaf 120.')
    await atEnd(element)
  })

  it('stays where one reads when messages arrive, and counts them on a button that leads back', async () => {
    const world = messagingWorld()
    converse(world, bakers, 60)
    const element = await open(world, bakers)
    await atEnd(element)
    await scrollBy(element, -900)
    const row = await eventually('a row in view', () =>
      [...element.renderRoot.querySelectorAll('.message')].find(
        (found) => found.getBoundingClientRect().top > element.getBoundingClientRect().top + 50,
      ),
    )
    const before = row.getBoundingClientRect().top
    for (const body of ['one', 'two', 'three'])
      world.gateway.addMessage(world.session, { chat: bakers, from: ana.lid, body })
    const button = await byRole(element, 'button', '3 new')
    expect(row.getBoundingClientRect().top).to.be.closeTo(before, 0.5)
    button.click()
    await atEnd(element)
    await eventually('no button at the end', () => allByRole(element, 'button', /new|newest/).length === 0)
  })

  it('loads older messages ahead of the reader without moving a pixel', async () => {
    const world = messagingWorld()
    converse(world, bakers, 150)
    const element = await open(world, bakers)
    await atEnd(element)
    let deliver = (): void => undefined
    world.gateway.delay(
      'listChatMessages',
      new Promise<void>((resolve) => {
        deliver = resolve
      }),
    )
    await scrollBy(element, -1e6)
    await reads(element, 'Loading older messages')
    const marked = await eventually('rows in view', () =>
      [...element.renderRoot.querySelectorAll('.bubble')]
        .filter((found) => found.getBoundingClientRect().bottom > 0)
        .at(2),
    )
    const text = marked.textContent
    const before = marked.getBoundingClientRect().top
    const height = scroller(element).scrollHeight
    deliver()
    await eventually('more rows above', () => scroller(element).scrollHeight > height + 500)
    const after = await eventually('the same row', () =>
      [...element.renderRoot.querySelectorAll('.bubble')].find((found) => found.textContent === text),
    )
    expect(after.getBoundingClientRect().top).to.be.closeTo(before, 0.5)
  })

  it('keeps at most 600 elements whatever the length', async () => {
    const world = messagingWorld({ scenario: 'bulk', size: { chats: 1, messages: 5000 } })
    const element = await open(world, '15550200000@s.whatsapp.net', 900)
    await atEnd(element)
    for (let page = 0; page < 6; page += 1) {
      await scrollBy(element, -2500)
      expect([...deepElements(element)].length).to.be.at.most(600)
    }
  })

  it('jumps to a quoted message that is further back than what is loaded', async () => {
    const world = messagingWorld()
    converse(world, ana.jid, 160, Date.now() - 60_000)
    const { waMessageId } = world.gateway.state.stores.get(world.session)?.messages.get(ana.jid)?.[3] ?? {
      waMessageId: '',
    }
    world.gateway.addMessage(world.session, {
      chat: ana.jid,
      body: 'About that',
      quoted: { waMessageId, senderJid: ana.jid, senderName: 'Ana Prado', body: 'Message 4', type: 'text' },
    })
    const element = await open(world, ana.jid)
    const quote = await eventually('the quote', () => element.renderRoot.querySelector<HTMLElement>('.quote'))
    quote.click()
    await eventually('the original pointed out', () =>
      element.renderRoot.querySelector('.pointed-out')?.textContent?.includes('Message 4'),
    )
  })

  it('tells the host which messages came into view, and draws one as the host wants', async () => {
    const world = messagingWorld()
    const ids = converse(world, bakers, 5)
    const seen = new Set<string>()
    const element = await mount<MessageTimelineElement>(
      html`<wg-message-timeline
        .client=${world.client}
        .renderMessage=${(message: { body?: string }) => (message.body?.startsWith('Message 2') ? html`<em>mine</em>` : undefined)}
        session-id=${world.session}
        chat-id=${bakers}
        @wg-message-visible=${(event: { messageId: string }) => seen.add(event.messageId)}
      ></wg-message-timeline>`,
    )
    await reads(element, 'mine')
    await eventually('all five told', () => ids.every((id) => seen.has(id)))
  })
})
