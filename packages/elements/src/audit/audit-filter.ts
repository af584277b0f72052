import type { AuditEntry } from '@waygate/sdk'
import { html, type TemplateResult } from 'lit'
import { wordFor } from '../i18n/by-name.js'
import type { auditWords } from '../i18n/en/audit.js'
import type { WordsOf } from '../i18n/room.js'
import { choice, type Option } from '../ui/choice.js'
import type { UiSelectEvent } from '../ui/ui-events.js'

const day = 86_400_000
const lengths = { all: Infinity, day, week: 7 * day, month: 30 * day } as const

/** Stands for everybody who acted as somebody else. */
const ACTING = 'acting'

/** What the page shows of the entries that were loaded. Empty texts let everything pass. */
export interface AuditFilter {
  /** What it was done to, as the first part of an action names it. */
  readonly noun: string
  /** Who did it; see `actorKey`. */
  readonly who: string
  readonly range: keyof typeof lengths
}

/** Lets every entry pass. */
export const everyEntry: AuditFilter = { noun: '', who: '', range: 'all' }

/** The noun of an action; what is done to the platform itself has verbs of several. Calls made while acting as somebody have none. */
function nounOf({ action }: AuditEntry): string {
  const noun = action.split('.', 1)[0] ?? ''
  if (noun === 'firehose' || noun === 'setup') return 'platform'
  return noun === 'call' ? '' : noun
}

function actorKey({ actor }: AuditEntry): string {
  return `${actor.kind} ${actor.id ?? ''}`
}

/** Whether an entry passes the filter; `now` is the gateway's time in epoch milliseconds. */
export function passes(entry: AuditEntry, { noun, who, range }: AuditFilter, now: number): boolean {
  if (noun && nounOf(entry) !== noun) return false
  if (who && (who === ACTING ? !entry.actingAs : actorKey(entry) !== who)) return false
  return entry.at > now - lengths[range]
}

/** Chips for the time, and the choice of what was done to what, and by whom, among what was loaded. */
export function auditFilters(
  items: readonly AuditEntry[],
  filter: AuditFilter,
  msg: WordsOf<typeof auditWords>,
  onChange: (filter: AuditFilter) => void,
): TemplateResult {
  const nouns = optionsOf(items, nounOf, (entry) => wordFor(msg.targets, nounOf(entry)) ?? nounOf(entry))
  const people = optionsOf(items, actorKey, ({ actor }) => actor.name ?? msg.kinds[actor.kind])
  const isActing = filter.who === ACTING || items.some(({ actingAs }) => actingAs)
  const acting = isActing ? [{ value: ACTING, label: msg.acting }] : []
  const choices = (Object.keys(lengths) as AuditFilter['range'][]).map((value) => ({ value, label: msg.ranges[value] }))
  return html`<wg-ui-segmented
      label=${msg.columns.when}
      .choices=${choices}
      value=${filter.range}
      @wg-ui-select=${({ value }: UiSelectEvent) => {
        onChange({ ...filter, range: value as AuditFilter['range'] })
      }}
    ></wg-ui-segmented>
    ${choice(msg.columns.action, filter.noun, [{ value: '', label: msg.anything }, ...nouns], (noun) => {
      onChange({ ...filter, noun })
    })}
    ${choice(msg.columns.who, filter.who, [{ value: '', label: msg.anybody }, ...acting, ...people], (who) => {
      onChange({ ...filter, who })
    })}`
}

/** One option for each key that is not empty, by its label. */
function optionsOf(
  items: readonly AuditEntry[],
  keyOf: (entry: AuditEntry) => string,
  labelOf: (entry: AuditEntry) => string,
): readonly Option[] {
  const labels = new Map(items.map((entry) => [keyOf(entry), labelOf(entry)]))
  labels.delete('')
  return [...labels]
    .map(([value, label]) => ({ value, label }))
    .sort((one, other) => one.label.localeCompare(other.label))
}
