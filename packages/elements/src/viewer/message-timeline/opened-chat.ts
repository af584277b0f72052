import type { Message } from '@waygate/sdk'
import { firstUnread, type GroupRules } from '../message-groups.js'
import { arrivedSince } from './arrivals.js'
import { MessageWindow } from './message-window.js'
import { VisibleMessages } from './visible-messages.js'

const NONE: readonly Message[] = []

/** What is remembered of the chat that is open; another chat begins with a new one. */
export class OpenedChat {
  readonly window = new MessageWindow()
  readonly visible = new VisibleMessages()
  /** Ids whose long text is shown whole. */
  readonly whole = new Set<string>()
  rules: GroupRules = { several: false, moreBefore: true, unreadCount: 0 }
  /** Whether the reader has been put where reading starts. */
  placed = false
  /** The first row before older ones came: it may lose its day and name, and the reader must not notice. */
  wasFirst: string | undefined
  #newest: string | undefined

  /** @param key - Session and chat. */
  constructor(readonly key: string) {}

  /**
   * Takes the messages of a new snapshot and answers those by others that came in since the last one. The first snapshot with messages
   * decides which ones are unread: that stays as it was when the chat was opened.
   */
  take(last: readonly Message[], items: readonly Message[], unread: number): readonly Message[] {
    const first = last[0]?.id
    if (first !== items[0]?.id) this.wasFirst = first
    const arrived = this.#newest === undefined ? NONE : arrivedSince(items, this.#newest)
    if (this.#newest === undefined && items.length > 0) {
      const unreadCount = Math.min(unread, items.length)
      this.rules = { ...this.rules, unreadCount, unreadFrom: firstUnread(items, unreadCount) }
    }
    this.#newest = items[items.length - 1]?.id ?? this.#newest
    return arrived
  }

  /** Shows a long text whole, or cut again. */
  toggleWhole(id: string): void {
    if (!this.whole.delete(id)) this.whole.add(id)
  }
}
