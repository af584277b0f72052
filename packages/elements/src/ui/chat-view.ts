import type { MessageAck, MessagePreview } from './message-view.js'

/** A chat as a list shows it: properties in, nothing about where it came from. */
export interface ChatView {
  jid: string
  /** What a reader sees; never empty. */
  name: string
  kind: 'dm' | 'group' | 'newsletter' | 'broadcast' | 'status'
  /** Digits of a direct chat's number, from any of its JIDs; absent when WhatsApp hides it. */
  phone?: string
  /** Epoch milliseconds of the last message. */
  at?: number
  /** Who wrote the last message, where that is not clear from the chat. */
  author?: string
  preview?: MessagePreview
  ack?: MessageAck
  unread: number
  pinned: boolean
  muted: boolean
  archived: boolean
}
