import type { Auth } from './auth/auth.js'
import type { ConnectionState, Events } from './events/events.js'
import type { OpenSocket } from './events/socket.js'
import type { Live } from './live/live.js'
import type { Call, CallOptions } from './resources/call.js'
import type { Resource } from './resources/operation.js'
import type { resources } from './resources/resources.js'
import type { Store } from './store/store.js'
import type { Fetch } from './transport/answer.js'

/** How a client is made. */
export interface ClientOptions {
  /** The gateway's origin, without `/api/v1`; empty for the page's own. */
  readonly baseUrl: string
  readonly auth: Auth
  /** The organization to begin in; without it the gateway or the host's token decides. */
  readonly organization?: string | undefined
  /** Milliseconds that a call may take, retries included. Default 30,000. */
  readonly timeoutMs?: number | undefined
  readonly fetch?: Fetch | undefined
  /** Opens the WebSockets that stand in for the event stream; without it the platform's, where it has them. */
  readonly webSocket?: OpenSocket | undefined
  /**
   * Whether tabs of the page's origin that are signed in alike share one event connection. Default true; of no effect with a
   * `fetch` of one's own. Turn it off where the origin also serves pages that may not see what the gateway sends.
   */
  readonly shareStream?: boolean | undefined
  /** Epoch milliseconds; for tests. */
  readonly now?: (() => number) | undefined
  /** Lets a `wa_` key into a browser, where every script of the page can take it. */
  readonly dangerouslyAllowApiKeyInBrowser?: boolean | undefined
}

/** What `client.request` accepts. */
export interface RequestOptions extends CallOptions {
  /** Arrays repeat their name. */
  readonly query?: Readonly<Record<string, unknown>> | undefined
  /** Sent as JSON; `FormData` as it is. */
  readonly body?: unknown
}

type Operations = Resource<typeof resources>

/** A connection to one gateway as one principal, in one organization at a time. */
export interface Client extends Omit<Operations, 'organizations'> {
  readonly organizations: Operations['organizations'] & {
    /**
     * Works in another organization from now on: mints a token for it and, when that succeeded, aborts what is under way,
     * empties every live collection and reopens the stream. Rejects and changes nothing when one is not a member.
     */
    select(organizationId: string): Promise<void>
  }
  /** The organization chosen by `select` or at creation; `undefined` when the token decides. */
  readonly organization: Store<string | undefined>
  readonly live: Live
  readonly events: Events
  readonly connection: Store<ConnectionState>
  /** What the gateway can do beyond the deployed contract; empty for the deployed one. Asked once. */
  readonly features: () => Promise<ReadonlySet<string>>
  /** The gateway's time in epoch milliseconds, as well as it is known: what `expiresAt` must be compared with. */
  readonly now: () => number
  /** An operation that this package does not know. `path` begins with `/api/v1` and has its parameters encoded. */
  request<T = unknown>(method: string, path: string, options?: RequestOptions): Call<T>
  /** Forgets the token, aborts everything and empties the live collections for good. The host ends its own sign-in. */
  logout(): void
  /** Stops everything for good: no timer, reader or listener is left. */
  dispose(): void
}
