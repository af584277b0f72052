import type { Generated } from 'kysely'

/** Tables of accounts, organizations and every kind of credential. Times are epoch milliseconds, flags 0 or 1, unless said otherwise. */
export interface IdentityTables {
  users: UsersTable
  sign_ins: SignInsTable
  accounts: AccountsTable
  verifications: VerificationsTable
  organizations: OrganizationsTable
  members: MembersTable
  invitations: InvitationsTable
  api_keys: ApiKeysTable
  embed_tokens: EmbedTokensTable
  embed_origins: EmbedOriginsTable
  impersonations: ImpersonationsTable
  signing_keys: SigningKeysTable
  setup_links: SetupLinksTable
  audit: AuditTable
  audit_head: AuditHeadView
  nodes: NodesTable
}

/** What better-auth stores as a time: ISO text in SQLite, timestamptz in PostgreSQL. Read it with `authTime`. */
export type AuthTime = string | Date

/** The first six columns belong to better-auth, the rest is ours and unknown to it. */
export interface UsersTable {
  id: string
  name: string
  email: string
  email_verified: number | boolean
  created_at: AuthTime
  updated_at: AuthTime
  image: string | null
  role: Generated<'user' | 'super_admin'>
  banned_at: number | null
  ban_reason: string | null
  ban_ends_at: number | null
}

/** better-auth's sessions; called sign-ins because *session* is a WhatsApp session here. */
export interface SignInsTable {
  id: string
  user_id: string
  token: string
  expires_at: AuthTime
  ip_address: string | null
  user_agent: string | null
  created_at: AuthTime
  updated_at: AuthTime
}

/** better-auth's credentials: the password hash. */
export interface AccountsTable {
  id: string
  user_id: string
  account_id: string
  provider_id: string
  access_token: string | null
  refresh_token: string | null
  id_token: string | null
  access_token_expires_at: AuthTime | null
  refresh_token_expires_at: AuthTime | null
  scope: string | null
  password: string | null
  created_at: AuthTime
  updated_at: AuthTime
}

/** better-auth's one-time values; unused by the mounted routes, required by its schema. */
export interface VerificationsTable {
  id: string
  identifier: string
  value: string
  expires_at: AuthTime
  created_at: AuthTime
  updated_at: AuthTime
}

export interface OrganizationsTable {
  id: string
  name: string
  /** 1: the organization of the admin session; only super admins see it. */
  platform: number
  created_at: number
  updated_at: number
}

export type OrgRole = 'owner' | 'admin' | 'member'

export interface MembersTable {
  organization_id: string
  user_id: string
  role: OrgRole
  created_at: number
}

export interface InvitationsTable {
  /** 190 random bits: whoever knows it was given the link. */
  id: string
  organization_id: string
  /** Lower-cased. */
  email: string
  role: OrgRole
  invited_by: string
  state: 'pending' | 'accepted' | 'revoked'
  created_at: number
  expires_at: number
}

export interface ApiKeysTable {
  id: string
  organization_id: string
  name: string
  prefix: string
  last_four: string
  secret_hash: string
  /** JSON array of capabilities. */
  capabilities: string
  created_by: string
  created_at: number
  expires_at: number | null
  last_used_at: number | null
  revoked_at: number | null
}

export interface EmbedTokensTable {
  id: string
  organization_id: string
  secret_hash: string
  /** JSON `{ id, name? }`: the person at the partner for whom the token was minted. */
  subject: string
  /** JSON `{ component: { sessions?, redact? } }`. */
  components: string
  /** JSON array of exact origins. */
  allowed_origins: string
  minted_by_kind: 'user' | 'key'
  minted_by: string
  created_at: number
  expires_at: number
  last_used_at: number | null
  revoked_at: number | null
}

/** The origins of embed tokens, kept an hour longer than the tokens so that a page can still read why it is refused. */
export interface EmbedOriginsTable {
  token_id: string
  origin: string
  until: number
}

export interface ImpersonationsTable {
  id: string
  actor_id: string
  /** The sign-in of the actor; when it ends, the impersonation ends. */
  actor_sign_in: string
  user_id: string
  reason: string
  created_at: number
  ends_at: number
  ended_at: number | null
}

/** EdDSA keys that sign tokens; the private half is sealed. */
export interface SigningKeysTable {
  id: string
  public_jwk: string
  private_sealed: string
  created_at: number
}

export interface SetupLinksTable {
  secret_hash: string
  email: string
  created_at: number
  expires_at: number
}

export interface AuditTable {
  id: string
  at: number
  action: string
  actor_kind: 'user' | 'api_key' | 'embed_token' | 'system'
  actor_id: string
  actor_name: string
  /** The impersonated user, when the actor acted as somebody. */
  subject_id: string | null
  subject_name: string | null
  impersonation_id: string | null
  organization_id: string | null
  target_kind: string
  target_id: string
  target_name: string | null
  /** JSON object. */
  details: string
  request_id: string | null
  address: string | null
  /** SHA-256 over the previous row's hash and this row: a chain that a changed row breaks. */
  hash: string
  position: Generated<number>
}

/** The hash of the newest audit entry; no row before the first. A view: its rights are those of the tables' owner. */
export interface AuditHeadView {
  hash: string
}

export interface NodesTable {
  id: string
  name: string
  version: string
  state: 'active' | 'draining' | 'drained'
  started_at: number
  last_seen_at: number
}
