import { createClient, isApiError, type Client, type Principal } from '@waygate/sdk'

const impersonationKey = 'waygate-impersonation'
const organizationKey = 'waygate-organization'

/**
 * The signed-in person's client in this tab. The organization and an impersonation belong to the tab: the organization is in the address, the
 * impersonation's id (no token) in sessionStorage.
 */
export interface Workspace {
  readonly client: Client
  readonly me: Principal
  readonly organizations: readonly { readonly id: string; readonly name: string }[]
  /** This tab was in an impersonation that is over. */
  readonly impersonationEnded: boolean
}

/** The id of the impersonation that this tab is in, if any. */
export const currentImpersonation = () => sessionStorage.getItem(impersonationKey) ?? undefined

/** Remembers or forgets the impersonation of this tab. */
export const rememberImpersonation = (id: string | undefined) => {
  if (id) sessionStorage.setItem(impersonationKey, id)
  else sessionStorage.removeItem(impersonationKey)
}

/** The organization this tab showed last. */
export const lastOrganization = () => sessionStorage.getItem(organizationKey) ?? undefined

/** Remembers the organization for an address that names none. */
export const rememberOrganization = (id: string | undefined) => {
  if (id) sessionStorage.setItem(organizationKey, id)
  else sessionStorage.removeItem(organizationKey)
}

const make = (organization: string | undefined) => {
  const impersonation = currentImpersonation()
  return createClient({
    baseUrl: location.origin,
    auth: { session: true, ...(impersonation ? { impersonation } : {}) },
    ...(organization ? { organization } : {}),
  })
}

const open = async (organization: string | undefined): Promise<Workspace> => {
  const client = make(organization)
  try {
    const [me, page] = await Promise.all([client.me.get(), client.organizations.list({ limit: 200 })])
    return { client, me, organizations: page.data, impersonationEnded: false }
  } catch (error) {
    client.dispose()
    throw error
  }
}

/**
 * Opens the workspace in `organization`, or in the last one that still works, or in none. An impersonation that has ended is forgotten.
 * Rejects with the SDK's errors; `not_found` means that the person is in no organization of that id.
 */
export const openWorkspace = async (organization: string | undefined): Promise<Workspace> => {
  try {
    return await open(organization ?? lastOrganization())
  } catch (error) {
    if (currentImpersonation() && isApiError(error) && [401, 403, 404].includes(error.status)) {
      rememberImpersonation(undefined)
      return { ...(await openWorkspace(organization)), impersonationEnded: true }
    }
    if (!organization && lastOrganization() && isApiError(error, 'not_found')) {
      rememberOrganization(undefined)
      return openWorkspace(undefined)
    }
    throw error
  }
}
