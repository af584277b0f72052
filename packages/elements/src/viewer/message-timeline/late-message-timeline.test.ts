import { expect } from 'chai'
import { html } from 'lit'
import './late-message-timeline.define.js'
import { loadMessageRows } from './load-message-rows.js'
import type { MessageTimelineElement } from './message-timeline.js'
import { bakers, converse, endWorldsAfterEach, messagingWorld } from '../../../test/messaging-world.js'
import { cleanUpAfterEach, eventually, mount } from '../../../test/mount.js'

cleanUpAfterEach()
endWorldsAfterEach()

// This file must stay by itself: whatever draws a message in the same page brings the rows along.
describe('a timeline whose rows come with the first one on the page', () => {
  it('waits for them in the shape of a conversation, then stands dressed at the message that was asked for', async () => {
    const world = messagingWorld()
    const { client, session } = world
    const [wanted] = converse(world, bakers, 120)
    const timeline = await mount<MessageTimelineElement>(
      html`<wg-message-timeline
        .client=${client}
        session-id=${session}
        chat-id=${bakers}
        message-id=${wanted}
      ></wg-message-timeline>`,
      { width: 700 },
    )
    timeline.style.blockSize = '500px'
    expect(timeline.renderRoot.querySelector('.line')).to.equal(null)
    expect(timeline.renderRoot.querySelectorAll('.bone').length).to.be.greaterThan(3)
    await loadMessageRows()
    await eventually('the message that was asked for', () =>
      timeline.renderRoot.querySelector('.pointed-out')?.textContent?.match(/Message 1\b/),
    )
    const bubble = timeline.renderRoot.querySelector('.pointed-out .bubble')
    expect(bubble && getComputedStyle(bubble).borderStartStartRadius).to.match(/^[1-9]/)
  })
})
