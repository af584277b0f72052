import { operations } from '../operations.gen.js'

/** Conversations of a session. */
export const chats = {
  /** Chats, the last active first. */
  list: operations.listChats,
  /** One chat; an alias of its JID is answered with the canonical one. */
  get: operations.getChat,
  /** Archives, pins or mutes. */
  update: operations.updateChat,
  /** Deletes the chat. */
  delete: operations.deleteChat,
  /** Marks everything in the chat as read. */
  read: operations.readChat,
  /** Whether the other side is online or typing. */
  presence: operations.getChatPresence,
  /** Shows typing or recording to the other side. */
  setPresence: operations.setChatPresence,
} as const

/** Messages of a session. */
export const messages = {
  /** Messages of one chat, the newest first. */
  list: operations.listChatMessages,
  /** Sends a message. An idempotency key is made up when none is given, so a lost answer never sends twice. */
  send: operations.sendMessage,
  /** Changes the text of a message of one's own. */
  edit: operations.editMessage,
  /** Deletes a message for everyone. */
  revoke: operations.revokeMessage,
  /** Sends a message on to another chat. */
  forward: operations.forwardMessage,
  /** Adds a reaction. */
  react: operations.addReaction,
  /** Takes one's reaction back. */
  unreact: operations.removeReaction,
  /** Votes in a poll. */
  vote: operations.voteMessage,
} as const
