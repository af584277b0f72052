import { AppStates } from './phones/app-state.js'
import { ChatSettings } from './phones/chat-settings.js'
import { Greeting } from './phones/greeting.js'
import { Outbox } from './phones/outbox.js'
import { PeerRequests } from './phones/peer-requests.js'
import { PhoneActions } from './phones/phone-actions.js'
import { RawMessages } from './phones/raw-messages.js'
import type { SandboxOptions } from './sandbox.js'
import type { SandboxParts } from './sandbox-parts.js'
import { Scenarios } from './scenarios/scenarios.js'
import { SeededRandom } from './seeded-random.js'
import { Reception } from './server/companion-desk.js'
import { Connections } from './server/connections.js'
import { EventFeed } from './server/event-feed.js'
import { Faults } from './server/faults.js'
import { FrontDoor } from './server/front-door.js'
import { GroupInvites } from './server/group-invites.js'
import { GroupNotices } from './server/group-notices.js'
import { Groups } from './server/groups.js'
import { Linking } from './server/linking.js'
import { Mailbox } from './server/mailbox.js'
import { MediaStore } from './server/media-store.js'
import { DEFAULT_CODE_LIFETIME_MS, PairingCodes } from './server/pairing-codes.js'
import { DEFAULT_REF_LIFETIMES } from './server/pairing-refs.js'
import { PostOffice } from './server/post-office.js'
import { PreKeyStock } from './server/pre-key-stock.js'
import { PresenceDesk } from './server/presence.js'
import { Profiles } from './server/profiles.js'
import { accountQueries } from './server/queries/account-queries.js'
import { appStateQueries } from './server/queries/app-state-queries.js'
import { directoryQueries } from './server/queries/directory-queries.js'
import { groupQueries } from './server/queries/group-queries.js'
import { inviteQueries } from './server/queries/invite-queries.js'
import { keyQueries } from './server/queries/key-queries.js'
import { profileQueries } from './server/queries/profile-queries.js'
import { QueryRouter } from './server/query-router.js'
import { Receipts } from './server/receipts.js'
import { ReceivedLog } from './server/received-log.js'
import { World } from './server/world.js'
import { MessageLog } from './storage/message-log.js'
import { StateFile } from './storage/state-file.js'

/** A sandbox without a network. */
export interface BuiltSandbox {
  readonly parts: SandboxParts
  readonly door: FrontDoor
  close(): Promise<void>
}

/** Puts the parts together. */
export function buildSandbox(options: SandboxOptions): BuiltSandbox {
  const file = new StateFile(options.dataDir, options.server)
  const messages = new MessageLog(options.dataDir)
  const random = new SeededRandom((options.seed ?? 1) + file.state.phones.length + file.state.groups.length)
  const world = new World(file, messages, new EventFeed(), random, options.clock ?? Date.now)
  if (file.recovered) forgetSessions(world)
  const connections = new Connections()
  const media = new MediaStore()
  const mailbox = new Mailbox(world, connections)
  const stock = new PreKeyStock(world, mailbox, options.firstPreKeys)
  const outbox = new Outbox(world, mailbox, stock)
  const receipts = new Receipts(world, mailbox, outbox)
  const notices = new GroupNotices(world, mailbox)
  const groups = new Groups(world, notices)
  const invites = new GroupInvites(world, groups, notices)
  const presence = new PresenceDesk(world, connections)
  const linking = new Linking(world, { ...DEFAULT_REF_LIFETIMES, ...options.refLifetimes })
  const codes = new PairingCodes(world, linking, options.codeLifetimeMs ?? DEFAULT_CODE_LIFETIME_MS)
  const faults = new Faults(world, connections, linking, codes)
  const states = new AppStates(world, mailbox)
  const actions = new PhoneActions(world, media, outbox, receipts, presence, groups, states)
  const settings = new ChatSettings(world, actions, states)
  const profiles = new Profiles(world, mailbox)
  const journal = new ReceivedLog(world)
  const raw = new RawMessages(world, mailbox, outbox)
  const queries = new QueryRouter({
    ...accountQueries(media, (number, device) => faults.unlink(world.requirePhone(number), device)),
    ...profileQueries(world, profiles),
    ...keyQueries(world, stock),
    ...directoryQueries(world),
    ...groupQueries(world, groups),
    ...inviteQueries(world, invites),
    ...appStateQueries(states),
  })
  const postOffice = new PostOffice(world, mailbox, receipts, new PeerRequests(world, outbox))
  const greeting = new Greeting(world, outbox, states)
  const reception = new Reception(world, mailbox, queries, postOffice, receipts, presence, journal, (connection) =>
    greeting.greet(connection),
  )
  const door = new FrontDoor(world, connections, linking, codes, reception)
  const scenarios = new Scenarios(world, actions)
  const parts = {
    world,
    connections,
    linking,
    codes,
    groups,
    invites,
    actions,
    settings,
    profiles,
    presence,
    faults,
    journal,
    raw,
    scenarios,
    media,
  }
  const close = async (): Promise<void> => {
    messages.flush()
    await file.close()
  }
  return { parts, door, close }
}

/** After a kill, the last ratchet steps may be missing on disk; new sessions are safe, old ones could reuse a key. */
function forgetSessions(world: World): void {
  for (const { keys } of world.state.phones) {
    keys.sessions = {}
    keys.senderKeys = {}
    keys.senderKeyHolders = {}
  }
  world.changed()
}
