import type { Clock } from '../clock.js'
import { AbortedError, UnauthorizedError } from '../errors.js'
import { refuse } from '../transport/path.js'
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
const budget = { tokens: 2, ms: 60_000 }

/** Creates the one token source of a client. */
export function createTokenSource(
  provider: Provider,
  clock: Clock,
  lifetime: AbortSignal,
  keysAllowed: boolean,
  organization: string | undefined,
): TokenSource {
  // Set when a token arrives, cleared by clear() and replaced by select().
  let present: Minted | undefined
  // The one fetch under way.
  let flight: Promise<string> | undefined
  // Counts organizations: a fetch that began under a former one is not adopted.
  let generation = 0
  // Counts select() and clear(): the last one wins.
  let selection = 0
  // When tokens were fetched that no answer has proved yet; emptied by the first proof.
  let unproved: number[] = []

  const age = () => (present ? clock.now() - present.bornAt : 0)
  const mint = (reason: AuthReason, forOrganization: string | undefined) =>
    withDeadline([lifetime], mintDeadline, (signal) =>
      locked(signal, () =>
        retrying(
          async () => {
            const answer = await provider.provide({ reason, organization: forOrganization, signal })
            clock.learn(answer?.serverTime)
            const token = checkToken(answer?.token, keysAllowed)
            const life = tokenLife(answer, clock)
            return { token, life, bornAt: clock.now(), renewAt: life * (0.75 + Math.random() * 0.1) }
          },
          'GET',
          true,
          signal,
          () => mintDeadline,
        ),
      ),
    )
  const adopt = (minted: Minted | undefined) => {
    generation++
    present = minted
    flight = undefined
    unproved = []
  }
  const renew = (reason: AuthReason): Promise<string> => {
    if (flight) return flight
    const since = clock.now() - budget.ms
    unproved = unproved.filter((at) => at > since)
    if (unproved.length >= budget.tokens) {
      return Promise.reject(
        new UnauthorizedError({ status: 401, code: 'unauthorized', message: 'Fresh tokens are refused; not asking for more yet' }),
      )
    }
    const mine = generation
    const current = mint(reason, organization)
      .then((minted) => {
        unproved.push(clock.now())
        if (mine === generation) present = minted
        return minted.token
      })
      .finally(() => {
        if (flight === current) flight = undefined
      })
    return (flight = current)
  }
  return {
    get(signal) {
      if (!present) return abortable(renew('initial'), signal)
      if (provider.renewable && age() >= present.life) return abortable(renew('expired'), signal)
      if (provider.renewable && age() >= present.renewAt) {
        const early = present
        // The present token still works: a failure here is tried again a little later.
        renew('expiring').catch(() => (early.renewAt = clock.now() - early.bornAt + 5000))
      }
      return Promise.resolve(present.token)
    },
    async replace(stale, signal, reason) {
      if (!provider.renewable) return undefined
      if (present?.token !== stale) return this.get(signal)
      return abortable(renew(reason ?? (age() >= present.life ? 'expired' : 'revoked')), signal)
    },
    accept(token) {
      if (present?.token === token) unproved = []
    },
    async select(next) {
      if (!provider.renewable) throw refuse('This credential belongs to one organization')
      const mine = ++selection
      const minted = await mint('initial', next)
      if (mine !== selection) throw new AbortedError('Another organization was selected meanwhile')
      adopt(minted)
      organization = next
    },
    clear() {
      selection++
      adopt(undefined)
    },
  }
}

/** One mint at a time over the tabs of an origin, where the platform has Web Locks. */
function locked<T>(signal: AbortSignal, run: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks as LockManager | undefined
  return locks ? (locks.request('waygate:token', { signal }, run) as Promise<T>) : run()
}
