import { expect } from 'chai'
import { html } from 'lit'
import './message-timeline.define.js'
import type { MessageTimelineElement } from './message-timeline.js'
import { expectAccessible } from '../../../test/accessible.js'
import {
  ana,
  bakers,
  converse,
  endWorldsAfterEach,
  messagingWorld,
  type MessagingWorld,
} from '../../../test/messaging-world.js'
import { cleanUpAfterEach, eventually, mount } from '../../../test/mount.js'
import { byRole, reads } from '../../../test/perceive.js'

cleanUpAfterEach()
endWorldsAfterEach()

const open = (world: MessagingWorld) =>
  mount<MessageTimelineElement>(
    html`<wg-message-timeline
      .client=${world.client}
      session-id=${world.session}
      chat-id=${bakers}
    ></wg-message-timeline>`,
    { width: 700 },
  )

const becomes = (element: MessageTimelineElement, status: string) =>
  eventually(
    `status ${status}, is ${element.status}`,
    () => element.status === status && element.matches(`:state(${status})`),
  )

describe('a timeline that', () => {
  it('has no chat says to choose one', async () => {
    const element = await mount<MessageTimelineElement>(html`<wg-message-timeline></wg-message-timeline>`)
    await reads(element, 'Choose a chat')
    await becomes(element, 'idle')
    await expectAccessible(element)
  })

  it('is loading shows the shape of a conversation', async () => {
    const world = messagingWorld()
    let deliver = (): void => undefined
    world.gateway.delay(
      'listChatMessages',
      new Promise<void>((resolve) => {
        deliver = resolve
      }),
    )
    const element = await open(world)
    await becomes(element, 'loading')
    expect(element.renderRoot.querySelectorAll('.bone').length).to.be.greaterThan(3)
    deliver()
  })

  it('has no messages says that the next one appears by itself', async () => {
    const world = messagingWorld()
    world.gateway.updateChat(world.session, bakers, 'created', () => undefined)
    const element = await open(world)
    await reads(element, 'No messages yet')
    await becomes(element, 'empty')
    world.gateway.addMessage(world.session, { chat: bakers, from: ana.lid, body: 'First!' })
    await reads(element, 'First!')
    await becomes(element, 'ready')
  })

  it('failed offers to try again, and then shows the messages', async () => {
    const world = messagingWorld()
    converse(world, bakers, 5)
    const heal = world.gateway.fail('listChatMessages', { status: 400, code: 'validation_error', message: 'no' })
    const element = await open(world)
    await becomes(element, 'failed')
    await expectAccessible(element)
    heal()
    const retry = await byRole(element, 'button', 'Try again')
    retry.click()
    await reads(element, 'Message 5')
  })

  it('may not be seen says what is missing', async () => {
    const world = messagingWorld()
    converse(world, bakers, 5)
    world.gateway.fail('listChatMessages', {
      status: 403,
      code: 'forbidden',
      message: 'no',
      details: { capability: 'read' },
    })
    const element = await open(world)
    await becomes(element, 'forbidden')
    await reads(element, 'read')
  })

  it('lost the stream keeps its messages under a quiet line, and catches up', async () => {
    const world = messagingWorld()
    converse(world, bakers, 5)
    const element = await open(world)
    await becomes(element, 'ready')
    await eventually('the stream', () => world.gateway.openStreams > 0)
    world.gateway.goOffline()
    await becomes(element, 'stale')
    await reads(element, 'Message 5')
    world.gateway.goOnline()
    await eventually('ready again', () => element.status === 'ready', 12_000)
  }).timeout(15_000)

  it('could not load older messages says so, and loads them when asked again', async () => {
    const world = messagingWorld()
    converse(world, bakers, 120)
    const element = await open(world)
    element.style.blockSize = '500px'
    await becomes(element, 'ready')
    const heal = world.gateway.fail('listChatMessages', { status: 400, code: 'validation_error', message: 'no' })
    const list = await eventually('a list', () => element.renderRoot.querySelector<HTMLElement>('.virtual-scroller'))
    await eventually('something to scroll', () => list.scrollTop > 400)
    list.scrollTop = 0
    await reads(element, 'Older messages could not be loaded')
    heal()
    const retry = await byRole(element, 'button', 'Try again')
    const height = list.scrollHeight
    retry.click()
    await eventually('more rows', () => list.scrollHeight > height + 300)
  })
})
