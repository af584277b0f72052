import type { Audit } from './observability/audit.js'
import type { Clock } from './clock.js'
import type { Config } from './config.js'
import type { OperationHandlers } from './http/api.js'
import type { Revocations } from './identity/revocations.js'
import type { Logger } from './observability/logging.js'
import type { Metric } from './observability/metrics.js'
import type { Storage } from './storage/database.js'
import type { SecretBox } from './storage/secret-box.js'
import type { UnitOfWork } from './storage/unit-of-work.js'

/** What every area of the gateway is built on. */
export interface Core {
  readonly config: Config
  /** This process as a gateway node, `gw_…`. */
  readonly nodeId: string
  readonly clock: Clock
  readonly log: Logger
  readonly storage: Storage
  readonly unit: UnitOfWork
  readonly secrets: SecretBox
  readonly revocations: Revocations
  readonly audit: Audit
}

/** A part of the gateway: the operations it serves and its life. */
export interface Area {
  readonly handlers: Partial<OperationHandlers>
  /** Called once the database is migrated, before requests are accepted. */
  start?(): Promise<void>
  /** Called after the last request, in the reverse order of the starts. */
  stop?(): Promise<void>
  /** Whether it can do its work; false makes `/readyz` answer 503. */
  ready?(): Promise<boolean>
  metrics?(): readonly Metric[]
}
