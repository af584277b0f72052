import type { Chat, Collection, CollectionState, Message } from '@waygate/sdk'
import { adoptStyles, html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import { WaygateElement } from '../../base/waygate-element.js'
import { whenReady } from '../../base/when-ready.js'
import { ActionController } from '../../controllers/action-controller.js'
import { ClientController } from '../../controllers/client-controller.js'
import { StoreController } from '../../controllers/store-controller.js'
import { announce } from '../../controllers/ui/announce.js'
import { ClockController } from '../../controllers/ui/clock-controller.js'
import { DeriveController } from '../../controllers/ui/derive-controller.js'
import { OnDemandController } from '../../controllers/ui/on-demand-controller.js'
import { VirtualListController } from '../../controllers/ui/virtual-list-controller.js'
import { MessageVisibleEvent } from '../../events.js'
import { timelineWords } from '../../i18n/en/timeline.js'
import { uiWords } from '../../i18n/en/ui.js'
import { dayLabel } from '../../ui/message-time.js'
import { severalWrite } from '../message-groups.js'
import type { MessageModel } from '../message-model.js'
import { RenewedModel } from '../renewed-model.js'
import { announceArrivals } from './arrivals.js'
import { estimateRow } from './estimate-row.js'
import { timelineStyles } from './message-timeline.styles.js'
import { findMessage } from './find-message.js'
import { loadMessageRows, type MessageRows } from './load-message-rows.js'
import { OpenedChat } from './opened-chat.js'
import { jumpButton, timelineBlank, timelineLog, timelineSkeleton, topOverlay } from './timeline-parts.js'
import type { TimelineRows } from './timeline-row.js'

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
  @property({ attribute: false }) renderMessage: ((message: Message) => Node | TemplateResult | undefined) | undefined =
    undefined

  #chat = new OpenedChat('')
  readonly #drawn = new OnDemandController(this, loadMessageRows, { early: true })
  readonly #client = new ClientController(this)
  readonly #messages = new StoreController(
    this,
    () => (this.sessionId && this.chatId ? this.#client.value?.live.messages(this.sessionId, this.chatId) : undefined),
    { paced: true },
  )
  readonly #clock = new ClockController(this, 60_000)
  readonly #items = new DeriveController(this, NONE, (items) => this.#follow(items))
  readonly #list: VirtualListController<Message> = new VirtualListController(this, () => ({
    rows: this.#items.value,
    key: ({ id }) => id,
    sizedBy: [this.#width],
    estimate: (message) => estimateRow(message, this.#width),
    anchor: 'end',
    follow: true,
    overscan: 4,
    ...(this.#chat.wasFirst === undefined ? {} : { adjust: this.#adjust }),
  }))
  readonly #seek = new ActionController(this, async (signal, id: string) => {
    await this.#drawn.whenHere()
    await this.updateComplete
    return findMessage(this.#messages.store as Collection<Message> | undefined, id, signal)
  })
  #renewed: RenewedModel<ConstructorParameters<typeof MessageModel>[0], MessageModel> | undefined
  #dressed = false
  /** Asked for once an update, because every row's estimate needs it and asking makes the browser lay out. */
  #width = 0
  /** Where the list stood at its last scroll event, in pixels. */
  #top = 0

  @state() private arrived = 0
  /** At the newest message, and staying there as more come in. Only going up ends it, because only a reader goes up. */
  @state() private following = true
  @state() private pointedOut = ''

  private get msg() {
    return this.words(timelineWords)
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed)
    if (changed.has('messageId') && this.messageId) void this.jumpTo(this.messageId)
    const styles = this.#drawn.part?.messageStyles
    if (!styles || this.#dressed) return
    this.#dressed = true
    adoptStyles(this.renderRoot as ShadowRoot, [...timelineStyles, ...styles])
  }

  #follow(last: readonly Message[]): readonly Message[] {
    this.#width = this.clientWidth
    const key = `${this.sessionId} ${this.chatId}`
    const isNew = key !== this.#chat.key
    if (isNew) {
      this.#chat = new OpenedChat(key)
      this.following = true
      this.arrived = 0
      this.pointedOut = ''
    }
    const { items = NONE, hasMore = true } = (this.#drawn.part && this.#messages.value) ?? {}
    const shown = this.#chat.window.show(items, this.following)
    if (shown !== last || isNew) this.#take(isNew ? NONE : last, shown)
    this.#chat.rules = {
      ...this.#chat.rules,
      several: severalWrite(this.chat, this.chatId),
      moreBefore: this.#chat.window.hasMore || hasMore,
    }
    return shown
  }

  /** Brings a message into view and points it out, loading older ones when it is not here yet. Resolves to whether it was found. */
  async jumpTo(messageId: string): Promise<boolean> {
    await this.updateComplete
    const outcome = await this.#seek.run(messageId)
    if (!outcome?.ok) return false
    if (outcome.value === -1) {
      announce(this.msg.notFound)
      return false
    }
    this.following = false
    const index = this.#chat.window.reach(outcome.value)
    this.requestUpdate()
    await this.updateComplete
    this.#chat.placed = true
    this.#list.scrollTo(index, 'center')
    this.pointedOut = this.#items.value[index]?.id ?? ''
    return true
  }

  /** Leads to the newest message, and follows from there. */
  jumpToNewest(): void {
    this.arrived = 0
    this.following = true
    this.#list.scrollToEnd()
  }

  override render() {
    const { msg } = this
    const label = msg.messages(this.chat?.name ?? '')
    const loading = () => html`<slot name="loading">${timelineSkeleton(label)}</slot>`
    return whenReady(this, this.#messages.value, {
      idle: () => timelineBlank(msg.noChatChosen, msg.noChatChosenHint),
      loading,
      empty: () => timelineBlank(msg.noMessages, msg.noMessagesHint),
      ready: (snapshot) => this.#drawn.show((drawn) => this.#log(snapshot, label, drawn), this.words(uiWords), loading),
    })
  }

  #log(snapshot: CollectionState<Message>, label: string, drawn: MessageRows): TemplateResult {
    const { msg } = this
    const rows: TimelineRows = {
      items: this.#items.value,
      chat: this.#chat,
      model: this.#model(drawn),
      words: msg,
      formats: this.formats,
      now: this.#clock.minute,
      pointedOut: this.pointedOut,
      host: this,
      onPointedOut: this.#onPointedOut,
      onJump: this.#onJump,
      onToggleWhole: this.#onToggleWhole,
    }
    return html`${this.#overTop(snapshot)}
    ${timelineLog(label, this.#list.rows, (index) => drawn.timelineRow(rows, index), this.#onScroll)}
    ${this.following ? nothing : jumpButton(this.arrived, msg, this.#onJumpToNewest)}`
  }

  #overTop({ loadingMore, hasMore, error }: CollectionState<Message>): TemplateResult {
    const first = this.#items.value[this.#list.range?.start ?? 0]
    const day = first && !this.following ? dayLabel(first.timestamp, this.#clock.now, this.formats.locale) : ''
    return topOverlay({ loading: loadingMore, failed: hasMore && error !== undefined, day }, this.msg, this.#loadOlder)
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed)
    if (this.#items.value.length === 0) return
    if (this.following) this.#stayAtEnd()
    this.#tellVisible()
    this.#loadAhead()
  }

  #model({ MessageModel }: MessageRows): MessageModel {
    this.#renewed ??= new RenewedModel(MessageModel)
    return this.#renewed.for({ words: this.msg, formats: this.formats }, this.redact)
  }

  get #scroller(): HTMLElement | null {
    return this.renderRoot.querySelector('.virtual-scroller')
  }

  #take(last: readonly Message[], items: readonly Message[]): void {
    const arrived = this.#chat.take(last, items, this.chat?.unreadCount ?? 0)
    if (!this.following) this.arrived += arrived.length
    const drawn = this.#drawn.part
    if (drawn) announceArrivals(arrived, this.#model(drawn), this.msg)
    if (!this.#chat.placed && items.length > 0) this.#placeReader(items)
  }

  /** Where reading starts: at the first unread message, below one that was read (the floating day would cover it), else at the newest. */
  #placeReader(items: readonly Message[]): void {
    this.#chat.placed = true
    const unread = items.findIndex((message) => message.id === this.#chat.rules.unreadFrom)
    const first = items[Math.max(0, unread - 1)]
    if (unread === -1 || !first) return
    this.following = false
    this.#list.beginAt(first.id)
  }

  /** The list follows an append by itself; several in one frame can outrun it. A reader who has just gone up is let go. */
  #stayAtEnd(): void {
    const list = this.#scroller
    if (!list) return
    if (list.scrollTop < this.#top - 1 && !this.#list.atEnd) this.following = false
    else if (list.scrollHeight - list.scrollTop - list.clientHeight > 1) this.#list.scrollToEnd()
    this.#top = list.scrollTop
  }

  #tellVisible(): void {
    const { range } = this.#list
    if (!range) return
    for (const id of this.#chat.visible.come(this.#items.value, range))
      this.dispatchEvent(new MessageVisibleEvent(this.sessionId, this.chatId, id))
  }

  #loadAhead(): void {
    const snapshot = this.#messages.value
    if (!this.#scroller || this.#scroller.scrollTop > LOAD_AHEAD) return
    if (this.#chat.window.hasMore) {
      this.#chat.window.reach()
      this.requestUpdate()
    } else if (snapshot?.hasMore && !snapshot.loadingMore && !snapshot.error) this.#loadOlder()
  }

  /** A former first row that loses its day or name shrinks at its top: the rest of it stays where it is. */
  readonly #adjust = (index: number): boolean | undefined =>
    this.#items.value[index]?.id === this.#chat.wasFirst ? true : undefined

  readonly #loadOlder = (): void => {
    void (this.#messages.store as Collection<Message> | undefined)?.loadMore()
  }

  readonly #onScroll = (event: Event): void => {
    const { scrollTop } = event.currentTarget as HTMLElement
    if (this.#list.atEnd) this.following = true
    else if (scrollTop < this.#top - 1) this.following = false
    this.#top = scrollTop
    if (this.following) this.arrived = 0
    this.#loadAhead()
  }

  readonly #onToggleWhole = (id: string): void => {
    this.#chat.toggleWhole(id)
    this.requestUpdate()
  }

  readonly #onJump = (waMessageId: string): void => void this.jumpTo(waMessageId)

  readonly #onJumpToNewest = (): void => {
    this.jumpToNewest()
    this.#scroller?.focus({ preventScroll: true })
  }

  readonly #onPointedOut = (event: AnimationEvent): void => {
    if (event.animationName === 'wg-point-out') this.pointedOut = ''
  }
}
