import { expect } from 'chai'
import { generator, seedOfRun } from '../../test/random.js'
import { parseInline, type Inline } from './message-markup.js'
import { plainMessage } from './message-plain.js'

describe('a message without its markup', () => {
  for (const [typed, plain] of [
    ['*Corner Café*', 'Corner Café'],
    ['we meet at *Corner _Café_* ~today~ tomorrow', 'we meet at Corner Café today tomorrow'],
    ['run `npm start` now', 'run npm start now'],
    ['```\nconst a = 1\n``` done', '\nconst a = 1\n done'],
    ['> said before\nmy answer', 'said before\nmy answer'],
    ['- milk\n- eggs', '- milk\n- eggs'],
  ] as const)
    it(`${JSON.stringify(typed)} reads ${JSON.stringify(plain)}`, () => {
      expect(plainMessage(typed)).to.equal(plain)
    })

  for (const text of [
    'snake_case_name and 2*3*4',
    'https://shop.example/_a_/*b*?c=~d~',
    'a * b * c',
    '*open',
    '```never closed',
    '***',
    '``````',
    '5 > 3',
    '',
  ])
    it(`leaves ${JSON.stringify(text)} as it was typed`, () => {
      expect(plainMessage(text)).to.equal(text)
    })

  it('keeps hostile texts as text: nothing but signs is ever taken away, and nothing is added', () => {
    for (const text of [
      '*<img src=x onerror=alert(1)>*',
      '_"><script>alert(2)</script>_',
      '~\u202Egpj.exe~ `javascript:alert(3)`',
      '> > *_~`&lt;b&gt;`~_*',
    ]) {
      const plain = plainMessage(text)
      expect(plain.replace(/[*_~`>\s]/g, '')).to.equal(text.replace(/[*_~`>\s]/g, ''))
      expect(plain.length).to.be.lessThan(text.length)
    }
  })

  it('reads any line whose addresses are words as the messages themselves do', () => {
    const seed = seedOfRun()
    const random = generator(seed)
    const signs = ['*', '_', '~', '`', ' ', 'a', 'é', '7', '👍', '.', ')', ' https://a.example/_c_?*d ', 'x']
    const said = (piece: Inline): string => ('children' in piece ? piece.children.map(said).join('') : piece.text)
    for (let round = 0; round < 5_000; round += 1) {
      const length = Math.floor(random() * 16)
      const line = Array.from({ length }, () => signs[Math.floor(random() * signs.length)]).join('')
      const drawn = parseInline(line).map(said).join('')
      const where = `seed ${String(seed)}: ${JSON.stringify(line)}`
      if (drawn.trim() !== '' && !line.includes('```')) expect(plainMessage(line), where).to.equal(drawn)
    }
  })

  it('takes signs only, and the space after a quote’s, from any text', () => {
    const seed = seedOfRun()
    const random = generator(seed)
    const signs = ['*', '_', '~', '`', '```', '>', ' ', '\n', 'a', 'é', '👍', '<', '.', 'https://a.b/_c_']
    for (let round = 0; round < 2_000; round += 1) {
      const length = Math.floor(random() * 24)
      const text = Array.from({ length }, () => signs[Math.floor(random() * signs.length)]).join('')
      const plain = plainMessage(text)
      let at = 0
      for (const sign of text) {
        if (plain.startsWith(sign, at)) at += sign.length
        else if (!'*_~`> '.includes(sign)) expect.fail(`seed ${String(seed)}: ${JSON.stringify([text, plain])}`)
      }
      expect(at, `seed ${String(seed)}: ${JSON.stringify([text, plain])}`).to.equal(plain.length)
    }
  })
})
