import { html, nothing, type TemplateResult } from 'lit'
import type { Formats } from '../i18n/formats.js'

/**
 * A moment as "5 min. ago" with the exact time as its title, as of `now`: for rows of a host that has a clock. `wg-ui-time` has its own. Nothing for what
 * is not a time.
 */
export function relativeTime(at: number, formats: Formats, now: number): TemplateResult | typeof nothing {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return nothing
  return html`<time datetime=${date.toISOString()} title=${formats.dateTime(at)}>${formats.relative(at, now)}</time>`
}
