import { createClient, type Message } from '@waygate/sdk'
import { expect } from 'chai'
import { html } from 'lit'
import '../message-timeline/message-timeline.define.js'
import './raw-message.define.js'
import type { MessageTimelineElement } from '../message-timeline/message-timeline.js'
import { expectAccessible } from '../../../test/accessible.js'
import { ana, bakers, endWorldsAfterEach, messagingWorld } from '../../../test/messaging-world.js'
import { cleanUpAfterEach, mount } from '../../../test/mount.js'
import { byRole, reads, textOf } from '../../../test/perceive.js'
import { expectNoPolicyViolations } from '../../../test/policy.js'

cleanUpAfterEach()
endWorldsAfterEach()
expectNoPolicyViolations()

const show = async (
  row: Partial<Message>,
  { role = 'owner', redact = null }: { role?: 'owner' | 'member'; redact?: string | null } = {},
) => {
  const { gateway, client, session } = messagingWorld()
  gateway.addMessage(session, { chat: bakers, from: ana.lid, ...row })
  gateway.addMessage(session, { chat: bakers, from: ana.lid, body: 'The last one' })
  const reader = role === 'owner' ? client : createClient(gateway.options(role))
  const timeline = await mount<MessageTimelineElement>(
    html`<wg-message-timeline
      .client=${reader}
      .redact=${redact}
      session-id=${session}
      chat-id=${bakers}
    ></wg-message-timeline>`,
    { width: 700 },
  )
  timeline.style.blockSize = '500px'
  await reads(timeline, 'The last one')
  // Who one is has come by now: it is asked for with the messages.
  await reader.me.get()
  await timeline.updateComplete
  if (role !== 'owner') reader.dispose()
  return timeline
}

describe('the data of a message that cannot be drawn', () => {
  for (const [what, row] of [
    ['of an unknown type', { type: 'hologram', body: 'inside' }],
    ['that is still to be decrypted', { type: 'waiting' }],
    ['about an event nobody knows', { type: 'system', system: { kind: 'other', text: 'The weather changed' } }],
  ] as const) {
    it(`is there for who manages the organization, ${what}`, async () => {
      const timeline = await show(row)
      await reads(timeline, 'Raw message')
      for (const details of [...timeline.renderRoot.querySelectorAll('wg-raw-message')].flatMap((one) => [
        ...one.renderRoot.querySelectorAll('details'),
      ]))
        details.open = true
      await reads(timeline, `"type": "${row.type}"`)
      await byRole(timeline, 'button', 'Copy Raw message')
      await expectAccessible(timeline)
    })
  }

  it('is nothing that a member sees', async () => {
    expect(textOf(await show({ type: 'hologram' }, { role: 'member' }))).not.to.contain('Raw message')
  })

  it('is not there while anything is covered', async () => {
    const timeline = await show({ type: 'hologram' }, { redact: 'numbers' })
    expect(timeline.renderRoot.querySelector('wg-raw-message')).to.equal(null)
  })

  it('is not there for what can be drawn', async () => {
    const timeline = await show({ type: 'image', media: { size: 1000 } })
    expect(timeline.renderRoot.querySelector('wg-raw-message')).to.equal(null)
  })
})
