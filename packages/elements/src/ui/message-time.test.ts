import { expect } from 'chai'
import { Formats } from '../i18n/formats.js'
import { durationLabel, sizeLabel } from './message-measure.js'
import { dayLabel, dayOf, formatInstant, listTime } from './message-time.js'

const noon = new Date(2026, 10, 12, 12, 0).getTime()
const HOUR = 3_600_000

describe('times of messages', () => {
  it('says today and yesterday by the reader’s calendar, not by 24 hours', () => {
    expect(dayLabel(noon - 11 * HOUR, noon, 'en-GB')).to.equal('Today')
    expect(dayLabel(noon - 13 * HOUR, noon, 'en-GB')).to.equal('Yesterday')
    expect(dayLabel(noon - 50 * HOUR, noon, 'en-GB')).to.include('2026')
  })

  it('shortens with distance in a list', () => {
    expect(listTime(noon - HOUR, noon, 'en-GB')).to.equal('11:00')
    expect(listTime(noon - 24 * HOUR, noon, 'en-GB')).to.equal('Yesterday')
    expect(listTime(noon - 72 * HOUR, noon, 'en-GB')).to.equal('Mon')
    expect(listTime(noon - 400 * 24 * HOUR, noon, 'en-GB')).to.include('2025')
  })

  it('shows nothing for a clock that no calendar holds', () => {
    for (const at of [Number.NaN, Infinity, 1e20, -9e15]) {
      expect(formatInstant(at, 'time', 'en')).to.equal('')
      expect(dayOf(at)).to.equal(-1)
    }
  })
})

describe('measures of attachments', () => {
  const formats = new Formats('en')

  it('shows sizes and durations as people read them', () => {
    expect(sizeLabel(1_536_000, formats)).to.equal('1.5 MB')
    expect([7, 760, 3723].map((seconds) => durationLabel(seconds))).to.deep.equal(['0:07', '12:40', '1:02:03'])
  })

  it('shows nothing for numbers that measure nothing', () => {
    expect(sizeLabel(-1, formats)).to.equal(undefined)
    expect(sizeLabel(Number.NaN, formats)).to.equal(undefined)
    expect(durationLabel(1e12)).to.equal(undefined)
  })
})
