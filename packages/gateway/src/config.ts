import { readConfigValues } from './config-values.js'

/** Everything an operator can decide. Built by {@link readConfig} from the environment, or directly by a test. */
export interface Config {
  readonly production: boolean
  readonly host: string
  /** 0 picks a free port. */
  readonly port: number
  /** The origin that people's browsers use, for example `https://wa.example`. Cookies, tokens and links are bound to it. */
  readonly baseUrl: string
  readonly dataDir: string
  readonly databaseUrl: string
  /** The first seals and signs; the others only open what they sealed. */
  readonly secrets: readonly [string, ...string[]]
  readonly adminEmail: string | null
  /** Country code and number of the deployment's own WhatsApp number, digits only. */
  readonly adminNumber: string | null
  /** Whether super admins see content of other organizations without impersonating. */
  readonly adminContent: boolean
  readonly whatsapp: {
    readonly mode: 'live' | 'sandbox'
    /** WebSocket address; null: WhatsApp's own. */
    readonly url: string | null
    /** Public key that the server's certificate chain must end in; null: WhatsApp's own. */
    readonly rootKey: Buffer | null
  }
  readonly mail: MailConfig
  /** Other origins whose pages may call the API with a token. */
  readonly origins: readonly string[]
  /** `host:port` targets that webhooks may reach although they are private. */
  readonly webhookAllow: readonly string[]
  /** `host:port` targets from which files may be fetched although they are private. */
  readonly mediaAllow: readonly string[]
  readonly nodeId: string | null
  /** How long a gateway node holds its sessions without renewing; after that another node takes them over. */
  readonly leaseSeconds: number
  readonly backup: BackupConfig
  readonly logLevel: string
  /** How many proxies in front write X-Forwarded-For. */
  readonly trustedHops: number
  /** Whether `/metrics` answers others than this machine. */
  readonly metricsOpen: boolean
  readonly limits: Limits
}

export interface MailConfig {
  /** `smtp`: to a mail server; `outbox`: kept for a developer to read; `none`: no mails, no new passwords by mail. */
  readonly mode: 'smtp' | 'outbox' | 'none'
  /** The mail server, with mode `smtp`. */
  readonly smtpUrl: string | null
  /** The sender of every mail. */
  readonly from: string
  /** Whether an address must be confirmed before invitations to it are accepted. */
  readonly verify: boolean
}

export interface BackupConfig {
  /** Where copies of a SQLite database go; null: none are made. */
  readonly dir: string | null
  /** How far apart they are. */
  readonly minutes: number
  /** How many are kept. */
  readonly keep: number
}

export interface Limits {
  readonly bodyBytes: number
  /** Requests of one credential (or of one address without a good one) in a minute. */
  readonly requestsPerMinute: number
  /** Failed or successful sign-ins of one account in ten minutes. */
  readonly signInsPerAccount: number
  /** Sign-ins, sign-ups and setup attempts of one address in ten minutes. */
  readonly signInsPerAddress: number
  readonly streamsPerCredential: number
  readonly streamsPerOrganization: number
  readonly streamsPerAddress: number
}

/** Every problem of a configuration, so that an operator mends them in one go. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'

  constructor(readonly problems: readonly string[]) {
    super(`the configuration is not usable:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`)
  }
}

/** Reads the `WAYGATE_*` variables. Throws {@link ConfigError} with all that is wrong. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = []
  const config = readConfigValues(env, (problem) => problems.push(problem))
  if (problems.length > 0) throw new ConfigError(problems)
  return config
}
