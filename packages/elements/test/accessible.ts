import { axeFindings, COLOURS } from './axe.js'
import { settled } from './mount.js'

/** Fails with axe's findings: all of them in light and right-to-left, and in dark those that colours make. */
export async function expectAccessible(element: Element): Promise<void> {
  // Colours are judged where they end, not on their way there.
  document.documentElement.style.setProperty('--wg-duration', '0ms')
  for (const [scheme, direction] of [
    ['light', 'ltr'],
    ['dark', 'ltr'],
    ['light', 'rtl'],
  ] as const) {
    document.documentElement.style.colorScheme = scheme
    document.documentElement.dir = direction
    document.body.style.backgroundColor = scheme === 'dark' ? '#16171a' : '#ffffff'
    await settled(element)
    const found = await axeFindings(element, scheme === 'dark' ? COLOURS : undefined)
    if (found.length > 0) throw new Error(`not accessible (${scheme}, ${direction}):\n${found.join('\n')}`)
  }
  document.documentElement.style.colorScheme = ''
  document.documentElement.removeAttribute('dir')
}
