import type { Clock } from '../clock.js'
import type { Logger } from '../observability/logging.js'
import type { SessionRow } from '../storage/repositories/sessions.js'
import type { UnitOfWork } from '../storage/unit-of-work.js'
import type { Hold } from '../whatsapp/credential-store.js'
import type { WhatsappEngine } from '../whatsapp/engine.js'
import type { Fact } from '../whatsapp/facts.js'
import type { SessionLeases } from './sessions-leases.js'
import type { SessionRunner } from './sessions-runner.js'

/** What every runner shares. */
export interface RunnerParts {
  readonly engine: WhatsappEngine
  readonly leases: SessionLeases
  readonly unit: UnitOfWork
  readonly clock: Clock
  readonly log: Logger
  /** In [0, 1). */
  readonly random: () => number
  /** Stores facts of a session; answers the groups that should be asked for. */
  readonly store: (hold: Hold, session: SessionRow, facts: readonly Fact[]) => Promise<ReadonlySet<string>>
  /** Called after facts are stored, for what follows from them on the wire. */
  readonly stored: (runner: SessionRunner, facts: readonly Fact[]) => void
}
