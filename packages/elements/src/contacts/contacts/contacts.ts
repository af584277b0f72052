import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import { WaygateElement } from '../../base/waygate-element.js'
import { whenReady } from '../../base/when-ready.js'
import { ClientController } from '../../controllers/client-controller.js'
import { StoreController } from '../../controllers/store-controller.js'
import { ClockController } from '../../controllers/ui/clock-controller.js'
import { OnDemandController } from '../../controllers/ui/on-demand-controller.js'
import { ContactSelectEvent, NavigateEvent, type ElementStatusChangedEvent } from '../../events.js'
import { contactsWords } from '../../i18n/en/contacts.js'
import { sessionStatusWords } from '../../i18n/en/session-status.js'
import { uiWords } from '../../i18n/en/ui.js'
import { backIcon } from '../../ui/icons.js'
import { sessionButtons, sessionSelect } from '../../ui/session-picker.js'
import { emptyState } from '../../ui/states.js'
import type { UiSearchEvent, UiSelectEvent } from '../../ui/ui-events.js'
import type { ContactKind, ContactListElement } from '../contact-list/contact-list.js'
import { contactsStyles } from './contacts.styles.js'

const loadPerson = () => import('../person-detail/person-detail.define.js')
const loadGroup = () => import('../group-detail/group-detail.define.js')

/**
 * The people and groups a session has seen, to find and to look up: search on top, the list below, the chosen one beside it (from 720 px of
 * the element's own width; below that one at a time).
 *
 * Without `session-id` the only session is chosen; of several, a person chooses, the working ones first. `/` leads to the search.
 *
 * @fires {ContactSelectEvent} wg-contact-select - A person or group was activated. Cancelable: then the host sets `selected` itself, or not.
 * @fires {NavigateEvent} wg-navigate - "Open chat" was pressed: page `viewer` with session and chat; or "Go to sessions": page `sessions`. Cancelable;
 *   the host decides.
 * @csspart search - The search field.
 * @csspart toolbar - The session, the search and the kinds.
 * @csspart row - One person or group.
 * @csspart avatar - The circle with initials.
 * @csspart name - Who it is.
 * @csspart number - The number, or what hides it.
 */
export class ContactsElement extends WaygateElement {
  static override styles = contactsStyles

  /** The session whose contacts are shown; without it, see above. */
  @property({ attribute: 'session-id' }) sessionId = ''

  /** What is searched for. */
  @property() query = ''

  /** The JID of the open person or group. */
  @property() selected = ''

  readonly #client = new ClientController(this)
  readonly #sessions = new StoreController(this, () =>
    this.sessionId ? undefined : this.#client.value?.live.sessions(),
  )
  readonly #clock = new ClockController(this, 60_000)
  readonly #person = new OnDemandController(this, loadPerson)
  readonly #group = new OnDemandController(this, loadGroup)

  @state() private picked = ''
  @state() private kind: ContactKind = 'all'

  @query('wg-ui-search') private readonly search!: HTMLElement | null
  @query('wg-contact-list') private readonly list!: ContactListElement | null
  @query('.back') private readonly backButton!: HTMLElement | null

  private get msg() {
    return this.words(contactsWords)
  }

  get #session(): string {
    if (this.sessionId) return this.sessionId
    const sessions = this.#sessions.value?.items ?? []
    if (sessions.some((session) => session.id === this.picked)) return this.picked
    return sessions.length === 1 ? (sessions[0]?.id ?? '') : ''
  }

  /** Loads the sessions and what the inner elements show again. */
  override async refresh(): Promise<void> {
    const inner = this.renderRoot.querySelectorAll<WaygateElement>('wg-contact-list, wg-person-detail, wg-group-detail')
    await Promise.all([super.refresh(), ...[...inner].map((element) => element.refresh())])
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed)
    if (changed.has('sessionId') && changed.get('sessionId')) this.selected = ''
  }

  override render() {
    const session = this.#session
    if (session === '') return this.#picker()
    this.setStatus(this.list?.status ?? 'loading')
    return html`<div class="contacts ${this.selected ? 'open' : ''}" @keydown=${this.#onKey}>
      <div class="list">
        ${this.#toolbar(session)}
        <wg-contact-list
          .client=${this.client}
          .locale=${this.locale}
          density=${this.density}
          session-id=${session}
          kind=${this.kind}
          query=${this.query}
          selected=${this.selected}
          exportparts="row, avatar, name, number"
          @wg-contact-select=${this.#onSelect}
          @wg-status-changed=${this.#onListStatus}
        ></wg-contact-list>
      </div>
      <section class="detail" aria-label=${this.msg.details}>${this.#detail(session)}</section>
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

  #toolbar(session: string): TemplateResult {
    const { msg } = this
    const sessions = this.#sessions.value?.items ?? []
    const choices = [
      { value: 'all', label: msg.all },
      { value: 'people', label: msg.people },
      { value: 'groups', label: msg.groups },
    ]
    return html`<div class="toolbar" part="toolbar">
      ${sessions.length > 1 ? sessionSelect(sessions, session, msg.session, { words: this.words(sessionStatusWords) }, this.#onPick) : nothing}
      <wg-ui-search
        label=${msg.search}
        .value=${this.query}
        exportparts="search"
        @wg-ui-search=${this.#onSearch}
        @keydown=${this.#onFieldKey}
      ></wg-ui-search>
      <wg-ui-segmented
        .choices=${choices}
        value=${this.kind}
        label=${msg.show}
        @wg-ui-select=${this.#onKind}
      ></wg-ui-segmented>
    </div>`
  }

  #detail(session: string): TemplateResult {
    const { msg, selected } = this
    if (selected === '')
      return html`<div class="nothing">${emptyState({ heading: msg.chooseOne, text: msg.chooseOneHint })}</div>`
    const words = this.words(uiWords)
    const back = html`<button
      class="icon-button back"
      type="button"
      aria-label=${msg.back}
      title=${msg.back}
      @click=${this.#onBack}
    >
      ${backIcon}
    </button>`
    const detail = selected.endsWith('@g.us')
      ? this.#group.show(
          html`<wg-group-detail
            .client=${this.client}
            .locale=${this.locale}
            density=${this.density}
            session-id=${session}
            jid=${selected}
            @wg-contact-select=${this.#onSelect}
          ></wg-group-detail>`,
          words,
        )
      : this.#person.show(
          html`<wg-person-detail
            .client=${this.client}
            .locale=${this.locale}
            density=${this.density}
            session-id=${session}
            jid=${selected}
            @wg-contact-select=${this.#onSelect}
          ></wg-person-detail>`,
          words,
        )
    return html`${back}${detail}`
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
    this.selected = ''
  }

  readonly #onSearch = (event: UiSearchEvent): void => {
    this.query = event.value
  }

  readonly #onKind = (event: UiSelectEvent): void => {
    this.kind = event.value as ContactKind
  }

  readonly #onSelect = (event: ContactSelectEvent): void => {
    event.stopPropagation()
    if (!this.dispatchEvent(new ContactSelectEvent(event.sessionId, event.jid))) {
      event.preventDefault()
      return
    }
    this.selected = event.jid
    void this.updateComplete.then(() => {
      if (this.backButton?.checkVisibility()) this.backButton.focus()
    })
  }

  readonly #onListStatus = (event: ElementStatusChangedEvent): void => {
    event.stopPropagation()
    this.requestUpdate()
  }

  /** Back to the list, and to the row one came from. */
  readonly #onBack = (): void => {
    if (!this.dispatchEvent(new ContactSelectEvent(this.#session, ''))) return
    this.selected = ''
    void this.updateComplete.then(() => this.list?.focus())
  }

  readonly #onFieldKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown') return
    event.preventDefault()
    this.list?.focus()
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    const typing = event
      .composedPath()
      .some((node) => node instanceof HTMLInputElement || node instanceof HTMLSelectElement)
    if (event.key === '/' && !typing) {
      event.preventDefault()
      this.search?.focus()
    }
    if (event.key === 'Escape' && this.selected) {
      if (this.backButton?.checkVisibility()) this.#onBack()
      else this.list?.focus()
    }
  }
}
