import type { AuditEntry } from '@waygate/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import { wordFor } from '../i18n/by-name.js'
import type { auditWords } from '../i18n/en/audit.js'
import type { uiWords } from '../i18n/en/ui.js'
import type { Formats } from '../i18n/formats.js'
import { isolate } from '../i18n/isolate.js'
import type { WordsOf } from '../i18n/room.js'
import { contactFacts, type ContactFact } from '../ui/contact-facts.js'
import { text } from '../ui/text.js'

/** What the panel says beside the entry itself. */
export interface AuditPanelParts {
  readonly msg: WordsOf<typeof auditWords>
  readonly ui: WordsOf<typeof uiWords>
  readonly formats: Formats
  /** What was done, in words. */
  readonly action: string
  /** The name of the organization, or the word for the platform; undefined where all entries are of one. */
  readonly organization: string | undefined
}

/** Everything that an entry tells, beside the list. */
export function auditPanel(
  entry: AuditEntry,
  { msg, ui, formats, action, organization }: AuditPanelParts,
  onClose: () => void,
): TemplateResult {
  const { columns, kinds } = msg
  const { actor, actingAs, target, organizationId, address, requestId } = entry
  const known = (label: string, value: string | undefined, mono = false): ContactFact | undefined =>
    value === undefined ? undefined : { label, value, copy: value, mono }
  const details = detailsOf(entry, msg)
  return html`<wg-ui-dialog open variant="panel" heading=${action} @wg-ui-close=${onClose}>
    <div class="stack">
      ${contactFacts([
        known(columns.action, entry.action, true),
        { label: columns.when, value: formats.dateTime(entry.at) },
        named(columns.who, actor.name ?? kinds[actor.kind], actor.id, kinds[actor.kind]),
        actingAs && named(msg.behalf, actingAs.name, actingAs.id, kinds.user),
        target &&
          named(columns.target, target.name ?? target.id, target.id, wordFor(msg.targets, target.kind) ?? target.kind),
        organization === undefined ? undefined : named(columns.organization, organization, organizationId, undefined),
        known(msg.address, address, true),
        known(msg.request, requestId, true),
        known(ui.id, entry.id, true),
      ])}
      ${
        details.length === 0
          ? nothing
          : html`<section class="stack">
              <h3>${msg.details}</h3>
              <dl class="facts">
                ${details.map(
                  ([label, value]) =>
                    html`<div>
                      <dt>${text(label)}</dt>
                      <dd>${text(value)}</dd>
                    </div>`,
                )}
              </dl>
            </section>`
      }
    </div>
  </wg-ui-dialog>`
}

/** A name with what kind of thing it is; its id is what one copies. */
function named(label: string, name: string, id: string | undefined, kind: string | undefined): ContactFact {
  const value = kind === undefined || kind === name ? name : `${isolate(name)} · ${isolate(kind)}`
  return { label, value, ...(id === undefined ? {} : { copy: id, hint: id }) }
}

/** What else is told, as label and value. A change has the words for what was and what is; the rest is shown as it is. */
function detailsOf(
  { details = {} }: AuditEntry,
  msg: WordsOf<typeof auditWords>,
): readonly (readonly [string, string])[] {
  const isChange = Object.hasOwn(details, 'from') && Object.hasOwn(details, 'to')
  const labelOf = (key: string) => (!isChange ? key : key === 'from' ? msg.before : key === 'to' ? msg.after : key)
  return Object.entries(details).map(([key, value]) => [
    labelOf(key),
    typeof value === 'string' ? value : JSON.stringify(value),
  ])
}
