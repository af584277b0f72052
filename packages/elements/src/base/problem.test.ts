import { expect } from 'chai'
import { uiWords } from '../i18n/en/ui.js'
import { Formats } from '../i18n/formats.js'
import { problemDetails, problemKind, problemText } from './problem.js'

const words = uiWords.english(new Formats('en'))
const error = (part: object) => Object.assign(new Error('<b>wire text</b>'), part)

describe('an error in words', () => {
  const table: [string, object, string][] = [
    ['too many requests', { code: 'rate_limited', retryAfter: 30 }, 'Too many requests. Try again in 30 seconds.'],
    ['a lost connection', { name: 'ConnectionError' }, 'The gateway could not be reached.'],
    ['a slow gateway', { name: 'TimeoutError' }, 'The gateway took too long to answer.'],
    [
      'a session that is down',
      { code: 'not_implemented', details: { reason: 'session_not_connected' } },
      'The session is not connected. Start it first.',
    ],
    ['a missing role', { code: 'forbidden', details: { reason: 'super_admin' } }, 'Only a super admin may do this.'],
    [
      'impersonation',
      { code: 'forbidden', details: { reason: 'impersonating' } },
      'Not possible while you act as somebody else. Stop impersonating first.',
    ],
    ['a refusal without details', { code: 'forbidden' }, 'Your role does not allow this.'],
    ['a code of the future', { code: 'teapot' }, 'Something unexpected went wrong.'],
  ]
  for (const [what, part, text] of table) {
    it(`names ${what} and never repeats text from the wire`, () => {
      expect(problemText(error(part), words)).to.equal(text)
    })
  }

  it('holds for what is not an error at all', () => {
    for (const thrown of [undefined, null, 'text', 7, {}])
      expect(problemText(thrown, words)).to.equal('Something unexpected went wrong.')
  })

  it('lists only texts, and at most ten, of a validation error', () => {
    const errors = ['label is too long', 7, { html: '<b>' }, ...Array.from({ length: 20 }, (_, n) => `more ${n}`)]
    expect(problemDetails(error({ details: { errors } })))
      .to.have.lengthOf(10)
      .and.include('label is too long')
  })

  it('tells refusals from failures', () => {
    expect(problemKind(error({ code: 'unauthorized' }))).to.equal('unauthorized')
    expect(problemKind(error({ code: 'forbidden' }))).to.equal('forbidden')
    expect(problemKind(error({ name: 'OfflineError' }))).to.equal('offline')
    expect(problemKind(error({ code: 'internal' }))).to.equal('failed')
  })
})
