import type { Chat, Collection } from '@waygate/sdk'
import { html, type PropertyValues, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import { guard } from 'lit/directives/guard.js'
import { repeat } from 'lit/directives/repeat.js'
import { WaygateElement } from '../../base/waygate-element.js'
import { whenReady } from '../../base/when-ready.js'
import { ClientController } from '../../controllers/client-controller.js'
import { StoreController } from '../../controllers/store-controller.js'
import { ClockController } from '../../controllers/ui/clock-controller.js'
import { DeriveController } from '../../controllers/ui/derive-controller.js'
import { ListboxController } from '../../controllers/ui/listbox-controller.js'
import { VirtualListController } from '../../controllers/ui/virtual-list-controller.js'
import { ChatSelectEvent } from '../../events.js'
import { uiWords } from '../../i18n/en/ui.js'
import { viewerWords } from '../../i18n/en/viewer.js'
import { matches, searchTerm } from '../../ui/chat-filter.js'
import { chatRow } from '../../ui/chat-row.js'
import { emptyState, skeleton } from '../../ui/states.js'
import type { UiSearchEvent } from '../../ui/ui-events.js'
import { ChatModel } from '../chat-model.js'
import { RenewedModel } from '../renewed-model.js'
import { chatListStyles } from './chat-list.styles.js'

const ROW = { comfortable: 64, compact: 52 } as const
/** Rows from the end at which more chats are asked for. */
const LOAD_AHEAD = 20
const NONE: readonly Chat[] = []

/** Pinned chats first, archived ones last; among themselves they stay as they are, the last active first. */
function inPlaces(chats: readonly Chat[]): readonly Chat[] {
  if (!chats.some(({ pinned, archived }) => pinned || archived)) return chats
  const [pinned, others, archived]: [Chat[], Chat[], Chat[]] = [[], [], []]
  for (const chat of chats) (chat.archived ? archived : chat.pinned ? pinned : others).push(chat)
  return pinned.concat(others, archived)
}

/**
 * The chats of a session, pinned first, then the last active first, live; with a filter on top.
 *
 * @fires {ChatSelectEvent} wg-chat-select - A chat was activated. Cancelable.
 * @slot empty - Instead of the words for a session without chats.
 * @csspart row - One chat.
 * @csspart avatar - The circle with initials.
 * @csspart search - The filter's field.
 * @csspart toolbar - The search and the filters.
 */
export class ChatListElement extends WaygateElement {
  static override shadowRootOptions = { ...WaygateElement.shadowRootOptions, delegatesFocus: true }
  static override styles = chatListStyles

  @property({ attribute: 'session-id' }) sessionId = ''

  /** The chosen chat's JID. */
  @property({ attribute: 'chat-id' }) chatId = ''

  /** Covers phone numbers (`numbers`, or without a value), or everything people wrote and are called (`all`). */
  @property({ reflect: true }) redact: string | null = null

  readonly #client = new ClientController(this)
  readonly #chats = new StoreController(
    this,
    () => (this.sessionId ? this.#client.value?.live.chats(this.sessionId) : undefined),
    { paced: true },
  )
  readonly #found = new StoreController(this, () =>
    this.sessionId && this.filter
      ? this.#client.value?.live.chats(this.sessionId, { q: searchTerm(this.filter) })
      : undefined,
  )
  readonly #clock = new ClockController(this, 60_000)
  readonly #rows = new DeriveController<readonly Chat[]>(this, [], (rows) => this.#choose(rows))
  readonly #list: VirtualListController<Chat> = new VirtualListController(this, () => ({
    rows: this.#rows.value,
    key: ({ jid }) => jid,
    sizedBy: [this.density],
    estimate: ROW[this.density],
  }))

  readonly #listbox = new ListboxController(this, {
    rows: () => this.#rows.value,
    key: ({ jid }) => jid,
    chosen: () => this.chatId,
    scrollTo: (index) => {
      this.#list.scrollTo(index)
    },
    select: (jid) => {
      this.#select(jid)
    },
    rowHeight: () => ROW[this.density],
  })

  readonly #renewed = new RenewedModel(ChatModel)
  /** What the rows were made of. */
  #rowsOf: readonly unknown[] = []

  @state() private filter = ''

  private get msg() {
    return this.words(viewerWords)
  }

  get #model(): ChatModel {
    return this.#renewed.for({ words: this.msg, formats: this.formats }, this.redact)
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed)
    if (changed.has('sessionId')) this.#restart('')
  }

  /** What is here is filtered at once; the gateway's answer then adds what is not loaded. */
  #choose(rows: readonly Chat[]): readonly Chat[] {
    const { filter } = this
    const all = this.#chats.value?.items ?? NONE
    const model = this.#model
    const found = filter === '' ? undefined : this.#found.value?.items
    if (this.#rowsOf[0] === all && this.#rowsOf[1] === found && this.#rowsOf[2] === filter && this.#rowsOf[3] === model)
      return rows
    this.#rowsOf = [all, found, filter, model]
    const here = filter === '' ? all : all.filter((chat) => this.#matches(chat))
    const known = new Set(found && here.map((chat) => chat.jid))
    const kept = found ? here.concat(found.filter((chat) => !known.has(chat.jid) && this.#matches(chat))) : here
    return inPlaces(kept)
  }

  #matches(chat: Chat): boolean {
    return matches(this.filter, [this.#model.name(chat), chat.name, chat.jid, ...(chat.aliases ?? [])])
  }

  override render() {
    const { msg } = this
    return html`<div class="top" part="toolbar">
        <wg-ui-search
          exportparts="search"
          label=${msg.filterChats}
          .value=${this.filter}
          @wg-ui-search=${this.#onFilter}
          @keydown=${this.#onFieldKey}
        ></wg-ui-search>
      </div>
      ${whenReady(this, this.#chats.value, {
        loading: () =>
          html`<slot name="loading">${skeleton(this.words(uiWords).loading, { rows: 8, avatar: true })}</slot>`,
        empty: () => html`<slot name="empty">${emptyState({ heading: msg.noChats, text: msg.noChatsHint })}</slot>`,
        ready: () => (this.#rows.value.length === 0 ? this.#nothingFound() : this.#rowsInView()),
      })}`
  }

  #nothingFound(): TemplateResult {
    const looking = this.#found.value?.status === 'loading'
    return looking
      ? skeleton(this.words(uiWords).loading, { rows: 3, avatar: true })
      : emptyState({ heading: this.msg.noChatMatches(this.filter) })
  }

  #rowsInView(): TemplateResult {
    const at = this.#listbox.index
    return html`<div
      class="virtual-scroller"
      role="listbox"
      tabindex="0"
      aria-label=${this.msg.chats}
      aria-activedescendant=${this.#list.rows.some((row) => row.index === at) ? `chat-${at}` : ''}
      @keydown=${this.#onKey}
      @click=${this.#listbox.onClick}
      @scroll=${this.#loadAhead}
    >
      <div class="virtual-rows" role="presentation">
        ${repeat(
          this.#list.rows,
          (row) => row.key,
          (row) => this.#row(row.index, row.index === at),
        )}
      </div>
    </div>`
  }

  #row(index: number, active: boolean): TemplateResult {
    const chat = this.#rows.value[index]
    if (!chat) return html``
    const now = this.#clock.minute
    const tongue = { words: this.msg, formats: this.formats, now }
    const model = this.#model
    const chosen = chat.jid === this.chatId || (chat.aliases ?? []).includes(this.chatId)
    return html`<div data-index=${index} role="presentation">
      <div
        class="chat ${active ? 'active' : ''}"
        id="chat-${index}"
        part="row"
        role="option"
        aria-selected=${chosen}
        aria-posinset=${index + 1}
        aria-setsize=${this.#chats.value?.hasMore ? -1 : this.#rows.value.length}
        data-key=${chat.jid}
      >
        ${guard([chat, model, this.formats, now], () => chatRow(model.view(chat), tongue))}
      </div>
    </div>`
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed)
    this.#loadAhead()
  }

  readonly #loadAhead = (): void => {
    const searching = this.filter !== '' && this.#found.value?.status === 'ready'
    const state = searching ? this.#found.value : this.#chats.value
    const store = (searching ? this.#found.store : this.#chats.store) as Collection<Chat> | undefined
    const end = this.#list.range?.end ?? 0
    if (!state?.hasMore || state.loadingMore || state.error || end < this.#rows.value.length - LOAD_AHEAD) return
    void store?.loadMore()
  }

  readonly #onFilter = (event: UiSearchEvent): void => {
    this.#restart(event.value)
  }

  #restart(filter: string): void {
    this.filter = filter
    this.#listbox.reset()
  }

  /** From the filter, the arrow down leads into the list. */
  readonly #onFieldKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' || this.#rows.value.length === 0) return
    event.preventDefault()
    this.#listbox.goTo(Math.max(0, this.#listbox.index))
    this.renderRoot.querySelector<HTMLElement>('.virtual-scroller')?.focus()
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== '/') {
      this.#listbox.onKeydown(event)
      return
    }
    event.preventDefault()
    this.renderRoot.querySelector<HTMLElement>('wg-ui-search')?.focus()
  }

  #select(jid: string): void {
    if (this.dispatchEvent(new ChatSelectEvent(this.sessionId, jid))) this.chatId = jid
  }
}
