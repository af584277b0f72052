import { ELEMENT_STATUSES, type ElementStatus } from '../../src/base/element-status.js'

type Missing = Partial<Record<ElementStatus, string>>

const one: Missing = { empty: 'it shows one thing, which is there or is not found' }

/** Statuses that an element never has, with the reason. All others need a story of their name. */
export const unreachableStatuses: Readonly<Record<string, Missing>> = {
  'wg-admin-number': one,
  'wg-session-card': one,
  'wg-session-pairing': one,
  'wg-admin-users': { empty: 'whoever may look is a user too' },
  'wg-members': { empty: 'whoever may look is a member too' },
  'wg-org-switcher': { empty: 'it is ready for those too who belong to none, and says so' },
  'wg-event-monitor': {
    failed: 'a stream that fails is opened again: until then what it has is stale',
    offline:
      'it loads nothing: without a connection the events that it has are stale, unless the browser itself says that it is offline',
  },
  'wg-impersonation-banner': Object.fromEntries(
    ELEMENT_STATUSES.map((status) => [status, 'it takes no room, in whatever state, until somebody acts as another']),
  ),
}
