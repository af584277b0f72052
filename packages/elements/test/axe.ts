import 'axe-core/axe.min.js'
import type { AxeResults, RunOptions } from 'axe-core'
import { deepElements } from './mount.js'

declare const axe: { run(context: Element, options: RunOptions): Promise<AxeResults> }

/** The rules whose answer depends on colours. The others need one look per width and direction. */
export const COLOURS = ['color-contrast']

/** What axe finds below `root` as it is now, one text per place. `only` names the rules to run; by default all that concern a part of a page. */
export async function axeFindings(root: Element, only?: readonly string[]): Promise<string[]> {
  await finished(root)
  const { violations } = await axe.run(root, {
    resultTypes: ['violations'],
    rules: only ? {} : { region: { enabled: false } },
    ...(only ? { runOnly: { type: 'rule', values: [...only] } } : {}),
  })
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${String(target)}\n  ${failureSummary ?? ''}`),
  )
}

/** What moves for longer shows time that passes (the ring around a code), and is never waited for. */
const LONGEST_WAY_MS = 2_000

/** Resolves when nothing below `root` is on its way any more. */
export async function finished(root: Element): Promise<void> {
  const running = [...deepElements(root)].flatMap((element) => element.shadowRoot?.getAnimations() ?? [])
  const ending = running.filter(
    (animation) => Number(animation.effect?.getComputedTiming().endTime ?? 0) <= LONGEST_WAY_MS,
  )
  await Promise.all(ending.map((animation) => animation.finished.catch(() => undefined)))
}
