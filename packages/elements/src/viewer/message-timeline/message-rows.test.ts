import { expect } from 'chai'
import { html } from 'lit'
import type { Message } from '@waygate/sdk'
import './message-timeline.define.js'
import type { MessageTimelineElement } from './message-timeline.js'
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
import { allByRole, byRole, reads, textOf } from '../../../test/perceive.js'
import { expectNoPolicyViolations } from '../../../test/policy.js'

cleanUpAfterEach()
endWorldsAfterEach()
expectNoPolicyViolations()

type Row = Partial<Message> & { from?: string }

async function show(
  rows: readonly Row[],
  world: MessagingWorld = messagingWorld(),
  redact?: string,
): Promise<MessageTimelineElement> {
  rows.forEach((row, index) =>
    world.gateway.addMessage(world.session, {
      chat: bakers,
      timestamp: Date.now() - (rows.length - index) * 1000,
      ...row,
    }),
  )
  const element = await mount<MessageTimelineElement>(
    html`<wg-message-timeline
      .client=${world.client}
      .redact=${redact ?? null}
      session-id=${world.session}
      chat-id=${bakers}
    ></wg-message-timeline>`,
    { width: 700 },
  )
  element.style.blockSize = '100vh'
  await eventually('rows', () => element.renderRoot.querySelectorAll('[data-index]').length > 0)
  return element
}

const from = ana.lid

describe('what a message shows', () => {
  const table: [what: string, row: Row, text: string | RegExp][] = [
    [
      'a photo that was not downloaded',
      { from, type: 'image', media: { size: 182_300, mimetype: 'image/jpeg' }, body: 'Like this' },
      /Photo.*182\.3 kB.*Not downloaded.*Like this/,
    ],
    [
      'a document with its name, pages and size',
      { from, type: 'document', media: { filename: 'menu.pdf', pages: 3, size: 84_000 } },
      /menu\.pdf.*Document · 3 pages · 84 kB.*Not downloaded/,
    ],
    [
      'how long a voice message is',
      { from, type: 'voice', media: { seconds: 74 } },
      /Voice message.*1:14.*Not downloaded/,
    ],
    [
      'a location with its address',
      { from, type: 'location', location: { latitude: -6.2, longitude: 106.8, name: 'Market', address: 'Hall 3' } },
      /Market.*Hall 3.*-6\.20000, 106\.80000/,
    ],
    [
      'the name and number of a contact card',
      {
        from,
        type: 'contact',
        contacts: [
          { displayName: 'Hendra', vcard: 'BEGIN:VCARD\nFN:Hendra\nitem1.TEL;type=CELL:+62 812 000 1\nEND:VCARD' },
        ],
      },
      /Hendra.*\+62 8120 001|Hendra/,
    ],
    [
      'a poll with its votes',
      {
        from,
        type: 'poll',
        poll: {
          name: 'Lunch?',
          options: [
            { option: 'Soup', votes: 4, byMe: false },
            { option: 'Rice', votes: 1, byMe: false },
          ],
          selectableCount: 1,
          totalVoters: 5,
        },
      },
      /Lunch\?.*One answer.*Soup.*4.*Rice.*1/,
    ],
    [
      'how much an album holds',
      { from, type: 'album', album: { images: 3, videos: 1 } },
      /Album.*3 photos and 1 video.*Not downloaded/,
    ],
    [
      'an invitation with its time, place and replies',
      {
        from,
        type: 'event',
        event: {
          name: 'Harvest supper',
          description: 'Bring bread',
          startsAt: Date.UTC(2026, 8, 12, 16),
          endsAt: Date.UTC(2026, 8, 12, 19),
          going: 3,
          notGoing: 1,
        },
        location: { latitude: 52.37, longitude: 4.89, name: 'Market hall' },
      },
      /Harvest supper.*Sep 1\d, 2026.*Market hall.*3 coming · 1 not coming.*Bring bread/,
    ],
    [
      'that an invitation was called off',
      { from, type: 'event', event: { name: 'Harvest supper', canceled: true } },
      /Harvest supper.*Called off/,
    ],
    ['that something can be viewed once', { from, type: 'image', viewOnce: true }, /View once.*phone only/],
    ['that a message is still waited for', { from, type: 'waiting' }, 'Waiting for this message'],
    ['a call', { from, type: 'call' }, 'Voice call'],
    [
      'what a business template says',
      { from, type: 'template', body: 'Your parcel is on its way' },
      /Business message.*Your parcel/,
    ],
    [
      'the name of a type nobody knows',
      { from, type: 'hologram', body: 'inside' },
      /Unsupported message \(.?hologram.?\).*inside/,
    ],
    ['that the sender deleted it', { from, deleted: true }, 'This message was deleted'],
    ['that an admin deleted it, by name', { from, deleted: true, revokedBy: ben.lid, reactions: [] }, /Deleted by/],
    ['that we deleted it', { deleted: true }, 'You deleted this message'],
    ['that it was edited', { from, body: 'Half past', edited: true }, /Half past.*Edited/],
    ['that it was forwarded', { from, body: 'News', forwarded: true }, /Forwarded.*News/],
    [
      'names for mentions',
      { from, body: 'ask @15550112', mentionNames: { [ben.jid]: 'Ben Okafor' } },
      'ask @Ben Okafor',
    ],
    [
      'a group’s event with names',
      {
        type: 'system',
        system: {
          kind: 'members_added',
          actorJid: ana.lid,
          actorName: 'Ana Prado',
          targets: [{ jid: ben.lid, name: 'Ben Okafor' }],
        },
      },
      'Ana Prado added Ben Okafor',
    ],
    [
      'an event nobody knows in the gateway’s words',
      { type: 'system', system: { kind: 'other', text: 'The weather changed' } },
      'The weather changed',
    ],
  ]
  for (const [what, row, text] of table) {
    it(`is ${what}`, async () => {
      await reads(await show([row]), text)
    })
  }

  it('is what it answers, without the signs of its markup and never as markup of the page', async () => {
    const body = 'Meet at *Corner Café* ~<img src=x onerror=alert(1)>~'
    const quoted = { waMessageId: 'x', senderJid: ana.lid, senderName: ana.name, body, type: 'text' as const }
    const element = await show([{ from, body: 'Yes', quoted }])
    const quote = await byRole(element, 'button', /Corner/)
    await reads(quote, 'Meet at Corner Café <img src=x onerror=alert(1)>')
    expect(quote.querySelector('img, strong, s')).to.equal(null)
  })

  it('is who reacted, under the bubble', async () => {
    const element = await show([
      {
        from,
        body: 'Fresh bread',
        reactions: [{ emoji: '👍', senderJid: ben.lid, senderName: 'Ben Okafor', fromMe: false, timestamp: 1 }],
      },
    ])
    await byRole(element, 'listitem', /Ben Okafor/)
  })

  it('is how far our own message came, in words for a screen reader', async () => {
    const element = await show([
      { body: 'On my way', status: 'read' },
      { body: 'Lost', status: 'failed' },
    ])
    await byRole(element, 'img', 'Read')
    await byRole(element, 'img', 'Not sent')
  })

  it('is the sender’s name once a turn, and a tail only at the end of a turn', async () => {
    const element = await show([
      { from, body: 'one' },
      { from, body: 'two' },
      { from, body: 'three' },
      { from: ben.lid, body: 'four' },
    ])
    await reads(element, 'four')
    expect([...element.renderRoot.querySelectorAll('.sender')].map(textOf)).to.deep.equal(['Ana Prado', 'Ben Okafor'])
    expect(
      [...element.renderRoot.querySelectorAll('.bubble')].map((bubble) => bubble.classList.contains('tail')),
    ).to.deep.equal([false, false, true, true])
  })

  it('is a day between messages of two days', async () => {
    const element = await show([
      { from, body: 'old', timestamp: Date.now() - 3 * 86_400_000 },
      { from, body: 'new', timestamp: Date.now() - 1000 },
    ])
    await reads(element, /Today.*new/)
  })

  it('follows an edit, a reaction and a deletion while one looks', async () => {
    const world = messagingWorld()
    const element = await show([{ from, body: 'At six' }], world)
    const id = world.gateway.state.stores.get(world.session)?.messages.get(bakers)?.[0]?.id ?? ''
    await eventually('the stream', () => world.gateway.openStreams > 0)
    world.gateway.editMessage(world.session, id, 'At seven')
    await reads(element, /At seven.*Edited/)
    world.gateway.react(world.session, id, '🎉', ben.lid)
    await byRole(element, 'listitem', /Ben Okafor/)
    world.gateway.revokeMessage(world.session, id, ana.lid)
    await reads(element, 'deleted')
    expect(allByRole(element, 'listitem')).to.deep.equal([])
  })

  it('hides a long text behind a button', async () => {
    const element = await show([{ from, body: `start ${'word '.repeat(900)}finish` }])
    expect(textOf(element)).not.to.include('finish')
    const more = await byRole(element, 'button', 'Show more')
    more.click()
    await reads(element, 'finish')
    await byRole(element, 'button', 'Show less')
  })

  it('covers numbers, or everything, when it is redacted', async () => {
    const numbers = await show(
      [{ from: '15550177@s.whatsapp.net', body: 'call +62 812 000 0123' }],
      messagingWorld(),
      'numbers',
    )
    await reads(numbers, '••••••23')
    expect(textOf(numbers)).not.to.include('555 0177')
    const all = await show([{ from, body: 'a secret' }], messagingWorld(), 'all')
    await reads(all, '• ••••••')
    expect(textOf(all)).not.to.match(/secret|Ana/)
  })

  it('is accessible', async () => {
    const element = await show(table.map(([, row]) => row))
    await reads(element, 'The weather changed')
    await expectAccessible(element)
  })
})

describe('what a hostile message can do', () => {
  const payloads = [
    '<img src=x onerror="window.__x=1">',
    '"><script>window.__x=1</script>',
    '<svg/onload=window.__x=1>',
    '\'"`><b>x</b>',
    '{{constructor.constructor("window.__x=1")()}}',
    '${window.__x=1}',
    '<style>*{display:none}</style>',
    '</bdi></div><iframe src=javascript:window.__x=1>',
    '<math><mtext></form><form><mglyph><style></math><img src onerror=window.__x=1>',
  ]
  const fields: [name: string, row: (text: string) => Row][] = [
    ['text', (text) => ({ from, body: text })],
    ['sender’s name', (text) => ({ from: `${String(text.length)}@lid`, senderName: text, body: 'hi' })],
    ['caption', (text) => ({ from, type: 'image', body: text })],
    ['file name', (text) => ({ from, type: 'document', media: { filename: text } })],
    [
      'quote and its author',
      (text) => ({
        from,
        body: 'hi',
        quoted: { waMessageId: 'x', senderJid: 'q@lid', senderName: text, body: text, type: 'text' },
      }),
    ],
    [
      'poll',
      (text) => ({
        from,
        type: 'poll',
        poll: { name: text, options: [{ option: text, votes: 1, byMe: false }], selectableCount: 1, totalVoters: 1 },
      }),
    ],
    [
      'place and address',
      (text) => ({ from, type: 'location', location: { latitude: 1, longitude: 1, name: text, address: text } }),
    ],
    [
      'invitation',
      (text) => ({ from, type: 'event', event: { name: text, description: text, joinLink: 'javascript:alert(1)' } }),
    ],
    ['contact card', (text) => ({ from, type: 'contact', contacts: [{ displayName: text }] })],
    [
      'group event',
      (text) => ({ type: 'system', system: { kind: 'subject_changed', actorJid: from, actorName: text, value: text } }),
    ],
    ['unknown type', (text) => ({ from, type: text.slice(0, 40), body: text })],
    ['mentioned name', (text) => ({ from, body: 'hi @15550112', mentionNames: { [ben.jid]: text } })],
  ]
  for (const [name, row] of fields) {
    it(`is nothing, through the ${name}: it is shown as it was typed`, async () => {
      const element = await show(payloads.map(row))
      const found = await eventually('the last one', () => {
        const text = textOf(element).replace(/[\u2066-\u2069]/g, '')
        const last = payloads.at(-1)?.slice(0, 30).replace(/\s+/g, ' ') ?? ''
        return text.includes(last) && text
      })
      expect(found).to.include('<img src=x onerror="window')
      expect((window as { __x?: number }).__x).to.equal(undefined)
      const made = [...deepElements(element)].filter((node) =>
        ['script', 'iframe', 'img', 'math', 'mglyph', 'form', 'style'].includes(node.localName),
      )
      expect(made).to.deep.equal([])
    })
  }

  it('shows the real ending of a file name that turns itself around', async () => {
    await reads(await show([{ from, type: 'document', media: { filename: 'photo\u202Egpj.exe' } }]), 'photogpj.exe')
  })
})
