import '../../src/define.js'
import '../../src/contacts/contact-list/contact-list.define.js'
import '../../src/contacts/group-detail/group-detail.define.js'
import '../../src/contacts/person-detail/person-detail.define.js'
import '../../src/viewer/chat-list/chat-list.define.js'
import '../../src/viewer/message-timeline/message-timeline.define.js'
import type { FakeGateway } from '@waygate/sdk/testing'
import { html, type TemplateResult } from 'lit'
import { ana, bakers, ben, endWorldsAfterEach, messagingWorld, type MessagingWorld } from '../messaging-world.js'
import { cleanUpAfterEach, mount } from '../mount.js'
import { expectNoPolicyViolations } from '../policy.js'
import { expectNothingRan } from './inert.js'
import { itShowsTextAsText, type Room, type TextOf } from './room.js'
import { randomRounds } from './texts.js'

cleanUpAfterEach()
endWorldsAfterEach()
expectNoPolicyViolations()
expectNothingRan()

type Init = Partial<Parameters<FakeGateway['addMessage']>[1]>

const each = <T>(rows: number, make: (row: number) => T): T[] => Array.from({ length: rows }, (_, row) => make(row))
const lid = (row: number): string => `9000000001${String(row).padStart(5, '0')}@lid`
const groupOf = (row: number): string => `1203630000001${String(row).padStart(5, '0')}@g.us`

/** What a message's own markup takes out or adds: its signs, the space around blocks, and the real host after a look-alike. */
const MARKUP = /[*_~`>\s-]|\((?:[a-z0-9-]+\.)+[a-z0-9-]+\)/g
/** A list that draws what is in sight is made tall enough to have everything in sight. */
async function tall(page: TemplateResult, height: number): Promise<Element> {
  const element = await mount(page, { width: 800 })
  element.style.blockSize = `${String(height)}px`
  element.style.maxBlockSize = 'none'
  return element
}

/** A conversation in a group with one message per row. */
function conversation(say: (text: TextOf, row: number) => Init, rowHeight: number): Room['show'] {
  return (text, rows) => {
    const world = messagingWorld()
    each(rows, (row) =>
      world.gateway.addMessage(world.session, {
        chat: bakers,
        from: row % 2 === 0 ? ana.lid : ben.lid,
        timestamp: Date.now() - (rows - row) * 1000,
        ...say(text, row),
      }),
    )
    return tall(
      html`<wg-message-timeline
        .client=${world.client}
        session-id=${world.session}
        chat-id=${bakers}
      ></wg-message-timeline>`,
      rows * rowHeight,
    )
  }
}

describe('what strangers write', () => {
  const messages: Room = {
    title: 'messages, who wrote them and what they answer',
    fields: ['body', 'sender', 'quoted', 'quotedName'],
    without: { body: MARKUP, quoted: MARKUP },
    show: conversation(
      (text, row) => ({
        body: text('body', row),
        senderName: text('sender', row),
        quoted: {
          waMessageId: 'X',
          type: 'text',
          senderJid: lid(row),
          senderName: text('quotedName', row),
          body: text('quoted', row),
        },
      }),
      220,
    ),
  }
  itShowsTextAsText(messages)
  itShowsTextAsText(
    { ...messages, title: 'messages of random signs, who wrote them and what they answer' },
    randomRounds(),
  )

  itShowsTextAsText({
    title: 'documents',
    fields: ['filename', 'caption'],
    without: { caption: MARKUP },
    show: conversation(
      (text, row) => ({ type: 'document', media: { filename: text('filename', row) }, body: text('caption', row) }),
      220,
    ),
  })

  itShowsTextAsText({
    title: 'polls and reactions',
    fields: ['question', 'option', 'reactor'],
    show: conversation(
      (text, row) => ({
        type: 'poll',
        poll: {
          name: text('question', row),
          options: [{ option: text('option', row), votes: 1, byMe: false }],
          selectableCount: 1,
          totalVoters: 1,
        },
        reactions: [
          { emoji: '👍', senderJid: lid(row), senderName: text('reactor', row), fromMe: false, timestamp: 1 } as never,
        ],
      }),
      260,
    ),
  })

  itShowsTextAsText({
    title: 'places',
    fields: ['name', 'address'],
    show: conversation(
      (text, row) => ({
        type: 'location',
        location: { latitude: 1, longitude: 2, name: text('name', row), address: text('address', row) },
      }),
      200,
    ),
  })

  itShowsTextAsText({
    title: 'contact cards',
    fields: ['card', 'vcard'],
    show: conversation(
      (text, row) => ({
        type: 'contact',
        contacts: [
          { displayName: text('card', row), vcard: '' },
          { displayName: '', vcard: `BEGIN:VCARD\nFN:${text('vcard', row).replace(/[\r\n]/g, ' ')}\nEND:VCARD` },
        ],
      }),
      200,
    ),
  })

  itShowsTextAsText({
    title: 'who did what to whom in a group',
    fields: ['actor', 'target'],
    show: conversation(
      (text, row) => ({
        type: 'system',
        system: {
          kind: 'members_added',
          actorJid: lid(row),
          actorName: text('actor', row),
          targets: [{ jid: lid(row + 1000), name: text('target', row) }],
        },
      }),
      90,
    ),
  })

  itShowsTextAsText({
    title: 'the list of chats',
    fields: ['subject', 'author', 'last'],
    without: { last: MARKUP },
    show(text, rows) {
      const { gateway, client, session } = messagingWorld()
      each(rows, (row) => {
        gateway.addGroup(session, { jid: groupOf(row), subject: text('subject', row), members: [{ lid: ana.lid }] })
        const said = { senderName: text('author', row), body: text('last', row) }
        gateway.addMessage(session, { chat: groupOf(row), from: ana.lid, ...said })
      })
      const page = html`<wg-chat-list .client=${client} session-id=${session}></wg-chat-list>`
      return tall(page, rows * 90)
    },
  })

  itShowsTextAsText({
    title: 'people and groups',
    fields: ['person', 'subject'],
    show(text, rows) {
      const { gateway, client, session } = messagingWorld()
      each(rows, (row) => {
        gateway.addPerson(session, { lid: lid(row), name: text('person', row) })
        gateway.addGroup(session, { jid: groupOf(row), subject: text('subject', row), members: [] })
      })
      return tall(html`<wg-contact-list .client=${client} session-id=${session}></wg-contact-list>`, rows * 180)
    },
  })

  itShowsTextAsText({
    title: 'a group and its members',
    fields: ['description', 'tag'],
    show(text, rows) {
      const { gateway, client, session } = crowd(rows)
      gateway.addGroup(session, {
        jid: groupOf(0),
        subject: text('tag', 0),
        description: each(rows, (row) => text('description', row)).join(' | '),
        members: each(rows, (row) => ({ lid: lid(row), tag: text('tag', row) })),
      })
      const page = html`<wg-group-detail .client=${client} session-id=${session} jid=${groupOf(0)}></wg-group-detail>`
      return tall(page, rows * 180)
    },
  })

  itShowsTextAsText({
    title: 'a person and the names used in shared groups',
    fields: ['group', 'tag'],
    show(text, rows) {
      const { gateway, client, session } = crowd(rows)
      each(rows, (row) => {
        const members = [{ lid: lid(0), tag: text('tag', row) }]
        gateway.addGroup(session, { jid: groupOf(row), subject: text('group', row), members })
      })
      const page = html`<wg-person-detail .client=${client} session-id=${session} jid=${lid(0)}></wg-person-detail>`
      return tall(page, rows * 180)
    },
  })
})

/** People with nothing but numbers to be called by. */
function crowd(rows: number): MessagingWorld {
  const world = messagingWorld()
  each(rows, (row) =>
    world.gateway.addPerson(world.session, { lid: lid(row), number: `1555${String(row).padStart(7, '0')}` }),
  )
  return world
}
