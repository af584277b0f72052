import { describe, expect, it } from 'vitest'
import { invitationWords, plainName, resetWords } from './letters.js'

describe('a name in a mail', () => {
  it.each([
    ['Ana María', 'Ana María'],
    ['Acme Inc.', 'Acme Inc.'],
    ['two\r\nlines', 'two lines'],
    ['\u202egnp.exe', 'gnp. exe'],
    ['https://evil.example/login', 'https evil. example login'],
    ['a@evil.example', 'a evil. example'],
    ['evil。example', 'evil。 example'],
    ['<b>bold</b>', 'b bold b'],
    ['tab\tand\u0000nul', 'tab and nul'],
  ])('%j is written %j', (name, written) => expect(plainName(name)).toBe(written))

  it('is cut, and not inside a character that people see as one', () => {
    expect(plainName('x'.repeat(500))).toHaveLength(60)
    expect(plainName('👩‍👩‍👧'.repeat(100)).endsWith('👧…')).toBe(true)
  })
})

describe('a letter', () => {
  it('has nothing of a name in its HTML that is not escaped', () => {
    const { html } = invitationWords(`"Tom" & 'Jerry'`, 'A & B', 'https://wa.example/invitations/inv_1')
    expect(html).toContain('&#34;Tom&#34; &#38; &#39;Jerry&#39;')
    expect(html).toContain('<a href="https://wa.example/invitations/inv_1">')
  })

  it('has its link in the text as well', () => {
    expect(resetWords('Ana', 'https://wa.example/reset-password#token=x').text).toContain(
      'https://wa.example/reset-password#token=x',
    )
  })
})
