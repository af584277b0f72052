import { expect } from 'chai'
import { parseInline, parseMarkup, type Inline } from './message-markup.js'

/** Marks the tree in a compact way: `<b>…</b>`. */
function flat(pieces: readonly Inline[]): string {
  return pieces
    .map((piece) => {
      switch (piece.kind) {
        case 'text':
          return piece.text
        case 'code':
          return `<c>${piece.text}</c>`
        case 'link':
          return `<l>${piece.text}</l>`
        case 'mention':
          return `<m>${piece.name}</m>`
        default:
          return `<${piece.kind[0] ?? ''}>${flat(piece.children)}</${piece.kind[0] ?? ''}>`
      }
    })
    .join('')
}
const inline = (text: string): string => flat(parseInline(text))

/** Everything a reader sees, marks of styles aside. */
function letters(text: string): string {
  return parseMarkup(text)
    .map((block) =>
      block.kind === 'preformatted'
        ? block.text
        : block.kind === 'list'
          ? block.items.map(flat).join('\n')
          : flat(block.children),
    )
    .join('\n')
}

describe('WhatsApp’s markup', () => {
  it('styles words between marks at the edges of words', () => {
    expect(inline('a *bold* and _italic_ and ~gone~')).to.equal('a <b>bold</b> and <i>italic</i> and <s>gone</s>')
  })

  it('nests styles', () => {
    expect(inline('*_both_*')).to.equal('<b><i>both</i></b>')
  })

  it('leaves marks alone that stand inside words, before spaces or unclosed', () => {
    for (const text of ['snake_case_name', '2 * 3 * 4', '*open', 'a*b*c', '**', '* *', '~ x ~', '_'])
      expect(inline(text)).to.equal(text)
  })

  it('closes a style at the end of its line', () => {
    expect(inline('*one\ntwo*')).to.equal('*one\ntwo*')
  })

  it('keeps a mark that was crossed by another style', () => {
    expect(inline('*a _b* c_')).to.equal('<b>a _b</b> c_')
  })

  it('shows code as it is typed', () => {
    expect(inline('run `rm *x*` now')).to.equal('run <c>rm *x*</c> now')
    expect(parseMarkup('before\n```\nlet *x* = 1\n```\nafter')).to.deep.equal([
      { kind: 'paragraph', children: [{ kind: 'text', text: 'before' }] },
      { kind: 'preformatted', text: 'let *x* = 1' },
      { kind: 'paragraph', children: [{ kind: 'text', text: 'after' }] },
    ])
  })

  it('never cuts a link at its underscores', () => {
    expect(inline('see https://a.example/x_y_z *now*')).to.equal('see <l>https://a.example/x_y_z</l> <b>now</b>')
  })

  it('reads quotes and lists', () => {
    expect(parseMarkup('> said\n- one\n- two\n3. three').map((block) => block.kind)).to.deep.equal([
      'quote',
      'list',
      'list',
    ])
  })

  it('puts names where only digits stand', () => {
    expect(flat(parseInline('hi @628120001 and @99999', new Map([['628120001', 'Budi']])))).to.equal(
      'hi <m>Budi</m> and @99999',
    )
  })

  it('loses no letter of hostile text', () => {
    for (const text of [
      '<img src=x onerror=alert(1)>',
      '"><script>alert(1)</script>',
      '\u202Eabc\u0000\ud800',
      '*<b>*',
    ]) {
      expect(letters(text).replace(/<\/?[bisclm]>/g, '')).to.include(text.replace(/[*]|<b>/g, '').slice(0, 5))
    }
    expect(inline('<script>alert(1)</script>')).to.equal('<script>alert(1)</script>')
  })

  it('takes time in proportion to the text, whatever it holds', () => {
    for (const part of ['*a ', '_*~', '`', '```', '> ', '*a _b ~c ', '- x\n', '*_~`@1234567 ']) {
      const time = (size: number): number => {
        const text = part.repeat(Math.ceil(size / part.length))
        const began = performance.now()
        parseMarkup(text)
        return performance.now() - began
      }
      time(8_000)
      expect(time(65_536), JSON.stringify(part)).to.be.lessThan(300)
    }
  })
})
