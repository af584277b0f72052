import { createClient } from '../create-client.js'
import type { Client, ClientOptions } from '../client.js'
import type { OpenSocket } from '../events/socket.js'
import type { Actions } from './actions/index.js'
import { actionsOf } from './actions/index.js'
import { Core } from './core.js'
import type { ResetReason } from './event-log.js'
import { Exchange } from './exchange.js'
import type { RecordedCall } from './exchange.js'
import type { Fault } from './faults.js'
import { Faults } from './faults.js'
import { homeOf, mintLogin } from './operations/identity.js'
import type { OperationId } from './operation-types.js'
import type { BulkSize } from './scenarios/bulk.js'
import { bulk } from './scenarios/bulk.js'
import type { Cast, Role } from './scenarios/cast.js'
import { addCast } from './scenarios/cast.js'
import { living } from './scenarios/living.js'
import type { Schemas, World } from './world.js'

/** How a fake gateway begins. */
export interface FakeGatewayOptions {
  /** `empty` (default): accounts and an organization; `living`: a world to show; `bulk`: very many chats and messages. */
  readonly scenario?: 'empty' | 'living' | 'bulk'
  /** Size of the `bulk` world. Default 1,000 chats and 1,000 messages in the newest. */
  readonly size?: Partial<BulkSize>
  /** The gateway's clock, epoch milliseconds. Default: the real one; give a fixed one for equal results in every run. */
  readonly now?: () => number
}

/** A gateway in memory that keeps the contract: its state changes by requests and by actions, and streams tell of both. */
export interface FakeGateway extends Actions {
  /** Give it to `createClient`, or use it in place of `fetch`. */
  readonly fetch: typeof globalThis.fetch
  /** Opens the WebSockets that its tickets are for. */
  readonly webSocket: OpenSocket
  /** Everything that the gateway knows. Read it; change it by actions and requests. */
  readonly state: World
  /** Ids of the accounts that play the roles. */
  readonly cast: Cast
  /** Every request that found its operation, oldest first. */
  readonly calls: readonly RecordedCall[]
  /** Streams that are open now. */
  readonly openStreams: number
  /** Sends any event of the contract. */
  readonly emit: Core['emit']
  /** Makes an operation fail, `times` times or until the returned function is called. */
  fail(operation: OperationId, fault: Fault, times?: number): () => void
  /** Holds an operation's answers back until the gate settles; the returned function lets later calls through. */
  delay(operation: OperationId, gate: Promise<unknown>): () => void
  /** Loses every connection, and refuses new ones until `goOnline`. */
  goOffline(): void
  /** Ends `goOffline`. */
  goOnline(): void
  /** Ends every stream as a lost connection does; clients may come back at once. */
  dropStreams(): void
  /** Tells every stream to load everything again. With `expired` or `epoch` older cursors are refused from now on. */
  resetStreams(reason: ResetReason): void
  /** The browser holds that role's sign-in cookie from now on; nobody's without a role. */
  signIn(as?: Role): void
  /** A login token of a role, for an organization of theirs (default: their first). */
  token(as?: Role, organizationId?: string): Schemas['Token']
  /** What `createClient` needs to talk to this gateway as a role. */
  options(as?: Role): ClientOptions
  /** A client that talks to this gateway as a role. Dispose of it. */
  client(as?: Role): Client
}

/** Address that `options` gives to clients. */
export const fakeBaseUrl = 'https://gateway.example'

/** Makes a fake gateway. Nothing runs until it is called; a timer lives only while a stream is open. */
export function createFakeGateway(options: FakeGatewayOptions = {}): FakeGateway {
  const core = new Core(options.now ?? (() => Date.now()))
  const faults = new Faults()
  const exchange = new Exchange(core, faults)
  const cast = begin(core, options)
  const webSocket: OpenSocket = (url) => {
    const ticket = new URL(url).searchParams.get('ticket') ?? ''
    return core.streams.openSocket(faults.offline ? undefined : core.tickets.redeem(ticket))
  }
  const token = (as: Role = 'owner', organizationId?: string) =>
    mintLogin(core, cast[as], organizationId ?? homeOf(core, cast[as]))
  const optionsFor = (as?: Role): ClientOptions => ({
    baseUrl: fakeBaseUrl,
    fetch: exchange.fetch,
    webSocket,
    auth: ({ organization }) => token(as, organization),
  })
  return {
    ...actionsOf(core),
    fetch: exchange.fetch,
    webSocket,
    state: core.world,
    cast,
    calls: exchange.calls,
    get openStreams() {
      return core.streams.count
    },
    emit: core.emit.bind(core),
    fail: faults.fail.bind(faults),
    delay: faults.delay.bind(faults),
    goOffline: () => {
      faults.offline = true
      core.streams.drop()
    },
    goOnline: () => {
      faults.offline = false
    },
    dropStreams: () => core.streams.drop(),
    resetStreams: (reason) => {
      if (reason === 'epoch') core.log.restart()
      if (reason === 'expired') core.log.expire()
      core.streams.reset(reason)
    },
    signIn: (as) => {
      core.world.signedIn = as === undefined ? undefined : cast[as]
    },
    token,
    options: optionsFor,
    client: (as) => createClient(optionsFor(as)),
  }
}

function begin(core: Core, { scenario, size }: FakeGatewayOptions): Cast {
  if (scenario === 'living') return living(core)
  if (scenario === 'bulk') return bulk(core, { chats: 1000, messages: 1000, ...size })
  return addCast(core)
}
