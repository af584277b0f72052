import type { Capability } from '../identity/capabilities.js'
import type { OrgRole } from '../storage/tables/identity.js'
import type { OperationId } from './operation-types.js'

/** Who may call one operation. Embed tokens follow from the contract's `x-waygate-components` instead. */
export interface Policy {
  /** `none`: anybody. `cookie`: the sign-in cookie only. `any`: the cookie or a bearer. `bearer`: cookies are ignored. */
  readonly credential: 'none' | 'cookie' | 'any' | 'bearer'
  /** Whether an API key may call it. */
  readonly keys: boolean
  /** Whether an active organization is needed. */
  readonly organization: boolean
  readonly capability: Capability | null
  /** Roles in the active organization that may call it; null: any. */
  readonly roles: readonly OrgRole[] | null
  /** What a super admin may do with it outside their organization: control sessions, see content (when the operator allows it). */
  readonly beyond: 'nothing' | 'control' | 'content'
  /** Only super admins, over every organization. */
  readonly platform: boolean
  /** Whether it may be called while impersonating. */
  readonly impersonated: boolean
}

const base: Policy = {
  credential: 'bearer',
  keys: true,
  organization: true,
  capability: null,
  roles: null,
  beyond: 'nothing',
  platform: false,
  impersonated: true,
}

const open: Policy = { ...base, credential: 'none', organization: false }
/** A person's own affairs, whatever the organization. */
const personal: Policy = { ...base, keys: false, organization: false }
const personalWrite: Policy = { ...personal, impersonated: false }
const read: Policy = { ...base, capability: 'read' }
const content: Policy = { ...read, beyond: 'content' }
const send: Policy = { ...base, capability: 'send' }
const sendGuarded: Policy = { ...send, impersonated: false }
const manage: Policy = { ...base, capability: 'manage' }
const manageGuarded: Policy = { ...manage, impersonated: false }
const control: Policy = { ...manage, beyond: 'control' }
const controlGuarded: Policy = { ...control, impersonated: false }
const events: Policy = { ...base, capability: 'events', organization: false }
/** What owners and admins do as people; keys never. */
const staff: Policy = { ...base, keys: false, capability: 'manage', roles: ['owner', 'admin'] }
const staffGuarded: Policy = { ...staff, impersonated: false }
const platform: Policy = { ...base, keys: false, organization: false, platform: true, impersonated: false }

/**
 * The one table that says who may call what. A missing or an extra row does not compile, and a test compares it with
 * the contract. Operations on `/organizations/{id}` check the membership of that organization in their service.
 */
export const policies: Readonly<Record<OperationId, Policy>> = {
  // operations
  getHealth: open,
  getReadiness: open,
  getMetrics: open,
  getOpenapi: open,
  completeSetup: open,

  // identity
  getMe: { ...base, organization: false },
  createToken: { ...personal, credential: 'cookie' },
  listOrganizations: { ...base, credential: 'any', organization: false },
  createOrganization: personalWrite,
  getOrganization: { ...base, organization: false },
  updateOrganization: personalWrite,
  deleteOrganization: personalWrite,
  listMembers: personal,
  updateMember: personalWrite,
  removeMember: personalWrite,
  listInvitations: personal,
  createInvitation: personalWrite,
  revokeInvitation: personalWrite,
  acceptInvitation: personalWrite,
  listApiKeys: staff,
  createApiKey: staffGuarded,
  revokeApiKey: staffGuarded,
  listEmbedTokens: manage,
  createEmbedToken: { ...base, impersonated: false },
  revokeEmbedToken: manageGuarded,
  listAudit: staff,
  stopImpersonation: personal,

  // platform
  listUsers: platform,
  updateUser: platform,
  banUser: platform,
  unbanUser: platform,
  impersonateUser: platform,
  listGateways: platform,
  drainGateway: platform,
  resumeGateway: platform,
  getAdminNumber: platform,
  startAdminNumberQr: platform,
  startAdminNumberPairingCode: platform,
  adminListAudit: platform,
  adminListSessions: platform,
  adminSessionBackfillStatus: platform,
  adminStartSessionBackfill: platform,

  // sessions
  listSessions: read,
  createSession: manage,
  getSession: { ...read, beyond: 'control' },
  updateSession: control,
  deleteSession: controlGuarded,
  sessionMe: { ...read, beyond: 'control' },
  startSession: control,
  stopSession: control,
  restartSession: control,
  logoutSession: controlGuarded,
  sessionQR: manageGuarded,
  sessionPairingCode: manageGuarded,
  backupStatus: manage,
  importBackup: manageGuarded,

  // chats and messages
  listChats: content,
  getChat: content,
  updateChat: send,
  deleteChat: sendGuarded,
  listChatMessages: content,
  getChatPresence: content,
  setChatPresence: send,
  readChat: send,
  sendMessage: send,
  editMessage: send,
  revokeMessage: sendGuarded,
  forwardMessage: send,
  addReaction: send,
  removeReaction: send,
  voteMessage: send,
  setPresence: send,
  postStatus: send,

  // contacts
  listContacts: content,
  getContact: content,
  checkContact: read,
  getContactAbout: content,
  getContactPicture: content,
  blockContact: send,
  unblockContact: send,

  // groups
  listGroups: content,
  createGroup: send,
  getGroup: content,
  updateGroup: send,
  leaveGroup: send,
  joinGroup: send,
  getGroupInvite: content,
  revokeGroupInvite: send,
  listGroupMembers: content,
  addGroupMembers: send,
  removeGroupMember: send,
  promoteGroupMember: send,
  demoteGroupMember: send,
  approveGroupMembers: send,

  // channels
  createChannel: send,
  listChannelMessages: content,
  followChannel: send,
  unfollowChannel: send,
  muteChannel: send,

  // events and webhooks
  createRealtimeTicket: events,
  streamEvents: events,
  listWebhooks: manage,
  createWebhook: manageGuarded,
  getWebhook: manage,
  updateWebhook: manageGuarded,
  deleteWebhook: manageGuarded,
  testWebhook: manage,
  enableWebhook: manage,
  rotateWebhookSecret: manageGuarded,
  recoverWebhook: manage,
  listDeliveries: manage,
  getDelivery: manage,
  replayDelivery: manage,
}
