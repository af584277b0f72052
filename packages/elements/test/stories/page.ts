import { executeServerCommand } from '@web/test-runner-commands'
import { eventually } from '../mount.js'

/** Makes the page's window as wide as that, in CSS pixels. */
export async function setWidth(width: number): Promise<void> {
  if (innerWidth !== width) await executeServerCommand('page-width', { width })
}

/** Switches forced colours on or off; answers false where the runner cannot do it to this browser. */
export async function setForcedColors(on: boolean): Promise<boolean> {
  if (!(await executeServerCommand<boolean, { on: boolean }>('page-forced-colors', { on }))) return false
  const forced = matchMedia('(forced-colors: active)')
  await eventually('the page hears of it', () => forced.matches === on)
  return true
}
