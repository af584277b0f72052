import type { Collection, CollectionState, Contact, Group } from '@waygate/sdk'
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { property } from 'lit/decorators.js'
import { guard } from 'lit/directives/guard.js'
import { repeat } from 'lit/directives/repeat.js'
import { WaygateElement } from '../../base/waygate-element.js'
import { whenReady } from '../../base/when-ready.js'
import { ClientController } from '../../controllers/client-controller.js'
import { StoreController } from '../../controllers/store-controller.js'
import { DeriveController } from '../../controllers/ui/derive-controller.js'
import { ListboxController } from '../../controllers/ui/listbox-controller.js'
import { VirtualListController } from '../../controllers/ui/virtual-list-controller.js'
import { ContactSelectEvent } from '../../events.js'
import { contactsWords } from '../../i18n/en/contacts.js'
import { uiWords } from '../../i18n/en/ui.js'
import { matches, searchTerm } from '../../ui/chat-filter.js'
import { contactRow, type ContactView } from '../../ui/contact-row.js'
import { emptyState, skeleton } from '../../ui/states.js'
import { groupView, personView } from '../contact-views.js'
import { contactListStyles } from './contact-list.styles.js'
import { joined } from './joined.js'

const ROW = { comfortable: 56, compact: 46 } as const
const LOAD_AHEAD = 20
/** Groups come first; people follow once all groups are in, so that none is pushed from under the pointer. This many are fetched unasked. */
const EAGER_GROUPS = 200

/** A person or a group as the gateway lists it; how it is shown is found out when it is. */
type Row = Contact | Group

const isGroup = (row: Row): row is Group => 'groupJid' in row
const jidOf = (row: Row): string => (isGroup(row) ? row.groupJid : row.lid)

/** Which of the two kinds are listed. */
export type ContactKind = 'all' | 'people' | 'groups'

/**
 * The people and groups that a session has seen.
 *
 * @fires {ContactSelectEvent} wg-contact-select - A row was activated. Cancelable.
 * @slot empty - Instead of the words for a session without contacts.
 * @csspart row - One person or group.
 * @csspart avatar - The circle with initials.
 * @csspart name - What they are called.
 * @csspart number - The number, or what stands in for it.
 */
export class ContactListElement extends WaygateElement {
  static override shadowRootOptions = { ...WaygateElement.shadowRootOptions, delegatesFocus: true }
  static override styles = contactListStyles

  @property({ attribute: 'session-id' }) sessionId = ''
  @property() kind: ContactKind = 'all'

  /** Names, numbers and JIDs that contain this. */
  @property() query = ''

  /** The chosen JID. */
  @property() selected = ''

  readonly #client = new ClientController(this)
  readonly #people = new StoreController(this, () =>
    this.sessionId && this.kind !== 'groups'
      ? this.#client.value?.live.contacts(this.sessionId, this.#search)
      : undefined,
  )
  readonly #groups = new StoreController(this, () =>
    this.sessionId && this.kind !== 'people'
      ? this.#client.value?.live.groups(this.sessionId, this.#search)
      : undefined,
  )
  readonly #rows = new DeriveController<readonly Row[]>(this, [], (rows) => this.#choose(rows))
  readonly #list: VirtualListController<Row> = new VirtualListController(this, () => ({
    rows: this.#rows.value,
    key: jidOf,
    sizedBy: [this.density],
    estimate: ROW[this.density],
  }))
  readonly #listbox = new ListboxController(this, {
    rows: () => this.#rows.value,
    key: jidOf,
    chosen: () => this.selected,
    scrollTo: (index) => {
      this.#list.scrollTo(index)
    },
    select: (jid) => {
      if (this.dispatchEvent(new ContactSelectEvent(this.sessionId, jid))) this.selected = jid
    },
    rowHeight: () => ROW[this.density],
  })

  #rowsOf: readonly unknown[] = []
  #views = new WeakMap<object, ContactView>()

  get #search(): { q: string } | undefined {
    return this.query === '' ? undefined : { q: searchTerm(this.query) }
  }

  private get msg() {
    return this.words(contactsWords)
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed)
    if (changed.has('query') || changed.has('kind') || changed.has('sessionId')) this.#listbox.reset()
  }

  #choose(rows: readonly Row[]): readonly Row[] {
    const groups = this.#groups.value
    const people = this.#people.value
    const { msg } = this
    const from = [groups?.items, groups?.hasMore, people?.items, this.query, msg]
    if (from.every((part, index) => part === this.#rowsOf[index]) && this.#rowsOf.length > 0) return rows
    if (this.#rowsOf[4] !== msg) this.#views = new WeakMap()
    this.#rowsOf = from
    const first: readonly Row[] = groups?.items ?? []
    const rest = groups?.hasMore ? [] : (people?.items ?? [])
    const all = first.length === 0 ? rest : first.concat(rest)
    return this.query === '' ? all : all.filter((row) => this.#fits(this.#view(row)))
  }

  #fits({ name, jid, detail, also }: ContactView): boolean {
    return matches(this.query, [name, jid, detail, also])
  }

  override render() {
    const { msg } = this
    const state = joined<Contact | Group>(this.#groups.value, this.#people.value)
    return whenReady(this, state, {
      loading: () =>
        html`<slot name="loading">${skeleton(this.words(uiWords).loading, { rows: 8, avatar: true })}</slot>`,
      empty: () =>
        this.query === ''
          ? this.#nobody()
          : emptyState({ heading: msg.noMatches(this.query), text: msg.noMatchesHint }),
      ready: () => this.#rowsInView(),
    })
  }

  #nobody(): TemplateResult {
    return html`<slot name="empty"
      >${emptyState({ heading: this.msg.noContacts, text: this.msg.noContactsHint })}</slot
    >`
  }

  #rowsInView(): TemplateResult {
    const at = this.#listbox.index
    return html`<div
      class="virtual-scroller"
      role="listbox"
      tabindex="0"
      aria-label=${this.msg.list}
      aria-activedescendant=${this.#list.rows.some((row) => row.index === at) ? `contact-${at}` : ''}
      @keydown=${this.#listbox.onKeydown}
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
    const [before, of] = [this.#rows.value[index - 1], this.#rows.value[index]]
    if (!of) return html``
    const row = this.#view(of)
    const opens = this.kind === 'all' && (!before || isGroup(before) !== isGroup(of))
    const section = isGroup(of) ? this.msg.groups : this.msg.people
    return html`<div data-index=${index} role="presentation">
      ${opens ? html`<div class="section" aria-hidden="true">${section}</div>` : nothing}
      <div
        class="contact ${active ? 'active' : ''}"
        id="contact-${index}"
        part="row"
        role="option"
        aria-selected=${row.jid === this.selected}
        data-key=${row.jid}
      >
        ${guard([row], () => contactRow(row))}
      </div>
    </div>`
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed)
    this.#loadAhead()
  }

  #view(row: Row): ContactView {
    const known = this.#views.get(row)
    if (known) return known
    const view = isGroup(row) ? groupView(row, this.msg) : personView(row, this.msg)
    this.#views.set(row, view)
    return view
  }

  readonly #loadAhead = (): void => {
    const near = (this.#list.range?.end ?? 0) >= this.#rows.value.length - LOAD_AHEAD
    const groups = this.#groups.value
    if (groups?.hasMore && (near || groups.items.length < EAGER_GROUPS)) this.#more(this.#groups)
    else if (near) this.#more(this.#people)
  }

  #more(from: StoreController<CollectionState<Contact>> | StoreController<CollectionState<Group>>): void {
    const state = from.value
    if (!state?.hasMore || state.loadingMore || state.error) return
    void (from.store as Collection<unknown> | undefined)?.loadMore()
  }
}
