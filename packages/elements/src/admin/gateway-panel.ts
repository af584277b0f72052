import type { Gateway } from '@waygate/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import type { gatewaysWords } from '../i18n/en/gateways.js'
import type { uiWords } from '../i18n/en/ui.js'
import type { Formats } from '../i18n/formats.js'
import type { WordsOf } from '../i18n/room.js'
import { contactFacts } from '../ui/contact-facts.js'
import { strip } from '../ui/states.js'

/** What the panel says beside the node itself. */
export interface GatewayPanelParts {
  readonly msg: WordsOf<typeof gatewaysWords>
  readonly ui: WordsOf<typeof uiWords>
  readonly formats: Formats
  /** What people call the node. */
  readonly name: string
  /** The state as in the node's row. */
  readonly state: TemplateResult
  /** What can be done to the node. */
  readonly action: TemplateResult | typeof nothing
  /** What that failed with, in words. */
  readonly problem: string
}

/** Everything that is known about a node, beside the list, and what can be done to it. */
export function gatewayPanel(
  gateway: Gateway,
  { msg, ui, formats, name, state, action, problem }: GatewayPanelParts,
  onClose: () => void,
): TemplateResult {
  const { columns } = msg
  return html`<wg-ui-dialog open variant="panel" heading=${name} @wg-ui-close=${onClose}>
    <div class="stack">
      ${problem ? strip(problem, { tone: 'danger' }) : nothing}
      <div>${state}</div>
      ${contactFacts([
        { label: columns.sessions, value: formats.number(gateway.sessions) },
        { label: columns.version, value: gateway.version, copy: gateway.version, mono: true },
        { label: columns.started, value: formats.dateTime(gateway.startedAt) },
        { label: columns.seen, value: formats.dateTime(gateway.lastSeenAt) },
        { label: ui.id, value: gateway.id, copy: gateway.id, mono: true },
      ])}
    </div>
    ${action === nothing ? nothing : html`<span slot="footer">${action}</span>`}
  </wg-ui-dialog>`
}
