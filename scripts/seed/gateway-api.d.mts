/** The API in one organization. Calls reject when the answer is not 2xx; answers are what the contract says for the path. */
export interface OrganizationApi {
  get<T>(path: string): Promise<T>
  post<T>(path: string, body?: object): Promise<T>
  delete(path: string): Promise<void>
}

/** Somebody signed in through the same doors as the page. */
export interface SignedIn {
  readonly user: { readonly id: string; readonly email: string }
  /** null: in no organization. */
  in(organizationId: string | null): OrganizationApi
}

/** Signs in, or up, at a dashboard. `organization` names the new user's first one; null makes none. */
export declare const person: (
  base: string,
  account: { readonly name: string; readonly email: string; readonly password: string },
  options?: { readonly signUp?: boolean; readonly organization?: string | null },
) => Promise<SignedIn>
