import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minifyCssTemplate, minifyHtmlTemplate } from './minify-template.mjs'

const css = (text: string): string => minifyCssTemplate([text]).join('')
const html = (...pieces: string[]): string => minifyHtmlTemplate(pieces).join('${}')

describe('an html template in the published build', () => {
  it('keeps one space wherever text had any, and none where it had none', () => {
    expect(html('<b>one</b>\n    <i> two</i><i>three</i>\n')).toBe('<b>one</b> <i> two</i><i>three</i> ')
  })

  it('keeps a no-break space', () => {
    expect(html('<b>7\u00a0 KiB</b>')).toBe('<b>7\u00a0 KiB</b>')
  })

  it('keeps every character of what is shown as written', () => {
    expect(html('<pre\n  tabindex="0">\n', '\n  two</pre>\n\n<p>')).toBe('<pre tabindex="0">\n${}\n  two</pre> <p>')
    expect(html('<textarea>\n\n a</textarea>')).toBe('<textarea>\n\n a</textarea>')
  })

  it('keeps quoted values, also around an expression', () => {
    expect(html('<a title="a  >  b"\n   class="x  ', '  y"\n>\n', '</a>')).toBe(
      '<a title="a  >  b" class="x  ${}  y"> ${}</a>',
    )
  })

  it('parts attributes by one space, and an expression from a slash', () => {
    expect(html('<input\n  .value=', '\n  @input=', '\n/>')).toBe('<input .value=${} @input=${} />')
  })

  it('drops comments, also around an expression, and knows a lone less-than sign for text', () => {
    expect(html('a<!-- b ', ' c -->d')).toBe('a${}d')
    expect(html('1 <  2 "  and" 3')).toBe('1 < 2 " and" 3')
  })

  it('shows the same text, whatever the template', () => {
    const text = fc.stringMatching(/^[ \n\ta-z"'/=\u00a0.]{0,12}$/)
    const tag = fc.constantFrom('<b>', '</b>', '<i title="  > ">', '<br\n/>', '<wg-ui-time\n  .at=', '>')
    fc.assert(
      fc.property(fc.array(fc.oneof(text, tag), { maxLength: 12 }), (parts) => {
        const written = parts.join('')
        // Outside of tags a browser shows white space as one space: that, and no more, may become one.
        const shown = (source: string) =>
          source.replace(/<\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/g, '|').replace(/[ \n\t]+/g, ' ')
        const closed = (source: string) => !/<[^>]*$/.test(source.replace(/"[^"]*"/g, ''))
        fc.pre(closed(written))
        expect(shown(html(written))).toBe(shown(written))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a css template in the published build', () => {
  it('loses comments, indentation and what closes nothing', () => {
    expect(css('\n  /* Why. */\n  :host {\n    margin: 0 auto;\n    opacity: 0.5;\n  }\n')).toBe(
      ':host{margin:0 auto;opacity:.5}',
    )
  })

  it('keeps the spaces that mean something', () => {
    expect(css('.a :hover, .b  > .c + .d { width: calc(1px + 2 * 3px) }')).toBe(
      '.a :hover,.b>.c + .d{width:calc(1px + 2 * 3px)}',
    )
    expect(css('@media (min-width: 40rem) and (hover) { a { margin: 10.5px -0.5px } }')).toBe(
      '@media (min-width:40rem) and (hover){a{margin:10.5px -0.5px}}',
    )
  })

  it('keeps strings', () => {
    expect(css(`a::before { content: '  ;  }  ' }`)).toBe(`a::before{content:'  ;  }  '}`)
    expect(css(`a { content: "{ ; /" }`)).toBe(`a{content:"{ ; /"}`)
  })

  it('keeps the space between two expressions', () => {
    expect(minifyCssTemplate(['\n a { margin: ', ' ', ';\n }\n'])).toEqual(['a{margin:', ' ', '}'])
  })

  it('leaves alone what needs a parser', () => {
    const hard = [`a { content: '\\201c  ' }`]
    expect(minifyCssTemplate(hard)).toEqual(hard)
    expect(minifyCssTemplate(['/*  ', '  */ a  {}'])).toEqual(['/*  ', '  */ a  {}'])
  })
})

describe('the templates of the elements', () => {
  const folder = join(import.meta.dirname, '../../packages/elements/src')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.styles.ts'))

  it('keep every declaration of every stylesheet', () => {
    const squeezed = (source: string) =>
      source
        .replace(/\/\*[^]*?\*\//g, '')
        .replace(/[\s;]+/g, '')
        .replace(/(?<![\d.-])0\./g, '.')
    for (const file of files) {
      for (const [, sheet = ''] of readFileSync(join(folder, file), 'utf8').matchAll(/css`([^`]*)`/g)) {
        expect(squeezed(css(sheet)), file).toBe(squeezed(sheet))
      }
    }
    expect(files.length).toBeGreaterThan(20)
  })
})
