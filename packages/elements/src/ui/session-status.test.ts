import { expect } from 'chai'
import { sessionStatusWords } from '../i18n/en/session-status.js'
import { Formats } from '../i18n/formats.js'
import { reasonSentence, sessionStatus } from './session-status.js'

const formats = new Formats('en')
const words = sessionStatusWords.english(formats)
const now = Date.UTC(2026, 10, 22, 12)

describe('the status of a session in words', () => {
  const looks: [string, string | undefined, string, string][] = [
    ['working', undefined, 'Working', 'full'],
    ['starting', 'linking', 'Linking', 'half'],
    ['starting', 'reconnecting', 'Connecting', 'half'],
    ['scan_qr_code', undefined, 'Waiting for a phone', 'ring'],
    ['stopped', undefined, 'Stopped', 'square'],
    ['failed', 'banned', 'Failed', 'triangle'],
    ['logged_out', 'unlinked', 'Logged out', 'barred'],
    ['something_new', undefined, 'Unknown status', 'ring'],
  ]
  for (const [status, reason, word, shape] of looks) {
    it(`shows “${word}” with its own shape for ${status}${reason ? ` (${reason})` : ''}`, () => {
      expect(sessionStatus({ status, reason }, words, formats, now)).to.include({ word, shape })
    })
  }

  it('has a sentence for every reason of the catalogue', () => {
    for (const reason of Object.keys(words.reasons)) {
      expect(reasonSentence({ status: 'failed', reason }, words, formats, now), reason).to.match(/\.$/)
    }
  })

  it('counts down to the next try', () => {
    expect(
      reasonSentence({ status: 'starting', reason: 'reconnecting', nextRetryAt: now + 11_200 }, words, formats, now),
    ).to.equal('Connection lost. Next try in 12 seconds.')
  })

  it('says until when a number is banned', () => {
    expect(
      reasonSentence(
        { status: 'failed', reason: 'temporarily_banned', restrictedUntil: now + 3_600_000 },
        words,
        formats,
        now,
      ),
    ).to.match(/^Banned by WhatsApp until .+\.$/)
  })

  it('says nothing for a reason it does not know, not even one named like a method', () => {
    for (const reason of ['toString', '__proto__', 'brand_new']) {
      expect(reasonSentence({ status: 'failed', reason }, words, formats, now)).to.equal(undefined)
    }
  })
})
