// Reads what our element has rendered: the markup and styles of its rows, and of all that is seen around them.
import { period } from './world.js'
import { painted } from './frames.js'

/** What places a row, or is set from a script. */
const ours = ['style', 'data-index']

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const tag = (node, name, children, more = '') => {
  const attributes = [...node.attributes].filter((attribute) => !ours.includes(attribute.name))
  const written = attributes.map((attribute) => ` ${attribute.name}="${escaped(attribute.value)}"`).join('')
  return `<${name}${written}${more}>${children}</${name}>`
}

/** A row is one tree: an element inside of it is its contents. */
const rowMarkup = (node) => {
  if (node.nodeType === Node.TEXT_NODE) return escaped(node.textContent)
  if (node.nodeType !== Node.ELEMENT_NODE || node.localName === 'style') return ''
  const children = [...(node.shadowRoot ?? node).childNodes].map(rowMarkup).join('')
  return tag(node, node.localName.includes('-') ? 'span' : node.localName, children)
}

const cssOf = (root) =>
  root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n')

/** The whole element with its shadow roots, whose styles are counted into `sheets` in the order of the tree; `rows` keeps its place, empty. */
const pageMarkup = (node, rows, sheets) => {
  if (node.nodeType === Node.TEXT_NODE) return escaped(node.textContent)
  if (node.nodeType !== Node.ELEMENT_NODE) return ''
  if (node === rows) return tag(node, node.localName, '', ' data-rows')
  let shadow = ''
  if (node.shadowRoot) {
    sheets.push(cssOf(node.shadowRoot))
    const inside = [...node.shadowRoot.childNodes].map((child) => pageMarkup(child, rows, sheets)).join('')
    shadow = `<template shadowrootmode="open">${inside}</template>`
  }
  return tag(
    node,
    node.localName,
    shadow + [...node.childNodes].map((child) => pageMarkup(child, rows, sheets)).join(''),
  )
}

/** Takes the page as it stands, then scrolls through a mounted list and keeps each row once. */
export const capture = async (list) => {
  const [first] = list.rows()
  const sheets = []
  const page = pageMarkup(list.element, first.parentElement, sheets)
  const css = cssOf(first.getRootNode())
  const rows = []
  const scroller = list.scroller()
  const sign = list.grows === 'end' ? -1 : 1
  while (rows.filter(Boolean).length < period) {
    for (const row of list.rows()) {
      const [, n] = /#(\d+)·/.exec(row.textContent) ?? []
      if (n) rows[Number(n)] ??= rowMarkup(row)
    }
    scroller.scrollTop += sign * scroller.clientHeight * 0.8
    await painted()
    await painted()
  }
  return { page, sheets, rows, css, grows: list.grows }
}
