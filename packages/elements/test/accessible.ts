import 'axe-core/axe.min.js'
import type { AxeResults, RunOptions } from 'axe-core'
import { deepElements, settled } from './mount.js'

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> }

/** Fails with axe's findings, in light, dark and right-to-left. */
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
    await finished(element)
    const { violations } = await axe.run(element, { rules: { region: { enabled: false } } })
    if (violations.length > 0) {
      const lines = violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${String(target)}\n  ${failureSummary ?? ''}`),
      )
      throw new Error(`not accessible (${scheme}, ${direction}):\n${lines.join('\n')}`)
    }
  }
  document.documentElement.style.colorScheme = ''
  document.documentElement.removeAttribute('dir')
}

/** Resolves when nothing below `root` is on its way any more; endless animations do not count. */
async function finished(root: Element): Promise<void> {
  const running = [...deepElements(root)].flatMap((element) => element.shadowRoot?.getAnimations() ?? [])
  const ending = running.filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
  await Promise.all(ending.map((animation) => animation.finished.catch(() => undefined)))
}
