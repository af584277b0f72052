/** People that a session has seen. */
export const contacts = {
  /** People; `source`, `group` and `q` narrow the list. */
  list: 'listContacts',
  /** One person by any of their JIDs, with their direct chat and shared groups. */
  get: 'getContact',
  /** Whether a phone number is on WhatsApp. */
  check: 'checkContact',
  /** A person's about text. */
  about: 'getContactAbout',
  /** The address of a person's picture. */
  picture: 'getContactPicture',
  /** Blocks a person. */
  block: 'blockContact',
  /** Unblocks a person. */
  unblock: 'unblockContact',
} as const

/** Groups that a session is in. */
export const groups = {
  /** Groups. */
  list: 'listGroups',
  /** One group. */
  get: 'getGroup',
  /** Creates a group. */
  create: 'createGroup',
  /** Changes subject, description and who may write or edit. */
  update: 'updateGroup',
  /** Leaves a group. */
  leave: 'leaveGroup',
  /** Joins by invitation. */
  join: 'joinGroup',
  /** Members of a group. */
  members: 'listGroupMembers',
  /** Adds people. */
  addMembers: 'addGroupMembers',
  /** Removes one person. */
  removeMember: 'removeGroupMember',
  /** Makes a member an admin. */
  promoteMember: 'promoteGroupMember',
  /** Makes an admin a member. */
  demoteMember: 'demoteGroupMember',
  /** Lets people in who asked. */
  approveMembers: 'approveGroupMembers',
  /** The invitation link. */
  invite: 'getGroupInvite',
  /** Replaces the invitation link. */
  revokeInvite: 'revokeGroupInvite',
} as const

/** Newsletters. */
export const channels = {
  /** Creates a channel. */
  create: 'createChannel',
  /** Messages of a channel. */
  messages: 'listChannelMessages',
  /** Follows a channel. */
  follow: 'followChannel',
  /** Unfollows a channel. */
  unfollow: 'unfollowChannel',
  /** Mutes or unmutes a channel. */
  mute: 'muteChannel',
} as const
