import { expect } from 'chai'
import { bodyOf, emptyDraft } from './webhook-draft.js'

const draft = { ...emptyDraft, url: 'https://orders.example/hook' }

describe('what the webhook form sends', () => {
  it('sends everything as a star', () => {
    expect(bodyOf(draft)).to.deep.equal({ body: { url: draft.url, events: ['*'], active: true, customHeaders: {} } })
  })

  it('reads custom headers a line at a time', () => {
    const result = bodyOf({ ...draft, headers: 'X-Team: bakery\n\n x-shop:14 ' })
    expect(result)
      .to.have.nested.property('body.customHeaders')
      .that.deep.equals({ 'X-Team': 'bakery', 'x-shop': '14' })
  })

  for (const [title, part, field] of [
    ['no address', { url: '' }, 'url'],
    ['an address of another scheme', { url: 'javascript:alert(1)' }, 'url'],
    ['no event', { all: false }, 'events'],
    ['a line that is no header', { headers: 'just words' }, 'headers'],
    ['a header with control characters', { headers: 'X-A: b\u0000c' }, 'headers'],
  ] as const) {
    it(`points at ${title}`, () => {
      expect(bodyOf({ ...draft, ...part })).to.have.nested.property('problem.field', field)
    })
  }

  it('keeps a header named __proto__ from changing any object', () => {
    bodyOf({ ...draft, headers: '__proto__: polluted' })
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined)
  })
})
