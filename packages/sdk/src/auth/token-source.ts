import type { Clock } from '../clock.js'
import { AbortedError, refuse, unauthorized } from '../errors.js'
import { retrying } from '../transport/retry.js'
import { abortable, withDeadline } from '../transport/wait.js'
import type { AuthReason } from './auth.js'
import { checkToken } from './provider.js'
import type { Provider } from './provider.js'
import { tokenLife } from './token-life.js'

/** The token in use, and everybody's way to the next one. */
export interface TokenSource {
  /** The present token, or the one being fetched. Past about 80 % of its life the next is fetched in the background. */
  get(signal: AbortSignal): Promise<string>
  /** The present token, whatever its age; `undefined` before the first. */
  current(): string | undefined
  /** The token after `stale`, which the gateway refused or announced the end of; `undefined` when there is none. */
  replace(stale: string, signal: AbortSignal, reason?: AuthReason): Promise<string | undefined>
  /** Says that the gateway took this token. */
  accept(token: string): void
  /**
   * Fetches a token for another organization and, only when that worked, makes it the present one.
   *
   * @throws AbortedError when another selection or clear() came in between, ValidationError for a fixed credential.
   */
  select(organization: string): Promise<void>
  /** Forgets the token. */
  clear(): void
}

interface Minted {
  readonly token: string
  /** By the client's clock, like the two ages below, in ms. */
  readonly bornAt: number
  readonly life: number
  renewAt: number
}

const mintDeadline = 30_000
/** So many tokens may go unproved in so many ms: a provider of bad tokens is not asked without end. */
const budget = { tokens: 2, ms: 60_000 }

/** Creates the one token source of a client. */
export function createTokenSource(
  provide: Provider,
  clock: Clock,
  lifetime: AbortSignal,
  keysAllowed: boolean | undefined,
  organization: string | undefined,
): TokenSource {
  // Set when a token arrives; cleared and replaced by adopt().
  let present: Minted | undefined
  // The one fetch under way.
  let flight: Promise<string> | undefined
  // Counts select() and clear(): the last one wins.
  let selection = 0
  // When tokens were fetched that no answer has proved yet; emptied by the first proof.
  let unproved: number[] = []

  const age = () => (present ? clock.now() - present.bornAt : 0)
  const mint = (reason: AuthReason, forOrganization: string | undefined) =>
    withDeadline([lifetime], mintDeadline, (signal) => {
      const once = async (): Promise<Minted> => {
        const answer = await provide({ reason, organization: forOrganization, signal })
        const token = checkToken(answer.token, keysAllowed)
        clock.learn(answer.serverTime)
        const life = tokenLife(answer, clock)
        return { token, life, bornAt: clock.now(), renewAt: life * (0.75 + Math.random() * 0.1) }
      }
      const run = () => retrying(once, true, signal, () => mintDeadline)
      // One mint at a time over the tabs of an origin, where the platform has Web Locks.
      const { locks } = (globalThis as { navigator?: { locks?: LockManager } }).navigator ?? {}
      return locks
        ? (locks.request<Promise<Minted>>('waygate:token', { signal }, run) as unknown as Promise<Minted>)
        : run()
    })
  const adopt = (minted: Minted | undefined) => {
    present = minted
    flight = undefined
    unproved = []
  }
  const renew = (reason: AuthReason, signal: AbortSignal): Promise<string> => {
    if (!flight) {
      unproved = unproved.filter((at) => clock.now() - at < budget.ms)
      if (unproved.length >= budget.tokens) return Promise.reject(unauthorized('Fresh tokens are refused'))
      const mine = mint(reason, organization).then(
        (minted) => {
          // Of a former organization otherwise.
          if (flight === mine) {
            present = minted
            flight = undefined
            unproved.push(clock.now())
          }
          return minted.token
        },
        (error: unknown) => {
          if (flight === mine) flight = undefined
          throw error
        },
      )
      flight = mine
    }
    return abortable(flight, signal)
  }
  return {
    async get(signal) {
      if (!present) return renew('initial', signal)
      const { token, life, renewAt } = present
      if (age() >= life) return renew('expired', signal)
      if (age() >= renewAt) {
        // The present token still works: a failure here is tried again a little later.
        present.renewAt = age() + 5000
        renew('expiring', lifetime).catch(() => {})
      }
      return token
    },
    current: () => present?.token,
    async replace(stale, signal, reason) {
      if (!provide.renewable) return undefined
      if (present?.token !== stale) return this.get(signal)
      return renew(reason ?? (age() >= present.life ? 'expired' : 'revoked'), signal)
    },
    accept(token) {
      if (present?.token === token) unproved = []
    },
    async select(next) {
      if (!provide.renewable) throw refuse('This credential belongs to one organization')
      const mine = ++selection
      const minted = await mint('initial', next)
      if (mine !== selection) throw new AbortedError('Another organization was selected')
      adopt(minted)
      organization = next
    },
    clear() {
      selection++
      adopt(undefined)
    },
  }
}
