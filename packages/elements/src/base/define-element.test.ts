import { expect } from 'chai'
import { defineElement } from './define-element.js'

/** What the console is told as an error meanwhile. */
const complaints = (during: () => void): string[] => {
  const said: string[] = []
  const { error } = console
  console.error = (text: string) => void said.push(text)
  try {
    during()
  } finally {
    console.error = error
  }
  return said
}

const element = () => class extends HTMLElement {}

describe('registering elements', () => {
  it('leaves a name that the page has given to something else alone, and names it in the console', () => {
    const foreign = element()
    customElements.define('wg-taken-by-host', foreign)
    expect(complaints(() => defineElement('wg-taken-by-host', element())).join()).to.contain('<wg-taken-by-host>')
    expect(customElements.get('wg-taken-by-host')).to.equal(foreign)
  })

  it('lets the first of two copies win, without a word', () => {
    const first = element()
    expect(complaints(() => [first, element()].forEach((one) => defineElement('wg-in-two-copies', one)))).to.deep.equal(
      [],
    )
    expect(customElements.get('wg-in-two-copies')).to.equal(first)
  })

  it('takes an element that the host derived from ours for ours', () => {
    const original = element()
    customElements.define('wg-derived-by-host', class extends original {})
    expect(complaints(() => defineElement('wg-derived-by-host', original))).to.deep.equal([])
  })
})
