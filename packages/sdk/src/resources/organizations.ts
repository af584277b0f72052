import { operations } from '../operations.gen.js'

/** Organizations and their people. */
export const organizations = {
  /** The organizations that one belongs to. */
  list: operations.listOrganizations,
  /** Creates an organization. */
  create: operations.createOrganization,
  /** One organization. */
  get: operations.getOrganization,
  /** Renames an organization. */
  update: operations.updateOrganization,
  /** Deletes an organization. Owners only. */
  delete: operations.deleteOrganization,
  /** Its members. */
  members: operations.listMembers,
  /** Changes a member's role. */
  updateMember: operations.updateMember,
  /** Removes a member; their rights end at once. */
  removeMember: operations.removeMember,
  /** Its open invitations. */
  invitations: operations.listInvitations,
  /** Invites somebody by e-mail. */
  createInvitation: operations.createInvitation,
  /** Takes an invitation back. */
  revokeInvitation: operations.revokeInvitation,
  /** Accepts an invitation. */
  acceptInvitation: operations.acceptInvitation,
} as const

/** The organization's keys. */
export const apiKeys = {
  /** Keys, without their secrets. */
  list: operations.listApiKeys,
  /** Creates a key; the answer is the only place its secret ever appears. */
  create: operations.createApiKey,
  /** Revokes a key at once, open streams included. */
  revoke: operations.revokeApiKey,
} as const

/** Short-lived tokens for embedded components. */
export const embedTokens = {
  /** Tokens that have not expired. */
  list: operations.listEmbedTokens,
  /** Mints a token. */
  create: operations.createEmbedToken,
  /** Revokes a token at once. */
  revoke: operations.revokeEmbedToken,
} as const
