/** A Rollup plugin that makes the templates of our own modules small: minifiers see them as strings and may not touch them. */
import MagicString from 'magic-string'
import { minifyCssTemplate, minifyHtmlTemplate } from './minify-template.mjs'

const minifiers = new Map([
  ['html', minifyHtmlTemplate],
  ['svg', minifyHtmlTemplate],
  ['css', minifyCssTemplate],
])

const templatesIn = function* (node) {
  if (Array.isArray(node)) for (const one of node) yield* templatesIn(one)
  else if (typeof node?.type === 'string') {
    if (node.type === 'TaggedTemplateExpression' && minifiers.has(node.tag.name)) yield node
    for (const value of Object.values(node)) if (typeof value === 'object') yield* templatesIn(value)
  }
}

export const minifyTemplates = () => ({
  name: 'minify-templates',
  transform(code, id) {
    if (id.includes('node_modules') || !/\b(html|svg|css)\s*`/.test(code)) return null
    const text = new MagicString(code)
    for (const { tag, quasi } of templatesIn(this.parse(code))) {
      const small = minifiers.get(tag.name)(quasi.quasis.map(({ value }) => value.raw))
      quasi.quasis.forEach(({ start, end }, index) => {
        if (start < end) text.update(start, end, small[index])
      })
    }
    return { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) }
  },
})
