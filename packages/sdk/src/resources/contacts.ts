import { operations } from '../operations.gen.js'

/** People that a session has seen. */
export const contacts = {
  /** People; `source`, `group` and `q` narrow the list. */
  list: operations.listContacts,
  /** One person by any of their JIDs, with their direct chat and shared groups. */
  get: operations.getContact,
  /** Whether a phone number is on WhatsApp. */
  check: operations.checkContact,
  /** A person's about text. */
  about: operations.getContactAbout,
  /** The address of a person's picture. */
  picture: operations.getContactPicture,
  /** Blocks a person. */
  block: operations.blockContact,
  /** Unblocks a person. */
  unblock: operations.unblockContact,
} as const

/** Groups that a session is in. */
export const groups = {
  /** Groups. */
  list: operations.listGroups,
  /** One group. */
  get: operations.getGroup,
  /** Creates a group. */
  create: operations.createGroup,
  /** Changes subject, description and who may write or edit. */
  update: operations.updateGroup,
  /** Leaves a group. */
  leave: operations.leaveGroup,
  /** Joins by invitation. */
  join: operations.joinGroup,
  /** Members of a group. */
  members: operations.listGroupMembers,
  /** Adds people. */
  addMembers: operations.addGroupMembers,
  /** Removes one person. */
  removeMember: operations.removeGroupMember,
  /** Makes a member an admin. */
  promoteMember: operations.promoteGroupMember,
  /** Makes an admin a member. */
  demoteMember: operations.demoteGroupMember,
  /** Lets people in who asked. */
  approveMembers: operations.approveGroupMembers,
  /** The invitation link. */
  invite: operations.getGroupInvite,
  /** Replaces the invitation link. */
  revokeInvite: operations.revokeGroupInvite,
} as const

/** Newsletters. */
export const channels = {
  /** Creates a channel. */
  create: operations.createChannel,
  /** Messages of a channel. */
  messages: operations.listChannelMessages,
  /** Follows a channel. */
  follow: operations.followChannel,
  /** Unfollows a channel. */
  unfollow: operations.unfollowChannel,
  /** Mutes or unmutes a channel. */
  mute: operations.muteChannel,
} as const
