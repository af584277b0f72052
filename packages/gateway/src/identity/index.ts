import type { Area, Core } from '../area.js'
import type { AuthRoutes } from '../http/app.js'
import type { Authenticator } from '../http/authenticator.js'
import { type CorsPolicy, createCors } from '../http/cors.js'
import { type RateLimit, createRateLimit } from '../http/rate-limit.js'
import type { Post } from '../mail/index.js'
import { adminHandlers } from '../routes/admin.js'
import { apiKeyHandlers } from '../routes/api-keys.js'
import { embedTokenHandlers } from '../routes/embed-tokens.js'
import { identityHandlers } from '../routes/identity.js'
import { organizationHandlers } from '../routes/organizations.js'
import { createApiKeyService } from '../services/api-keys.js'
import { createReadAudit } from '../services/audit-log.js'
import { createEmailVerification } from '../services/email-verification.js'
import { createEmbedTokenService } from '../services/embed-tokens.js'
import { createImpersonations } from '../services/impersonations.js'
import { createInvitations } from '../services/invitations.js'
import { createDescribeCaller } from '../services/me.js'
import { createMembers } from '../services/members.js'
import { createNodes } from '../services/nodes.js'
import { createOnboard } from '../services/onboarding.js'
import { createOrganizations } from '../services/organizations.js'
import { createPasswords } from '../services/passwords.js'
import { createSetup } from '../services/setup.js'
import { createSignIns } from '../services/sign-ins.js'
import { createTokens } from '../services/tokens.js'
import { createUsers } from '../services/users.js'
import { isEmbedOrigin } from '../storage/repositories/credentials.js'
import { createAccounts } from './accounts.js'
import { createAuthRoutes } from './auth-routes.js'
import { createAuthenticator } from './authenticator.js'
import { createEmbedTokens } from './embed-credential.js'
import { createExpiredSweep } from './expired.js'
import { createApiKeys } from './key-credential.js'
import { createLastUsed } from './last-used.js'
import { createLogins } from './login-credential.js'
import { createLoginTokens } from './login-token.js'
import { ownOrigins } from './own-origins.js'
import { type Recall, createRecall } from './recall.js'
import { createRevocationBus } from './revocation-bus.js'
import { createSharedRateLimit } from './shared-rate-limit.js'
import { createSignedOut } from './sign-out.js'
import { loadSigningKeys } from './signing-keys.js'

/** Who is who: accounts, organizations, every credential, and what super admins may do with them. */
export interface IdentityArea extends Area {
  readonly authenticator: Authenticator
  readonly auth: AuthRoutes
  readonly cors: CorsPolicy
  readonly ownOrigins: ReadonlySet<string>
  readonly recall: Recall
  /** The one-time link for the first super admin; null when none is due. */
  setupLink(): Promise<string | null>
}

const TEN_MINUTES = 600_000
/** Mails that somebody without a sign-in can cause to one address in ten minutes. */
const MAILS_PER_ADDRESS = 5

/** Builds the identity area. The database is migrated already: the signing key lives in it. */
export async function createIdentity(core: Core, mail: Post, version: string): Promise<IdentityArea> {
  const { config, clock, storage, secrets, revocations, log } = core
  const { db } = storage
  const own = ownOrigins(config.baseUrl)
  const accounts = createAccounts(config, storage, clock)
  const signingKeys = await loadSigningKeys(storage, secrets, clock)
  const tokens = createLoginTokens(signingKeys, config.baseUrl, clock)
  const logins = createLogins(db, tokens, clock)
  const lastUsed = createLastUsed(db, clock, log)
  const keys = createApiKeys(db, lastUsed, clock)
  const embeds = createEmbedTokens(db, keys, lastUsed, clock)

  const invitations = createInvitations({ ...core, mail })
  const impersonations = createImpersonations({ ...core, tokens })
  const nodes = createNodes({ ...core, version })
  const setup = createSetup({ ...core, accounts })
  const expired = createExpiredSweep(core)
  // a SQLite file has one process, which remembers without writing
  const limited = (name: string, limit: number): RateLimit =>
    storage.dialect === 'postgres'
      ? createSharedRateLimit(core, name, limit, TEN_MINUTES)
      : createRateLimit(clock, limit, TEN_MINUTES)
  const bus = createRevocationBus(storage, revocations, log)
  return {
    authenticator: createAuthenticator({ accounts, logins, keys, embeds, ownOrigins: own }),
    auth: createAuthRoutes({
      accounts,
      keys: signingKeys,
      baseUrl: config.baseUrl,
      ownOrigins: own,
      adminEmail: config.adminEmail,
      perAddress: limited('address', config.limits.signInsPerAddress),
      perAccount: limited('account', config.limits.signInsPerAccount),
      checkInvitation: (id, email) => invitations.check(id, email),
      onboard: createOnboard({ ...core, invitations, mail }),
      mail,
      passwords: createPasswords({ ...core, accounts, mail }),
      verification: createEmailVerification({ ...core, mail }),
      signIns: createSignIns(core),
      perMailbox: limited('mailbox', MAILS_PER_ADDRESS),
      signedOut: createSignedOut(core, revocations),
    }),
    cors: createCors(new Set([...own, ...config.origins]), (origin) => isEmbedOrigin(db, origin, clock.now())),
    ownOrigins: own,
    recall: createRecall(logins, keys, embeds),
    setupLink: () => setup.link(),
    handlers: {
      ...identityHandlers({
        describeCaller: createDescribeCaller(core),
        tokens: createTokens({ storage, clock, logins, tokens }),
        setup,
        impersonations,
      }),
      ...organizationHandlers({ organizations: createOrganizations(core), members: createMembers(core), invitations }),
      ...apiKeyHandlers(createApiKeyService(core)),
      ...embedTokenHandlers(createEmbedTokenService(core)),
      ...adminHandlers({ users: createUsers(core), impersonations, nodes, readAudit: createReadAudit(storage) }),
    },
    async start() {
      await bus.start()
      await nodes.start()
      expired.start()
    },
    async stop() {
      expired.stop()
      await nodes.stop()
      await bus.stop()
    },
  }
}
