import type { Chat, Collection, Message } from '@waygate/sdk'
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { WaygateElement } from '../../base/waygate-element.js'
import { whenReady } from '../../base/when-ready.js'
import { ActionController } from '../../controllers/action-controller.js'
import { ClientController } from '../../controllers/client-controller.js'
import { StoreController } from '../../controllers/store-controller.js'
import { ClockController } from '../../controllers/ui/clock-controller.js'
import { DeriveController } from '../../controllers/ui/derive-controller.js'
import { VirtualListController } from '../../controllers/ui/virtual-list-controller.js'
import { MessageVisibleEvent } from '../../events.js'
import { viewerWords } from '../../i18n/en/viewer.js'
import { redactionOf, type Redaction } from '../../ui/message-redaction.js'
import { messageRow } from '../../ui/message-row.js'
import { dayLabel } from '../../ui/message-time.js'
import { emptyState } from '../../ui/states.js'
import { firstUnread, placeOf, type GroupRules } from '../message-groups.js'
import { MessageModel } from '../message-model.js'
import { announceArrivals, arrivedSince } from './arrivals.js'
import { estimateRow } from './estimate-row.js'
import { timelineStyles } from './message-timeline.styles.js'
import { findMessage } from './find-message.js'
import { jumpButton, topOverlay } from './timeline-overlays.js'
import { timelineSkeleton } from './timeline-skeleton.js'

/** Older messages are asked for while this many pixels are still above the reader. */
const LOAD_AHEAD = 1200
const NONE: readonly Message[] = []

/**
 * The messages of one chat, live, for reading only: it sends no receipt, no presence and no message.
 *
 * Follows the newest message while the reader is at the end; otherwise nothing moves and a button counts what is new.
 *
 * @fires {MessageVisibleEvent} wg-message-visible - A message came into view.
 * @slot empty - Instead of the words for a chat without messages.
 * @csspart message - One message with its reactions.
 * @csspart bubble - What a person said.
 * @csspart meta - Time, edit mark and delivery ticks.
 * @csspart attachment - The card of something that was not downloaded.
 * @csspart date-separator - The day between messages.
 * @csspart jump-button - Leads back to the newest message.
 */
export class MessageTimelineElement extends WaygateElement {
  static override styles = timelineStyles

  /** The session whose phone received the messages. */
  @property({ attribute: 'session-id' }) sessionId = ''

  /** The chat's JID; an alias of it works too. */
  @property({ attribute: 'chat-id' }) chatId = ''

  /** A message to bring into view and point out, by its id or WhatsApp's. */
  @property({ attribute: 'message-id' }) messageId = ''

  /** Covers phone numbers (`numbers`, or without a value), or everything people wrote and are called (`all`). */
  @property({ reflect: true }) redact: string | null = null

  /** The chat itself, where the host has it: its name, its kind and how many messages are unread. */
  @property({ attribute: false }) chat: Chat | undefined = undefined

  /** Draws a message in another way; `undefined` leaves it as it is. Gets data, and must return nodes or a template. */
  @property({ attribute: false }) renderMessage: ((message: Message) => Node | TemplateResult | undefined) | undefined = undefined

  /** The first row before older ones came: it may lose its day and name, and the reader must not notice. */
  #wasFirst: string | undefined
  readonly #client = new ClientController(this)
  readonly #messages = new StoreController(this, () =>
    this.sessionId && this.chatId ? this.#client.value?.live.messages(this.sessionId, this.chatId) : undefined,
  )
  readonly #clock = new ClockController(this, 60_000)
  readonly #items = new DeriveController(this, NONE, (items) => this.#follow(items))
  readonly #list: VirtualListController = new VirtualListController(this, () => ({
    count: this.#items.value.length,
    key: (index) => this.#items.value[index]?.id ?? '',
    estimate: (index) => estimateRow(this.#items.value[index], this.clientWidth),
    anchor: 'end',
    follow: true,
    overscan: 4,
    ...(this.#wasFirst === undefined ? {} : { adjust: this.#adjust }),
  }))
  readonly #seek = new ActionController(this, (signal, id: string) =>
    findMessage(this.#messages.store as Collection<Message> | undefined, id, signal),
  )

  /** Ids whose long text is shown whole. */
  readonly #whole = new Set<string>()
  #model = new MessageModel({ words: this.words(viewerWords), formats: this.formats }, 'none')
  #modelOf: readonly [object, Redaction] | undefined
  /** The chat that is open, and what was known of it then; a new chat starts over. */
  #opened = ''
  #placed = false
  #rules: GroupRules = { several: false, moreBefore: true, unreadCount: 0 }
  #newest: string | undefined
  #visible: ReadonlySet<string> = new Set()

  @state() private arrived = 0
  @state() private atEnd = true
  @state() private pointedOut = ''

  private get msg() {
    return this.words(viewerWords)
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed)
    if (changed.has('messageId') && this.messageId) void this.jumpTo(this.messageId)
  }

  #follow(last: readonly Message[]): readonly Message[] {
    this.#renewModel()
    const key = `${this.sessionId} ${this.chatId}`
    const isNew = key !== this.#opened
    if (isNew) this.#open(key)
    const items = this.#messages.value?.items ?? NONE
    if (items !== last || isNew) this.#take(isNew ? NONE : last, items)
    this.#rules = { ...this.#rules, several: this.#several, moreBefore: this.#messages.value?.hasMore ?? true }
    return items
  }

  /** Brings a message into view and points it out, loading older ones when it is not here yet. Resolves to whether it was found. */
  async jumpTo(messageId: string): Promise<boolean> {
    await this.updateComplete
    const outcome = await this.#seek.run(messageId)
    if (!outcome?.ok) return false
    if (outcome.value === -1) {
      announceArrivals([this.msg.notFound])
      return false
    }
    await this.updateComplete
    this.#placed = true
    this.#list.scrollTo(outcome.value, 'center')
    this.pointedOut = this.#items.value[outcome.value]?.id ?? ''
    return true
  }

  /** Leads to the newest message, and follows from there. */
  jumpToNewest(): void {
    this.arrived = 0
    this.#list.scrollToEnd()
  }

  override render() {
    const { msg } = this
    return whenReady(this, this.#messages.value, {
      idle: () => html`<slot name="empty">${emptyState({ heading: msg.noChatChosen, text: msg.noChatChosenHint })}</slot>`,
      loading: () => html`<slot name="loading">${timelineSkeleton(msg.messages(this.#chatName))}</slot>`,
      empty: () => html`<slot name="empty">${emptyState({ heading: msg.noMessages, text: msg.noMessagesHint })}</slot>`,
      ready: (snapshot) => html`${this.#top(snapshot)}
        <div class="virtual-scroller" role="log" aria-live="off" tabindex="0" aria-label=${msg.messages(this.#chatName)} @scroll=${this.#onScroll}>
          <div class="virtual-rows">${repeat(this.#list.rows, (row) => row.key, (row) => this.#row(row.index))}</div>
        </div>
        ${this.atEnd ? nothing : jumpButton(this.arrived, msg, this.#onJumpToNewest)}`,
    })
  }

  #row(index: number): TemplateResult {
    const message = this.#items.value[index]
    if (!message) return html``
    const { msg } = this
    const place = placeOf(this.#items.value, index, this.#rules)
    const actions = {
      whole: this.#whole.has(message.id),
      onToggleWhole: () => { this.#toggleWhole(message.id) },
      onJump: (waMessageId: string) => void this.jumpTo(waMessageId),
    }
    const tongue = { words: msg, formats: this.formats, now: this.#clock.now }
    const start = index === 0 && !this.#rules.moreBefore
    return html`<div
      class="line ${message.id === this.pointedOut ? 'pointed-out' : ''} ${index === this.#items.value.length - 1 ? 'last' : ''}"
      data-index=${index}
      @animationend=${this.#onPointedOut}
    >
      ${start ? html`<div class="history-start">${msg.startOfHistory}</div>` : nothing}
      ${messageRow(this.#model.view(message), place, tongue, actions, this.renderMessage?.(message))}
    </div>`
  }

  #top({ loadingMore, hasMore, error }: { loadingMore: boolean; hasMore: boolean; error?: unknown }): TemplateResult {
    const first = this.#items.value[this.#list.range?.start ?? 0]
    const day = first && !this.atEnd ? dayLabel(first.timestamp, this.#clock.now, this.formats.locale) : ''
    return topOverlay({ loading: loadingMore, failed: hasMore && error !== undefined, day }, this.msg, this.#loadOlder)
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed)
    if (this.#items.value.length === 0) return
    if (!this.#placed) this.#placeReader()
    this.#tellVisible()
    this.#loadAhead()
  }

  get #several(): boolean {
    return this.chat ? this.chat.type !== 'dm' : !/@(?:s\.whatsapp\.net|c\.us|lid)$/.test(this.chatId)
  }

  get #chatName(): string {
    return this.chat?.name ?? ''
  }

  #renewModel(): void {
    const words = this.msg
    const redaction = redactionOf(this.redact)
    if (this.#modelOf?.[0] === words && this.#modelOf[1] === redaction) return
    this.#modelOf = [words, redaction]
    this.#model = new MessageModel({ words, formats: this.formats }, redaction)
  }

  #open(key: string): void {
    this.#opened = key
    this.#placed = false
    this.#newest = undefined
    this.#wasFirst = undefined
    this.#visible = new Set()
    this.#whole.clear()
    this.#rules = { several: false, moreBefore: true, unreadCount: 0 }
    this.arrived = 0
    this.atEnd = true
    this.pointedOut = ''
  }

  #take(last: readonly Message[], items: readonly Message[]): void {
    const first = last[0]?.id
    this.#wasFirst = first !== items[0]?.id ? first : this.#wasFirst
    if (this.#newest !== undefined) {
      const fresh = arrivedSince(items, this.#newest)
      if (!this.atEnd) this.arrived += fresh.length
      announceArrivals(fresh.length > 3 ? [this.msg.announcedMany(fresh.length)] : fresh.map((message) => this.#model.spoken(message)))
    } else if (items.length > 0 && this.#rules.unreadFrom === undefined) {
      const unreadCount = Math.min(this.chat?.unreadCount ?? 0, items.length)
      this.#rules = { ...this.#rules, unreadCount, unreadFrom: firstUnread(items, unreadCount) }
    }
    this.#newest = items[items.length - 1]?.id ?? this.#newest
  }

  /** Where reading starts: at the first unread message, else at the newest. */
  #placeReader(): void {
    this.#placed = true
    const unread = this.#items.value.findIndex((message) => message.id === this.#rules.unreadFrom)
    if (unread === -1) this.#list.scrollToEnd()
    else this.#list.scrollTo(unread, 'start')
  }

  #tellVisible(): void {
    const { range } = this.#list
    if (!range) return
    const now = new Set<string>()
    for (let index = range.start; index <= range.end; index += 1) {
      const message = this.#items.value[index]
      if (!message) continue
      now.add(message.id)
      if (!this.#visible.has(message.id)) this.dispatchEvent(new MessageVisibleEvent(this.sessionId, this.chatId, message.id))
    }
    this.#visible = now
  }

  #loadAhead(): void {
    const snapshot = this.#messages.value
    const scroller = this.renderRoot.querySelector('.virtual-scroller')
    if (!snapshot?.hasMore || snapshot.loadingMore || snapshot.error || !scroller || scroller.scrollTop > LOAD_AHEAD) return
    this.#loadOlder()
  }

  #toggleWhole(id: string): void {
    if (!this.#whole.delete(id)) this.#whole.add(id)
    this.requestUpdate()
  }

  /** A former first row that loses its day or name shrinks at its top: the rest of it stays where it is. */
  readonly #adjust = (index: number): boolean | undefined => (this.#items.value[index]?.id === this.#wasFirst ? true : undefined)

  readonly #loadOlder = (): void => {
    void (this.#messages.store as Collection<Message> | undefined)?.loadMore()
  }

  readonly #onScroll = (): void => {
    this.atEnd = this.#list.atEnd
    if (this.atEnd) this.arrived = 0
    this.#loadAhead()
  }

  readonly #onJumpToNewest = (): void => {
    this.jumpToNewest()
    this.renderRoot.querySelector<HTMLElement>('.virtual-scroller')?.focus({ preventScroll: true })
  }

  readonly #onPointedOut = (event: AnimationEvent): void => {
    if (event.animationName === 'wg-point-out') this.pointedOut = ''
  }
}
