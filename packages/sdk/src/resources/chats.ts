/** Conversations of a session. */
export const chats = {
  /** Chats, the last active first. */
  list: 'listChats',
  /** One chat; an alias of its JID is answered with the canonical one. */
  get: 'getChat',
  /** Archives, pins or mutes. */
  update: 'updateChat',
  /** Deletes the chat. */
  delete: 'deleteChat',
  /** Marks everything in the chat as read. */
  read: 'readChat',
  /** Whether the other side is online or typing. */
  presence: 'getChatPresence',
  /** Shows typing or recording to the other side. */
  setPresence: 'setChatPresence',
} as const

/** Messages of a session. */
export const messages = {
  /** Messages of one chat, the newest first. */
  list: 'listChatMessages',
  /** Sends a message. An idempotency key is made up when none is given, so a lost answer never sends twice. */
  send: 'sendMessage',
  /** Changes the text of a message of one's own. */
  edit: 'editMessage',
  /** Deletes a message for everyone. */
  revoke: 'revokeMessage',
  /** Sends a message on to another chat. */
  forward: 'forwardMessage',
  /** Adds a reaction. */
  react: 'addReaction',
  /** Takes one's reaction back. */
  unreact: 'removeReaction',
  /** Votes in a poll. */
  vote: 'voteMessage',
} as const
