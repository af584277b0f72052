import { expect } from 'chai'
import { readPhone, type PhoneProblem } from './phone-number.js'

describe('reading a typed number', () => {
  for (const typed of ['+62 812 000 0123', '0062-812-000-0123', '62 (812) 000.0123', '628120000123']) {
    it(`understands “${typed}”`, () => {
      expect(readPhone(typed)).to.deep.equal({
        digits: '628120000123',
        callingCode: '62',
        region: 'ID',
        problem: undefined,
      })
    })
  }

  const wrong: [string, PhoneProblem][] = [
    ['', 'empty'],
    ['   ', 'empty'],
    ['0812 000 0123', 'leading_zero'],
    ['+62 812 CALL ME', 'letters'],
    ['62 812 +000 0123', 'letters'],
    ['+999 123 456', 'no_country'],
    ['+62 8', 'too_short'],
    ['+62 812 0000 1234 5678', 'too_long'],
    ['<img src=x>', 'letters'],
  ]
  for (const [typed, problem] of wrong) {
    it(`says “${problem}” about “${typed}”`, () => {
      expect(readPhone(typed)).to.include({ problem, digits: '' })
    })
  }

  it('names the country while the number is still short', () => {
    expect(readPhone('+49')).to.include({ callingCode: '49', region: 'DE', problem: 'too_short' })
  })
})
