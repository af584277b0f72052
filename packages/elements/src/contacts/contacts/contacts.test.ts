import { expect } from 'chai'
import { html } from 'lit'
import './contacts.define.js'
import type { ContactsElement } from './contacts.js'
import type { ContactSelectEvent, NavigateEvent } from '../../events.js'
import { expectAccessible } from '../../../test/accessible.js'
import { ana, ben, endWorldsAfterEach, messagingWorld, type MessagingWorld } from '../../../test/messaging-world.js'
import { cleanUpAfterEach, deepElements, eventually, mount } from '../../../test/mount.js'
import { allByRole, byRole, focused, reads, textOf } from '../../../test/perceive.js'
import { expectNothingDrawnTwice } from '../../../test/drawn-twice.js'
import { expectNoPolicyViolations } from '../../../test/policy.js'

cleanUpAfterEach()
endWorldsAfterEach()
expectNoPolicyViolations()
expectNothingDrawnTwice()

const market = '120363000000000002@g.us'
const hidden = '900000000000003@lid'

/** Ana is in two groups under two names; Chidi hides his number. */
function market2(): MessagingWorld {
  const world = messagingWorld()
  world.gateway.addPerson(world.session, { lid: hidden, name: 'Chidi', source: 'group' })
  world.gateway.addPerson(world.session, { lid: '900000000000004@lid', number: '15550114', businessName: 'Mill & Co.' })
  world.gateway.addGroup(world.session, {
    jid: market,
    subject: 'Saturday market',
    members: [
      { lid: ana.lid, tag: 'Ana (stall 12)' },
      { lid: hidden, role: 'superadmin' },
    ],
  })
  world.gateway.addMessage(world.session, { chat: ana.jid, from: ana.lid, body: 'hi' })
  return world
}

async function open(world: MessagingWorld, { width = 1000, selected = '' } = {}): Promise<ContactsElement> {
  const element = await mount<ContactsElement>(
    html`<wg-contacts .client=${world.client} selected=${selected}></wg-contacts>`,
    { width },
  )
  element.style.blockSize = '680px'
  return element
}

const rows = (element: Element): string[] =>
  allByRole(element, 'option').map((option) => option.querySelector('.contact-name')?.textContent ?? '')
const press = (element: Element | null, key: string) =>
  element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }))

describe('the contacts page', () => {
  it('lists groups and people with their numbers, or that WhatsApp hides them', async () => {
    const element = await open(market2())
    await byRole(element, 'option', /Saturday market.*2 members/)
    await byRole(element, 'option', /Chidi.*Number hidden by WhatsApp/)
    await byRole(element, 'option', /Mill & Co\..*\+1 555 0114.*Business/)
    expect(rows(element).slice(0, 2)).to.deep.equal(['Bakers', 'Saturday market'])
  })

  it('shows people or groups alone when asked', async () => {
    const element = await open(market2())
    await byRole(element, 'option', /Chidi/)
    ;(await byRole(element, 'radio', 'Groups')).click()
    await eventually('groups only', () => rows(element).join() === 'Bakers,Saturday market')
    ;(await byRole(element, 'radio', 'People')).click()
    await eventually('people only', () => rows(element).length === 4 && !rows(element).includes('Bakers'))
  })

  it('finds by name, by number however it is written, and by JID', async () => {
    const element = await open(market2())
    await byRole(element, 'option', /Chidi/)
    const field = await byRole<HTMLInputElement>(element, 'searchbox')
    const search = (text: string): void => {
      field.value = text
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
    }
    search('market')
    await eventually('the group', () => rows(element).join() === 'Saturday market')
    search('+1 555-0112')
    await eventually('Ben', () => rows(element).join() === 'Ben Okafor')
    search('900000000000003')
    await eventually('Chidi', () => rows(element).join() === 'Chidi')
    search('zzz')
    await reads(element, 'Nothing matches “zzz”')
    expect(element.query).to.equal('zzz')
  })

  it('shows a person with the groups shared, the name used in each, and ids to copy', async () => {
    const element = await open(market2())
    ;(await byRole(element, 'option', /Ana Prado/)).click()
    await reads(element, /Ana Prado.*\+1 555 0111/)
    await reads(element, ana.lid)
    await byRole(element, 'button', 'Copy LID')
    await byRole(element, 'button', 'Copy Phone JID')
    await byRole(element, 'button', /Saturday market.*Called “Ana \(stall 12\)” there/)
    await byRole(element, 'button', /Bakers.*Called “Ana P\.” there/)
  })

  it('never makes a number of a hidden one', async () => {
    const element = await open(market2(), { selected: hidden })
    await reads(element, /Chidi.*Number hidden by WhatsApp.*LID/)
    const panel = element.renderRoot.querySelector('wg-person-detail')
    expect(panel && textOf(panel)).not.to.match(/\+9/)
  })

  it('asks the host to open the direct chat', async () => {
    const element = await open(market2(), { selected: ana.lid })
    const asked: NavigateEvent[] = []
    element.addEventListener('wg-navigate', (event: NavigateEvent) => asked.push(event))
    ;(await byRole(element, 'button', 'Open chat')).click()
    expect(asked[0]?.to).to.deep.include({ page: 'viewer', chatJid: ana.lid })
  })

  it('shows a group with its JID to copy and its members with role and the name used there, and leads on to a member', async () => {
    const element = await open(market2())
    ;(await byRole(element, 'option', /Saturday market/)).click()
    await reads(element, market)
    await byRole(element, 'button', 'Copy JID')
    const panel = await eventually('the panel', () => element.renderRoot.querySelector('wg-group-detail'))
    await byRole(panel, 'option', /Chidi.*Owner/)
    ;(await byRole(panel, 'option', /Ana Prado.*Called “Ana \(stall 12\)” here/)).click()
    await reads(element, 'Groups shared with this number')
    expect(element.selected).to.equal(ana.lid)
  })

  it('names the number itself among the members', async () => {
    const world = market2()
    const jid = '120363000000000009@g.us'
    const members = [{ lid: '900000000000100@lid', role: 'superadmin' as const }, { lid: ana.lid }]
    world.gateway.addGroup(world.session, { jid, subject: 'Own round', members })
    const element = await open(world, { selected: jid })
    await byRole(element, 'option', /This number.*Owner/)
    expect(allByRole(element, 'option', /This number/)).to.have.length(1)
  })

  it('leads to the sessions when there is none', async () => {
    const world = messagingWorld()
    world.gateway.state.sessions.clear()
    const element = await open(world)
    const asked: NavigateEvent[] = []
    element.addEventListener('wg-navigate', (event: NavigateEvent) => asked.push(event))
    ;(await byRole(element, 'button', 'Go to sessions')).click()
    expect(asked[0]?.to).to.deep.equal({ page: 'sessions' })
  })

  it('takes up a new person and a new name live', async () => {
    const world = market2()
    const element = await open(world)
    await byRole(element, 'option', /Chidi/)
    await eventually('the stream', () => world.gateway.openStreams > 0)
    world.gateway.addPerson(world.session, { lid: '900000000000077@lid', name: 'Dana Fresh', number: '15550177' })
    await byRole(element, 'option', /Dana Fresh/)
  })

  it('is worked with the keyboard: / searches, arrows walk, Enter opens, Escape returns', async () => {
    const element = await open(market2())
    await byRole(element, 'option', /Chidi/)
    const list = await byRole(element, 'listbox', 'People and groups')
    list.focus()
    press(list, '/')
    await eventually('the search focused', () => focused()?.localName === 'input')
    list.focus()
    press(list, 'End')
    press(list, 'Enter')
    await eventually('the last one open', () => element.selected !== '')
    const panel = await byRole(element, 'button', 'Open chat').catch(() => undefined)
    press(panel ?? list, 'Escape')
    await eventually('the list focused', () => focused() === list)
  })

  it('shows one thing at a time in a narrow box', async () => {
    const element = await open(market2(), { width: 380 })
    ;(await byRole(element, 'option', /Ana Prado/)).click()
    await reads(element, 'Groups shared')
    expect(allByRole(element, 'listbox', 'People and groups')).to.deep.equal([])
    ;(await byRole(element, 'button', 'Back to the list')).click()
    await byRole(element, 'option', /Ana Prado/)
  })

  it('lets the host decide what is open', async () => {
    const element = await open(market2())
    element.addEventListener('wg-contact-select', (event: ContactSelectEvent) => {
      event.preventDefault()
    })
    ;(await byRole(element, 'option', /Ben Okafor/)).click()
    expect(element.selected).to.equal('')
    element.selected = ben.lid
    await reads(element, /Ben Okafor.*Groups shared/)
  })

  it('keeps its rows few with ten thousand people', async () => {
    const world = messagingWorld({ scenario: 'bulk', size: { chats: 10_000, messages: 1 } })
    const element = await open(world)
    const list = await byRole(element, 'listbox')
    await eventually('the 201st person', () => {
      list.scrollTop = list.scrollHeight
      expect([...deepElements(element)].length).to.be.at.most(600)
      return element.renderRoot.querySelector('wg-contact-list')?.shadowRoot?.querySelector('[data-index="200"]')
    })
  })

  it('shows hostile names as they were typed', async () => {
    const world = market2()
    const evil = '<img src=x onerror="window.__x=1">'
    world.gateway.addPerson(world.session, { lid: '900000000000666@lid', name: evil, businessName: evil })
    world.gateway.addGroup(world.session, {
      jid: '120363000000000666@g.us',
      subject: evil,
      description: evil,
      members: [{ lid: '900000000000666@lid', tag: evil }],
    })
    const element = await open(world, { selected: '120363000000000666@g.us' })
    await byRole(element, 'option', /<img src=x/)
    await reads(element, evil)
    element.selected = '900000000000666@lid'
    await reads(element, /Business name/)
    expect([
      (window as { __x?: number }).__x,
      [...deepElements(element)].filter((node) => node.localName === 'img').length,
    ]).to.deep.equal([undefined, 0])
  })

  it('says what will appear, what failed and what may not be seen', async () => {
    const bare = messagingWorld()
    bare.gateway.state.stores.get(bare.session)?.people.clear()
    bare.gateway.state.stores.get(bare.session)?.groups.clear()
    await reads(await open(bare), 'Nobody yet')
    const failing = market2()
    failing.gateway.fail('listContacts', { status: 400, code: 'validation_error', message: 'no' })
    failing.gateway.fail('listGroups', { status: 400, code: 'validation_error', message: 'no' })
    await byRole(await open(failing), 'button', 'Try again')
    const forbidden = market2()
    forbidden.gateway.fail('listContacts', { status: 403, code: 'forbidden', message: 'no' })
    const element = await open(forbidden)
    await eventually('forbidden', () => element.matches(':state(forbidden)'))
  })

  it('is accessible with a person and with a group open', async () => {
    const person = await open(market2(), { selected: ana.lid })
    await reads(person, 'Groups shared')
    await expectAccessible(person)
    person.selected = market
    await reads(person, 'Members')
    await expectAccessible(person)
  })
})
