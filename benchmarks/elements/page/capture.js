// Reads what our element has rendered: markup without what places it, and its styles.
import { period } from './world.js'
import { painted } from './frames.js'

const serialize = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  if (node.nodeType !== Node.ELEMENT_NODE || node.localName === 'style') return ''
  const name = node.localName.includes('-') ? 'span' : node.localName
  const attributes = [...node.attributes]
    .filter((attribute) => !['style', 'data-index'].includes(attribute.name))
    .map(
      (attribute) => ` ${attribute.name}="${attribute.value.replace(/[&"]/g, (sign) => `&#${sign.charCodeAt(0)};`)}"`,
    )
  const children = [...(node.shadowRoot ?? node).childNodes].map(serialize).join('')
  return `<${name}${attributes.join('')}>${children}</${name}>`
}

const stylesOf = (root) =>
  root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n')

/** Scrolls through a mounted list and keeps each row once; an own table row keeps its table. */
export const capture = async (list) => {
  const rows = []
  const scroller = list.scroller()
  const sign = list.grows === 'end' ? -1 : 1
  while (rows.filter(Boolean).length < period) {
    for (const row of list.rows()) {
      const [, n] = /#(\d+)·/.exec(row.textContent) ?? []
      if (n) rows[Number(n)] ??= serialize(row)
    }
    scroller.scrollTop += sign * scroller.clientHeight * 0.8
    await painted()
    await painted()
  }
  return { rows, css: stylesOf(list.rows()[0].getRootNode()), grows: list.grows }
}
