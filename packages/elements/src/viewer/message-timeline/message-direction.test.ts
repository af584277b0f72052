import { expect } from 'chai'
import { html } from 'lit'
import type { Message } from '@waygate/sdk'
import './message-timeline.define.js'
import type { MessageTimelineElement } from './message-timeline.js'
import { ana, bakers, ben, endWorldsAfterEach, messagingWorld } from '../../../test/messaging-world.js'
import { cleanUpAfterEach, eventually, mount } from '../../../test/mount.js'
import { expectNoPolicyViolations } from '../../../test/policy.js'

cleanUpAfterEach()
endWorldsAfterEach()
expectNoPolicyViolations()

const latin = 'Could you bring the keys of the storage room when you come over tomorrow, please?'
const arabic = 'هل يمكنك إحضار مفاتيح المخزن عندما تأتي غدًا من فضلك؟'

const show = async (direction: 'ltr' | 'rtl', row: Partial<Message>): Promise<MessageTimelineElement> => {
  const world = messagingWorld()
  world.gateway.addMessage(world.session, { chat: bakers, from: ana.lid, ...row })
  const box = await mount<HTMLElement>(
    html`<div dir=${direction}>
      <wg-message-timeline .client=${world.client} session-id=${world.session} chat-id=${bakers}></wg-message-timeline>
    </div>`,
    { width: 500 },
  )
  const timeline = box.querySelector('wg-message-timeline')
  if (!timeline) throw new Error('nothing is mounted')
  timeline.style.blockSize = '400px'
  await eventually('the message', () => timeline.renderRoot.querySelector('.bubble') !== null)
  return timeline
}

const part = (timeline: MessageTimelineElement, selector: string): HTMLElement => {
  const found = timeline.renderRoot.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`there is no ${selector}`)
  return found
}

/** Where the first letters of an element's text are drawn. */
const startOf = (element: HTMLElement): DOMRect => {
  const range = document.createRange()
  const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let node = text.nextNode()
  while (node && !node.textContent?.trim()) node = text.nextNode()
  if (!node) throw new Error('there is no text')
  const first = node.textContent?.search(/\S/) ?? 0
  range.setStart(node, first)
  range.setEnd(node, first + 1)
  return range.getBoundingClientRect()
}

describe('the direction of a message', () => {
  for (const page of ['ltr', 'rtl'] as const) {
    it(`follows its text, whatever the page’s: ${page}`, async () => {
      for (const [body, direction] of [
        [latin, 'ltr'],
        [arabic, 'rtl'],
      ]) {
        const timeline = await show(page, { body: body ?? '' })
        expect(getComputedStyle(part(timeline, '.body')).direction).to.equal(direction)
      }
    })

    it(`has cards as the page runs: ${page}`, async () => {
      const timeline = await show(page, { type: 'image', media: { size: 1000 } })
      const icon = part(timeline, '.attachment-icon').getBoundingClientRect()
      const title = part(timeline, '.attachment-title').getBoundingClientRect()
      expect(icon.left < title.left).to.equal(page === 'ltr')
    })

    it(`has a poll with answers at the start and votes at the end: ${page}`, async () => {
      const options = [{ option: 'Soup', votes: 4, byMe: false }]
      const timeline = await show(page, {
        type: 'poll',
        poll: { name: 'Lunch?', options, selectableCount: 1, totalVoters: 4 },
      })
      const list = part(timeline, '.poll ul').getBoundingClientRect()
      const answer = startOf(part(timeline, '.poll li > bdi'))
      const near = page === 'ltr' ? answer.left - list.left : list.right - answer.right
      expect(near).to.be.lessThan(60)
    })
  }

  it('cuts a quoted text at its own end', async () => {
    const timeline = await show('rtl', {
      body: 'نعم',
      quoted: { waMessageId: 'M1', senderName: ben.name, type: 'text', body: latin.repeat(2) },
    })
    const quote = part(timeline, '.quote-text')
    const box = quote.getBoundingClientRect()
    expect(startOf(quote).left).to.be.at.least(box.left - 1)
  })
})
