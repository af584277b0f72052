import type { GatewayEvent } from '@waygate/sdk'
import { expect } from 'chai'
import { feedOf, heldBack, isGap, quietKinds, rates, summaryOf } from './event-feed.js'

const event = (id: string, type: string, payload: object = {}, timestamp = 0): GatewayEvent =>
  ({ schema: 'v1', id, event: type, session: 'sess_1', organization: 'org_1', timestamp, payload }) as GatewayEvent

const delivery = event('evt_3', 'resource.changed', { resource: 'deliveries', change: 'updated' })
const change = event('evt_2', 'resource.changed', { resource: 'sessions', change: 'updated' })
const message = event('evt_1', 'message', { body: 'Hello', type: 'text' })

const all = { text: '', hidden: new Set<string>() }
const none = new Set<string>()

describe('what the event monitor shows', () => {
  it('counts each type, and changes by what changed', () => {
    expect(feedOf([delivery, change, message, message], none, all).kinds).to.deep.equal([
      ['message', 2],
      ['resource.changed deliveries', 1],
      ['resource.changed sessions', 1],
    ])
  })

  it('leaves out the changes of deliveries until somebody asks for them', () => {
    const shown = (hidden: ReadonlySet<string>) => feedOf([delivery, change, message], none, { text: '', hidden }).rows
    expect(shown(quietKinds)).to.deep.equal([change, message])
    expect(shown(none)).to.have.lengthOf(3)
  })

  it('finds by type, id and by what the session is called', () => {
    const find = (text: string) => feedOf([message], none, { ...all, text }, () => ['Front desk', 'Lantern']).rows
    for (const text of ['MESS', 'evt_1', 'sess_1', 'front DESK', ' lantern '])
      expect(find(text), text).to.deep.equal([message])
    expect(find('Northwind')).to.deep.equal([])
  })

  it('says nothing about content that the gateway keeps back', () => {
    expect(summaryOf(event('evt_1', 'message', { redacted: true }))).to.equal(undefined)
    expect(summaryOf(message)).to.equal('text · Hello')
  })

  it('survives payloads that are no objects', () => {
    for (const payload of [null, 7, 'x', []]) {
      const strange = event('evt_1', 'resource.changed', payload as object)
      expect(feedOf([strange], none, all).kinds[0]?.[0]).to.equal('resource.changed')
      expect(() => summaryOf(strange)).not.to.throw()
    }
  })

  it('puts a gap above the newest event that was known, whether that event passes the filter or not', () => {
    const { rows } = feedOf([message, delivery, change], new Set(['evt_3']), { text: '', hidden: quietKinds })
    expect(rows.map((row) => (isGap(row) ? `gap after ${row.after}` : row.id))).to.deep.equal([
      'evt_1',
      'gap after evt_3',
      'evt_2',
    ])
  })

  it('counts what a pause holds back, and admits when it cannot know', () => {
    expect(heldBack([delivery, change, message], message)).to.deep.equal({ count: 2, more: false })
    expect(heldBack([delivery, change], message)).to.deep.equal({ count: 2, more: true })
    expect(heldBack([delivery], undefined)).to.deep.equal({ count: 1, more: false })
  })

  it('counts by two seconds of the last minute, clocks that run ahead included', () => {
    const now = 100_000
    const at = (timestamp: number) => event('evt', 'message', {}, timestamp)
    const counts = rates([at(now + 5_000), at(now), at(now - 3_000), at(now - 59_999), at(now - 61_000)], now)
    expect([counts[29], counts[28], counts[0]]).to.deep.equal([2, 1, 1])
    expect(counts.reduce((sum, count) => sum + count, 0)).to.equal(4)
  })
})
