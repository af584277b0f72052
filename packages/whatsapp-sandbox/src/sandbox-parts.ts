import type { ChatSettings } from './phones/chat-settings.js'
import type { PhoneActions } from './phones/phone-actions.js'
import type { RawMessages } from './phones/raw-messages.js'
import type { Scenarios } from './scenarios/scenarios.js'
import type { Connections } from './server/connections.js'
import type { Faults } from './server/faults.js'
import type { GroupInvites } from './server/group-invites.js'
import type { Groups } from './server/groups.js'
import type { MediaStore } from './server/media-store.js'
import type { Linking } from './server/linking.js'
import type { PairingCodes } from './server/pairing-codes.js'
import type { PresenceDesk } from './server/presence.js'
import type { Profiles } from './server/profiles.js'
import type { ReceivedLog } from './server/received-log.js'
import type { World } from './server/world.js'

/** The parts of a running sandbox that its admin API and its scenarios work with. */
export interface SandboxParts {
  readonly world: World
  readonly connections: Connections
  readonly linking: Linking
  readonly codes: PairingCodes
  readonly groups: Groups
  readonly invites: GroupInvites
  readonly actions: PhoneActions
  readonly settings: ChatSettings
  readonly profiles: Profiles
  readonly presence: PresenceDesk
  readonly faults: Faults
  readonly journal: ReceivedLog
  readonly raw: RawMessages
  readonly scenarios: Scenarios
  readonly media: MediaStore
}
