import type { Chat } from '@waygate/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import { statusOf } from '../../base/element-status.js'
import { WaygateElement } from '../../base/waygate-element.js'
import { whenReady } from '../../base/when-ready.js'
import { ActionController } from '../../controllers/action-controller.js'
import { ClientController } from '../../controllers/client-controller.js'
import { StoreController } from '../../controllers/store-controller.js'
import { ClockController } from '../../controllers/ui/clock-controller.js'
import { OnDemandController } from '../../controllers/ui/on-demand-controller.js'
import { ChatSelectEvent, NavigateEvent } from '../../events.js'
import { sessionStatusWords } from '../../i18n/en/session-status.js'
import { uiWords } from '../../i18n/en/ui.js'
import { viewerWords } from '../../i18n/en/viewer.js'
import { redactionOf } from '../../ui/message-redaction.js'
import { sessionButtons, sessionSelect } from '../../ui/session-picker.js'
import { emptyState } from '../../ui/states.js'
import type { ChatListElement } from '../chat-list/chat-list.js'
import { ChatModel } from '../chat-model.js'
import type { MessageTimelineElement } from '../message-timeline/message-timeline.js'
import { RenewedModel } from '../renewed-model.js'
import { chatHeader } from './chat-header.js'
import { viewerStyles } from './viewer.styles.js'

const loadTimeline = () => import('../message-timeline/message-timeline.define.js')

/**
 * A read-only window into one session: its chats, and the messages of the chosen one, live. It only ever asks; nobody is told that
 * somebody watches.
 *
 * Without `session-id` the only session is chosen; of several, a person chooses, the working ones first. List and messages stand side by
 * side from 720 px of the element's own width, below that one at a time.
 *
 * @fires {ChatSelectEvent} wg-chat-select - A chat was activated. Cancelable: then the host sets `chat-id` itself, or not.
 * @fires {MessageVisibleEvent} wg-message-visible - A message came into view.
 * @fires {NavigateEvent} wg-navigate - "Go to sessions" was pressed where there is none. Cancelable; the host decides.
 * @slot banner - Between the header and the messages.
 * @csspart header - Who the chat is with, and the mark that nothing is sent.
 * @csspart row - One chat.
 * @csspart avatar - The circle with initials.
 * @csspart search - The filter's field.
 * @csspart message - One message with what belongs to it.
 * @csspart bubble - What was said.
 * @csspart meta - Time and ticks.
 * @csspart attachment - What a message carries.
 * @csspart date-separator - The day between messages.
 * @csspart jump-button - The button to the newest message.
 */
export class ViewerElement extends WaygateElement {
  static override styles = viewerStyles

  /** The session to look into; without it, see above. */
  @property({ attribute: 'session-id' }) sessionId = ''

  /** The open chat's JID. */
  @property({ attribute: 'chat-id' }) chatId = ''

  /** A message of the open chat to bring into view. */
  @property({ attribute: 'message-id' }) messageId = ''

  /** Covers phone numbers (`numbers`, or without a value), or everything people wrote and are called (`all`). */
  @property({ reflect: true }) redact: string | null = null

  /** Draws a message in another way: see `wg-message-timeline`. */
  @property({ attribute: false }) renderMessage: MessageTimelineElement['renderMessage'] = undefined

  readonly #client = new ClientController(this)
  readonly #sessions = new StoreController(this, () =>
    this.sessionId ? undefined : this.#client.value?.live.sessions(),
  )
  readonly #chats = new StoreController(this, () =>
    this.#session ? this.#client.value?.live.chats(this.#session) : undefined,
  )
  readonly #group = new StoreController(this, () =>
    this.#session && this.#chat?.type === 'group'
      ? this.#client.value?.live.group(this.#session, this.#chat.jid)
      : undefined,
  )
  readonly #clock = new ClockController(this, 60_000)
  readonly #timeline = new OnDemandController(this, loadTimeline)
  /** A chat that is beyond the loaded part of the list. */
  readonly #lookUp = new ActionController(this, async (signal, session: string, jid: string) => {
    this.farChat = await this.#client.require().chats.get(session, jid, { signal })
  })

  readonly #renewed = new RenewedModel(ChatModel)

  /** The session that was picked here. */
  @state() private picked = ''
  @state() private farChat: Chat | undefined

  @query('wg-chat-list') private readonly list!: ChatListElement | null
  @query('.back') private readonly backButton!: HTMLElement | null

  private get msg() {
    return this.words(viewerWords)
  }

  get #session(): string {
    if (this.sessionId) return this.sessionId
    const sessions = this.#sessions.value?.items ?? []
    if (sessions.some((session) => session.id === this.picked)) return this.picked
    return sessions.length === 1 ? (sessions[0]?.id ?? '') : ''
  }

  get #chat(): Chat | undefined {
    const is = (chat: Chat): boolean => chat.jid === this.chatId || (chat.aliases ?? []).includes(this.chatId)
    if (this.chatId === '') return undefined
    return this.#chats.value?.items.find(is) ?? (this.farChat && is(this.farChat) ? this.farChat : undefined)
  }

  /** Loads the chats and the messages that are open again. */
  override async refresh(): Promise<void> {
    const timeline = this.renderRoot.querySelector<MessageTimelineElement>('wg-message-timeline')
    await Promise.all([super.refresh(), timeline?.refresh()])
  }

  constructor() {
    super()
    // With the stores bound and before anything is drawn: afterwards it would be drawn twice.
    this.addController({ hostUpdate: () => this.#lookForChat() })
  }

  #lookForChat(): void {
    const { status } = this.#chats.value ?? {}
    if (this.chatId === '' || this.#chat || status !== 'ready') return
    const [session, jid] = this.#lookUp.args ?? []
    if (session !== this.#session || jid !== this.chatId) void this.#lookUp.run(this.#session, this.chatId)
  }

  override render() {
    const session = this.#session
    if (session === '') return this.#picker()
    const chats = this.#chats.value
    const status = statusOf(chats, this.reach)
    // Without access not even the name of the open chat may stay.
    if (status === 'unauthorized' || status === 'forbidden') return whenReady(this, chats, { ready: () => nothing })
    this.setStatus(status, chats?.error)
    return html`<div class="viewer ${this.chatId ? 'open' : ''}">
      <div class="list">${this.#listHead(session)} ${this.#chatList(session)}</div>
      <section class="detail" aria-label=${this.msg.title} @keydown=${this.#onDetailKey}>
        ${this.#detail(session)}
      </section>
    </div>`
  }

  #picker(): TemplateResult | typeof nothing {
    const { msg } = this
    const tongue = { words: this.words(sessionStatusWords), formats: this.formats, now: this.#clock.now }
    return whenReady(this, this.#sessions.value, {
      empty: () =>
        html`<slot name="empty"
          >${emptyState({ heading: msg.noSessions, text: msg.noSessionsHint, action: this.#sessionsButton() })}</slot
        >`,
      ready: ({ items }) =>
        html`<div class="picker">
          ${emptyState({ heading: msg.pickSession, text: msg.pickSessionHint })}
          ${sessionButtons(items, tongue, this.#onPick)}
        </div>`,
    })
  }

  #listHead(session: string): TemplateResult | typeof nothing {
    const sessions = this.#sessions.value?.items ?? []
    if (sessions.length < 2) return nothing
    return html`<div class="list-head">
      ${sessionSelect(sessions, session, this.msg.session, { words: this.words(sessionStatusWords) }, this.#onPick)}
    </div>`
  }

  #chatList(session: string): TemplateResult {
    return html`<wg-chat-list
      .client=${this.client}
      .locale=${this.locale}
      .redact=${this.redact}
      density=${this.density}
      session-id=${session}
      chat-id=${this.#chat?.jid ?? this.chatId}
      exportparts="row, avatar, search"
      @wg-chat-select=${this.#onSelect}
    ></wg-chat-list>`
  }

  #detail(session: string): TemplateResult {
    const { msg } = this
    if (this.chatId === '')
      return html`<div class="nothing">${emptyState({ heading: msg.noChatChosen, text: msg.noChatChosenHint })}</div>`
    const chat = this.#chat
    const model = this.#renewed.for({ words: msg, formats: this.formats }, this.redact)
    return html`${chatHeader(
        {
          chat: chat && model.view(chat),
          missing: this.#lookUp.error !== undefined,
          members: this.#group.value?.value?.participantCount,
          redaction: redactionOf(this.redact),
        },
        msg,
        this.#onBack,
      )}
      <slot name="banner"></slot>
      ${this.#timeline.show(
        html`<wg-message-timeline
          .client=${this.client}
          .locale=${this.locale}
          .redact=${this.redact}
          .chat=${chat}
          .renderMessage=${this.renderMessage}
          density=${this.density}
          session-id=${session}
          chat-id=${this.chatId}
          message-id=${this.messageId}
          exportparts="message, bubble, meta, attachment, date-separator, jump-button, banner"
        ></wg-message-timeline>`,
        this.words(uiWords),
      )}`
  }

  #sessionsButton(): TemplateResult {
    return html`<button class="button primary" type="button" @click=${this.#onSessions}>
      ${this.words(sessionStatusWords).goToSessions}
    </button>`
  }

  readonly #onSessions = (): void => {
    this.dispatchEvent(new NavigateEvent({ page: 'sessions' }))
  }

  readonly #onPick = (session: string): void => {
    this.picked = session
    this.chatId = ''
    this.farChat = undefined
  }

  readonly #onSelect = (event: ChatSelectEvent): void => {
    event.stopPropagation()
    const { sessionId, chatJid } = event
    if (!this.dispatchEvent(new ChatSelectEvent(sessionId, chatJid))) {
      event.preventDefault()
      return
    }
    this.chatId = chatJid
    void this.updateComplete.then(() => {
      if (this.backButton?.checkVisibility()) this.backButton.focus()
    })
  }

  /** Back to the list, and to the row one came from. */
  readonly #onBack = (): void => {
    if (!this.dispatchEvent(new ChatSelectEvent(this.#session, ''))) return
    this.chatId = ''
    void this.updateComplete.then(() => this.list?.focus())
  }

  readonly #onDetailKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    if (this.backButton?.checkVisibility()) this.#onBack()
    else this.list?.focus()
  }
}
