import type { User } from '@waygate/sdk'
import { html, type TemplateResult } from 'lit'
import type { adminUsersWords } from '../i18n/en/admin.js'
import type { WordsOf } from '../i18n/room.js'
import { choice } from '../ui/choice.js'
import type { UiSelectEvent } from '../ui/ui-events.js'

/** Accounts by whether they may sign in. */
export const userStates = ['all', 'active', 'banned'] as const

/** What the page shows of the accounts that the search found. An empty role lets everybody pass. */
export interface UserFilter {
  readonly role: User['role'] | ''
  readonly state: (typeof userStates)[number]
}

/** Lets every account pass. */
export const everyUser: UserFilter = { role: '', state: 'all' }

/** Whether an account passes the filter. */
export function passes({ role, banned }: User, filter: UserFilter): boolean {
  if (filter.role && role !== filter.role) return false
  return filter.state === 'all' || banned === (filter.state === 'banned')
}

/** Chips for the state, each with how many there are of the chosen role, and the choice of a role. `count` makes the number a text. */
export function userFilters(
  items: readonly User[],
  filter: UserFilter,
  msg: WordsOf<typeof adminUsersWords>,
  count: (found: number) => string,
  onChange: (filter: UserFilter) => void,
): TemplateResult {
  const labels = { all: msg.all, active: msg.active, banned: msg.banned }
  const choices = userStates.map((state) => {
    const found = items.filter((user) => passes(user, { ...filter, state })).length
    return { value: state, label: labels[state], count: count(found) }
  })
  const roles = (['', 'user', 'super_admin'] as const).map((value) => ({
    value,
    label: value ? msg.roles[value] : msg.anyRole,
  }))
  return html`<wg-ui-segmented
      label=${msg.columns.state}
      .choices=${choices}
      value=${filter.state}
      @wg-ui-select=${({ value }: UiSelectEvent) => {
        onChange({ ...filter, state: value as UserFilter['state'] })
      }}
    ></wg-ui-segmented>
    ${choice(msg.columns.role, filter.role, roles, (role) => {
      onChange({ ...filter, role: role as UserFilter['role'] })
    })}`
}
