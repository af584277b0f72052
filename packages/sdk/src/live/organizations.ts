import type { Invitation, Member, Organization } from '../models.js'
import type { Noun } from '../store/noun.js'
import { paged } from './load.js'
import type { Calls } from './load.js'
import { by, idOf, newest, sortable } from './order.js'
import { reduceResource } from './resource.js'

/** Its events come on the stream of the organization that changed, which is seldom the present one: see `announced`. */
const path = '/api/v1/organizations'

/** The organizations that one belongs to. */
export function organizationsNoun({ organizations }: Calls): Noun<Organization> {
  return {
    scope: 'organization',
    key: idOf,
    compare: by<Organization>((row) => sortable(row.name), idOf),
    load: paged((query, options) => organizations.list(query, options)),
    fetch: (id, signal) => organizations.get(id, { signal }),
    reduce: reduceResource('organizations'),
    path,
    announced: false,
  }
}

/** The people of the present organization. */
export function membersNoun({ organizations }: Calls, present: () => Promise<string>): Noun<Member> {
  return {
    scope: 'organization',
    key: (row) => row.userId,
    compare: by((row) => sortable(row.name), (row) => row.userId),
    async load(request) {
      const id = await present()
      return paged((query, options) => organizations.members(id, query, options))(request)
    },
    reduce: reduceResource('members'),
    path,
  }
}

/** Who has been invited to the present organization. */
export function invitationsNoun({ organizations }: Calls, present: () => Promise<string>): Noun<Invitation> {
  return {
    scope: 'organization',
    key: idOf,
    compare: newest,
    async load(request) {
      const id = await present()
      return paged((query, options) => organizations.invitations(id, query, options))(request)
    },
    reduce: reduceResource('invitations'),
    path,
  }
}
