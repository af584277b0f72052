const signedIn = ['loner', 'owner', 'admin', 'member', 'impersonated', 'superAdmin']
const people = signedIn.filter((who) => who !== 'impersonated')
const keys = ['fullKey', 'readKey', 'sendKey', 'manageKey', 'eventsKey', 'powerlessKey']
const everybody = ['nobody', 'cookie', ...signedIn, ...keys]

const readers = ['owner', 'admin', 'member', 'impersonated', 'fullKey', 'readKey']
const senders = ['owner', 'admin', 'member', 'impersonated', 'fullKey', 'sendKey']
const managers = ['owner', 'admin', 'impersonated', 'fullKey', 'manageKey']
const listeners = ['owner', 'admin', 'member', 'impersonated', 'fullKey', 'eventsKey', 'superAdmin']
const without = (who: readonly string[], ...left: string[]) => who.filter((one) => !left.includes(one))
const asThemselves = (who: readonly string[]) => without(who, 'impersonated')
const orSuperAdmin = (who: readonly string[]) => [...who, 'superAdmin']
const root = ['superAdmin']

/** Who may call what, written by hand from the contract's prose: the second opinion on the generated table. */
export const expectedAccess: Readonly<Record<string, readonly string[]>> = {
  getHealth: everybody,
  getReadiness: everybody,
  getMetrics: everybody,
  getOpenapi: everybody,
  completeSetup: everybody,

  getMe: [...signedIn, ...keys],
  createToken: ['cookie'],
  stopImpersonation: ['impersonated'],
  listOrganizations: ['cookie', ...signedIn],
  createOrganization: people,
  getOrganization: signedIn,
  updateOrganization: signedIn,
  deleteOrganization: people,
  listMembers: signedIn,
  updateMember: people,
  removeMember: people,
  listInvitations: signedIn,
  createInvitation: people,
  revokeInvitation: people,
  acceptInvitation: people,

  listApiKeys: managers,
  createApiKey: ['owner', 'admin'],
  revokeApiKey: asThemselves(managers),
  listEmbedTokens: managers,
  createEmbedToken: asThemselves(readers),
  revokeEmbedToken: asThemselves(managers),
  listAudit: managers,

  listUsers: root,
  updateUser: root,
  banUser: root,
  unbanUser: root,
  impersonateUser: root,
  listGateways: root,
  drainGateway: root,
  resumeGateway: root,
  getAdminNumber: root,
  startAdminNumberQr: root,
  startAdminNumberPairingCode: root,
  adminListAudit: root,
  adminListSessions: root,
  adminSessionBackfillStatus: root,
  adminStartSessionBackfill: root,

  listSessions: readers,
  createSession: managers,
  getSession: orSuperAdmin(readers),
  updateSession: orSuperAdmin(managers),
  deleteSession: orSuperAdmin(asThemselves(managers)),
  sessionMe: orSuperAdmin(readers),
  startSession: orSuperAdmin(managers),
  stopSession: orSuperAdmin(managers),
  restartSession: orSuperAdmin(managers),
  logoutSession: orSuperAdmin(asThemselves(managers)),
  sessionQR: orSuperAdmin(asThemselves(managers)),
  sessionPairingCode: orSuperAdmin(asThemselves(managers)),
  backupStatus: managers,
  importBackup: managers,

  listChats: readers,
  getChat: readers,
  updateChat: senders,
  deleteChat: asThemselves(senders),
  listChatMessages: readers,
  getChatPresence: readers,
  setChatPresence: senders,
  readChat: senders,
  sendMessage: senders,
  editMessage: senders,
  revokeMessage: asThemselves(senders),
  forwardMessage: senders,
  addReaction: senders,
  removeReaction: senders,
  voteMessage: senders,
  setPresence: senders,
  postStatus: senders,

  listContacts: readers,
  getContact: readers,
  checkContact: readers,
  getContactAbout: readers,
  getContactPicture: readers,
  blockContact: senders,
  unblockContact: senders,

  listGroups: readers,
  createGroup: senders,
  getGroup: readers,
  updateGroup: senders,
  leaveGroup: senders,
  joinGroup: senders,
  getGroupInvite: readers,
  revokeGroupInvite: senders,
  listGroupMembers: readers,
  addGroupMembers: senders,
  removeGroupMember: senders,
  promoteGroupMember: senders,
  demoteGroupMember: senders,
  approveGroupMembers: senders,

  createChannel: senders,
  listChannelMessages: readers,
  followChannel: senders,
  unfollowChannel: senders,
  muteChannel: senders,

  createRealtimeTicket: listeners,
  streamEvents: listeners,
  listWebhooks: managers,
  createWebhook: asThemselves(managers),
  getWebhook: managers,
  updateWebhook: asThemselves(managers),
  deleteWebhook: asThemselves(managers),
  testWebhook: managers,
  enableWebhook: managers,
  rotateWebhookSecret: asThemselves(managers),
  recoverWebhook: managers,
  listDeliveries: managers,
  getDelivery: managers,
  replayDelivery: managers,
}

/** What may be embedded, and the operations that a token for it reaches; by hand again. */
export const expectedEmbed: Readonly<Record<string, readonly string[]>> = {
  sessions: ['listSessions', 'getSession', 'sessionMe'],
  'session-card': ['getSession', 'sessionMe'],
  'session-pairing': ['getSession', 'sessionQR', 'sessionPairingCode', 'startSession', 'stopSession'],
  viewer: [
    ...['listSessions', 'getSession', 'listChats', 'getChat', 'listChatMessages', 'getContact'],
    ...['listGroups', 'getGroup', 'listGroupMembers'],
  ],
  contacts: [
    ...['listSessions', 'getSession', 'listContacts', 'getContact', 'getContactAbout', 'getContactPicture'],
    ...['listGroups', 'getGroup', 'listGroupMembers'],
  ],
}

/** What every embed token reaches, whatever it shows. */
export const everyEmbed = ['getMe', 'streamEvents', 'createRealtimeTicket']

export const componentNames = Object.keys(expectedEmbed)

/** Operations on an organization of the path that its owners alone may do; its other people get 403. */
export const ownersOnly = [
  ...['updateOrganization', 'deleteOrganization', 'updateMember', 'removeMember'],
  ...['listInvitations', 'createInvitation', 'revokeInvitation'],
]

/** Operations on an organization of the path that all its people may do; for everybody else it does not exist. */
export const membersOnly = ['getOrganization', 'listMembers', ...ownersOnly]
