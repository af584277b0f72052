import type { User } from '@waygate/sdk'
import { html, type TemplateResult } from 'lit'
import type { adminUsersWords } from '../i18n/en/admin.js'
import type { uiWords } from '../i18n/en/ui.js'
import type { Formats } from '../i18n/formats.js'
import { isolate } from '../i18n/isolate.js'
import type { WordsOf } from '../i18n/room.js'
import { contactFacts } from '../ui/contact-facts.js'
import { text } from '../ui/text.js'

/** The words and formats that the panel is made with. */
export interface UserPanelParts {
  readonly msg: WordsOf<typeof adminUsersWords>
  readonly ui: WordsOf<typeof uiWords>
  readonly formats: Formats
}

/** Everything that is known about an account, beside the list. */
export function userPanel(
  user: User,
  state: TemplateResult,
  { msg, ui, formats }: UserPanelParts,
  onClose: () => void,
): TemplateResult {
  const { columns } = msg
  const organizations = user.organizations?.map(({ name }) => isolate(name)) ?? []
  return html`<wg-ui-dialog open variant="panel" heading=${user.name} @wg-ui-close=${onClose}>
    <div class="stack">
      <p class="muted">${text(user.email)} <wg-ui-copy .value=${user.email} what=${user.email}></wg-ui-copy></p>
      <div>${state}</div>
      ${contactFacts([
        { label: columns.role, value: msg.roles[user.role] },
        {
          label: columns.organizations,
          value: organizations.length > 0 ? formats.list(organizations) : msg.noOrganization,
        },
        {
          label: columns.lastSignIn,
          value: user.lastSignInAt === undefined ? msg.never : formats.dateTime(user.lastSignInAt),
        },
        { label: ui.created, value: formats.dateTime(user.createdAt) },
        { label: ui.id, value: user.id, copy: user.id, mono: true },
      ])}
    </div>
  </wg-ui-dialog>`
}
