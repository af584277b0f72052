import { isEvent } from '../events/gateway-event.js'
import type { Invitation, Member, Organization, Principal } from '../models.js'
import type { Noun } from '../store/noun.js'
import { answered, follow, listed, paged, single, sortable } from './noun-parts.js'
import type { Calls } from './noun-parts.js'

/** Who one is. What changes it is announced as a change of something else. */
export const me = (calls: Calls): Noun<Principal> =>
  single(
    answered((options) => calls.me.get(options)),
    (event) => isEvent(event, 'resource.changed') && /^(members|users|organizations)$/.test(event.payload.resource),
  )

/** The organizations that one belongs to. One that is created tells its own stream, not the present one. */
export const organizations = (calls: Calls): Noun<Organization> =>
  listed(
    paged((query, options) => calls.organizations.list(query, options)),
    follow('organizations'),
    { order: (row) => [sortable(row.name), row.id], untold: /organizations|accept$/ },
  )

/** The present organization; without one chosen here, the token's. */
const present = async (calls: Calls) => calls.organization.get() ?? (await calls.me.get()).organization?.id ?? ''

/** The people of the present organization. */
export const members = (calls: Calls): Noun<Member> => ({
  key: (row) => row.userId,
  order: (row) => [sortable(row.name), row.userId],
  async load(request) {
    const id = await present(calls)
    return paged<Member>((query, options) => calls.organizations.members(id, query, options))(request)
  },
  reduce: follow('members'),
})

/** Who has been invited to the present organization. */
export const invitations = (calls: Calls): Noun<Invitation> =>
  listed(async (request) => {
    const id = await present(calls)
    return paged<Invitation>((query, options) => calls.organizations.invitations(id, query, options))(request)
  }, follow('invitations'))
