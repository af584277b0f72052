import { expect } from 'chai'
import { tokens } from '../styles/tokens.styles.js'
import { HUE_COUNT } from './contact-hue.js'
import { contactHueStyles } from './contact-hue.styles.js'

/** Relative luminance of a computed colour, by letting the browser paint it. */
function luminance(color: string): number {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no canvas')
  context.fillStyle = color
  context.fillRect(0, 0, 1, 1)
  const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(first: string, second: string): number {
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

describe('the colour of a name', () => {
  for (const scheme of ['light', 'dark']) {
    it(`can be read on the surface and on both bubbles in the ${scheme} scheme`, () => {
      const host = document.createElement('div')
      const root = host.attachShadow({ mode: 'open' })
      root.adoptedStyleSheets = [tokens, contactHueStyles].flatMap((sheet) => sheet.styleSheet ?? [])
      host.style.colorScheme = scheme
      document.body.append(host)
      const probe = document.createElement('span')
      root.append(probe)
      const color = (value: string): string => {
        probe.style.color = value
        return getComputedStyle(probe).color
      }
      for (let hue = 0; hue < HUE_COUNT; hue += 1) {
        probe.className = `ink-${String(hue)}`
        const ink = color('var(--_ink)')
        for (const behind of ['--_surface', '--_bubble-in', '--_bubble-out']) {
          expect(contrast(ink, color(`var(${behind})`)), `${String(hue)} on ${behind}`).to.be.at.least(4.5)
        }
      }
      host.remove()
    })
  }
})
