/** Organizations and their people. */
export const organizations = {
  /** The organizations that one belongs to. */
  list: 'listOrganizations',
  /** Creates an organization. */
  create: 'createOrganization',
  /** One organization. */
  get: 'getOrganization',
  /** Renames an organization. */
  update: 'updateOrganization',
  /** Deletes an organization. Owners only. */
  delete: 'deleteOrganization',
  /** Its members. */
  members: 'listMembers',
  /** Changes a member's role. */
  updateMember: 'updateMember',
  /** Removes a member; their rights end at once. */
  removeMember: 'removeMember',
  /** Its open invitations. */
  invitations: 'listInvitations',
  /** Invites somebody by e-mail. */
  createInvitation: 'createInvitation',
  /** Takes an invitation back. */
  revokeInvitation: 'revokeInvitation',
  /** Accepts an invitation. */
  acceptInvitation: 'acceptInvitation',
} as const

/** The organization's keys. */
export const apiKeys = {
  /** Keys, without their secrets. */
  list: 'listApiKeys',
  /** Creates a key; the answer is the only place its secret ever appears. */
  create: 'createApiKey',
  /** Revokes a key at once, open streams included. */
  revoke: 'revokeApiKey',
} as const

/** Short-lived tokens for embedded components. */
export const embedTokens = {
  /** Tokens that have not expired. */
  list: 'listEmbedTokens',
  /** Mints a token. */
  create: 'createEmbedToken',
  /** Revokes a token at once. */
  revoke: 'revokeEmbedToken',
} as const
