import { expect } from 'chai'
import { findLinks } from './message-links.js'

const shown = (text: string): string[] => findLinks(text).map(({ start, end }) => text.slice(start, end))
const hrefs = (text: string): string[] => findLinks(text).map(({ href }) => href)

describe('links in a stranger’s text', () => {
  it('finds written-out web, mail and phone addresses', () => {
    expect(hrefs('see https://a.example/x?y=1 or HTTP://B.example, mailto:me@c.example, tel:+62812000')).to.deep.equal([
      'https://a.example/x?y=1',
      'http://b.example/',
      'mailto:me@c.example',
      'tel:+62812000',
    ])
  })

  it('reads a bare www host as https and a bare address as mail', () => {
    expect(hrefs('www.shop.example and ana.sari+x@mail.shop.example')).to.deep.equal([
      'https://www.shop.example/',
      'mailto:ana.sari+x@mail.shop.example',
    ])
  })

  it('leaves the sentence its punctuation and its brackets', () => {
    expect(shown('(https://a.example/x). Really: *https://b.example*!')).to.deep.equal([
      'https://a.example/x',
      'https://b.example',
    ])
    expect(shown('https://en.example/Cat_(animal)')).to.deep.equal(['https://en.example/Cat_(animal)'])
  })

  it('never follows a scheme that runs, reads or embeds', () => {
    const bad = [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java\tscript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,<script>1</script>',
      'vbscript:msgbox(1)',
      'blob:https://a.example/1',
      'file:///etc/passwd',
      'ｊavascript:alert(1)',
      'view-source:x',
      'intent://x#Intent;end',
      '//evil.example',
      'feed:javascript:alert(1)',
      'about:blank',
      'chrome://settings',
      'jar:https:x!/',
      'ws://a.example',
      'ftp://a.example',
      '&#106;avascript:alert(1)',
      'tel:javascript',
    ]
    for (const text of bad) expect(hrefs(text), text).to.deep.equal([])
  })

  it('refuses an address that puts a name before the host', () => {
    expect(hrefs('https://bank.example@evil.example/login')).to.deep.equal([])
    expect(hrefs('https://bank.example:pw@evil.example')).to.deep.equal([])
  })

  it('names the real host of a look-alike', () => {
    expect(findLinks('https://аррӏе.com/')[0]?.host).to.equal('xn--80ak6aa92e.com')
    expect(findLinks('https://аррӏе.com/xn--80ak6aa92e.com')[0]?.host).to.equal('xn--80ak6aa92e.com')
    expect(findLinks('https://%65vil.example/')[0]?.host).to.equal('evil.example')
    expect(findLinks('https://plain.example:8443/')[0]?.host).to.equal(undefined)
  })

  it('ends a link where an invisible mark would turn it around', () => {
    expect(shown('https://a.example/photo\u202Egpj.exe')).to.deep.equal(['https://a.example/photo'])
  })

  it('takes time in proportion to the text, whatever it holds', () => {
    const families = [
      'https://'.repeat(8192),
      `https://a.example/${')'.repeat(65_000)}`,
      '@'.repeat(65_536),
      'a'.repeat(65_536),
      `${'a.'.repeat(32_000)}@`,
      'x@y.'.repeat(16_384),
    ]
    for (const text of families) {
      const began = performance.now()
      findLinks(text)
      expect(performance.now() - began, text.slice(0, 20)).to.be.lessThan(250)
    }
  })
})
