import type { WASession } from '@waygate/sdk'
import { html, type TemplateResult } from 'lit'
import type { adminSessionsWords } from '../i18n/en/admin.js'
import type { sessionStatusWords } from '../i18n/en/session-status.js'
import type { uiWords } from '../i18n/en/ui.js'
import type { Formats } from '../i18n/formats.js'
import type { WordsOf } from '../i18n/room.js'
import { contactFacts } from '../ui/contact-facts.js'
import { formatPhone } from '../ui/contact-phone.js'

/** The words and formats that the panel is made with. */
export interface SessionPanelParts {
  /** What a linked number is called. */
  readonly number: string
  readonly msg: WordsOf<typeof adminSessionsWords>
  readonly statuses: WordsOf<typeof sessionStatusWords>
  readonly ui: WordsOf<typeof uiWords>
  readonly formats: Formats
}

/** Everything that is known about a session, beside the list: `state` and `health` are as in its row. */
export function sessionPanel(
  session: WASession,
  { state, health }: { readonly state: TemplateResult; readonly health: string },
  { number, msg, statuses, ui, formats }: SessionPanelParts,
  onClose: () => void,
): TemplateResult {
  const { columns } = msg
  const { gatewayId, phoneNumber, organizationId, organizationName } = session
  const lastMessage = session.health?.lastInboundAt
  return html`<wg-ui-dialog open variant="panel" heading=${session.label ?? statuses.unnamed} @wg-ui-close=${onClose}>
    <div class="stack">
      <div>${state}</div>
      ${contactFacts([
        phoneNumber
          ? { label: number, value: formatPhone(phoneNumber), copy: phoneNumber }
          : { label: number, value: statuses.noNumber },
        { label: columns.organization, value: organizationName ?? organizationId, copy: organizationId },
        gatewayId
          ? { label: columns.node, value: gatewayId, copy: gatewayId, mono: true }
          : { label: columns.node, value: msg.noNode },
        { label: columns.activity, value: lastMessage === undefined ? msg.never : formats.dateTime(lastMessage) },
        { label: columns.health, value: health },
        { label: ui.created, value: formats.dateTime(session.createdAt) },
        { label: ui.id, value: session.id, copy: session.id, mono: true },
      ])}
    </div>
  </wg-ui-dialog>`
}
