import type { AuditEntry } from '@waygate/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import { WaygateElement } from '../base/waygate-element.js'
import { whenReady } from '../base/when-ready.js'
import { ClientController } from '../controllers/client-controller.js'
import { StoreController } from '../controllers/store-controller.js'
import { DeriveController } from '../controllers/ui/derive-controller.js'
import { OnDemandController } from '../controllers/ui/on-demand-controller.js'
import { virtualListStyles } from '../controllers/ui/virtual-list-controller.js'
import { VirtualTableController } from '../controllers/ui/virtual-table-controller.js'
import { wordFor } from '../i18n/by-name.js'
import { auditWords } from '../i18n/en/audit.js'
import { uiWords } from '../i18n/en/ui.js'
import { controls } from '../styles/controls.styles.js'
import { dataTableStyles } from '../styles/data-table.styles.js'
import { rowNameStyles } from '../styles/row-name.styles.js'
import { stateStyles } from '../styles/states.styles.js'
import { tokens } from '../styles/tokens.styles.js'
import { contactFactsStyles } from '../ui/contact-facts.js'
import { noMatch } from '../ui/no-match.js'
import { emptyState, skeleton } from '../ui/states.js'
import { tableFoot } from '../ui/table-foot.js'
import { text } from '../ui/text.js'
import type { UiSearchEvent } from '../ui/ui-events.js'
import { auditFilters, everyEntry, passes } from './audit-filter.js'
import { matchesAudit } from './audit-search.js'
import { styles } from './audit.styles.js'
import { organizationNames } from './organization-names.js'

const loadPanel = () => import('./audit-panel.define.js')

/**
 * Who did what, and as whom: of the organization in force, or with `everywhere` of the whole platform (needs a super admin).
 *
 * @slot header - Before the list.
 * @slot footer - After the list.
 * @csspart table - The list.
 */
export class AuditElement extends WaygateElement {
  static override styles = [
    tokens,
    controls,
    stateStyles,
    dataTableStyles,
    rowNameStyles,
    contactFactsStyles,
    virtualListStyles,
    styles,
  ]

  /** Every organization and the platform itself, instead of the organization in force. */
  @property({ type: Boolean }) everywhere = false

  /** The text in the search field. Only what was loaded is searched. */
  @property() filter = ''

  @state() private choice = everyEntry
  @state() private opened = ''
  @query('wg-ui-search') private readonly search!: HTMLElement | null

  readonly #client = new ClientController(this)
  readonly #entries = new StoreController(this, () => this.#client.value?.live.audit({ everywhere: this.everywhere }))

  // For names only: without them ids are shown.
  readonly #sessions = new StoreController(this, () =>
    this.everywhere ? this.#client.value?.live.adminSessions() : undefined,
  )
  readonly #panel = new OnDemandController(this, loadPanel)
  #names: ReadonlyMap<string, string> = new Map()

  readonly #rows = new DeriveController<readonly AuditEntry[]>(this, [], (rows) => this.#choose(rows))
  /** What the rows were made of. */
  #rowsOf: readonly unknown[] = []
  readonly #list = new VirtualTableController(
    this,
    () => this.#rows.value,
    ({ id }) => id,
  )

  private get msg() {
    return this.words(auditWords)
  }

  protected override willUpdate(): void {
    if (this.everywhere)
      this.#names = organizationNames(this.#entries.value?.items ?? [], this.#sessions.value?.items ?? [])
  }

  protected override render(): TemplateResult {
    const { msg } = this
    return html`<slot name="header"></slot>
      <div class="bar">
        <div>
          <h2>${msg.title}</h2>
          <p class="muted">${this.everywhere ? msg.introEverywhere : msg.intro}</p>
        </div>
      </div>
      ${whenReady(this, this.#entries.value, {
        feature: 'audit',
        ready: ({ items, hasMore }) => this.#renderList(items, hasMore),
        empty: () => html`<slot name="empty">${emptyState({ heading: msg.emptyTitle, text: msg.emptyText })}</slot>`,
        loading: () => html`<slot name="loading">${skeleton(this.words(uiWords).loading, { rows: 6 })}</slot>`,
      })}
      <slot name="footer"></slot>`
  }

  #choose(rows: readonly AuditEntry[]): readonly AuditEntry[] {
    const of = [this.#entries.value?.items ?? [], this.#names, this.filter, this.choice, this.msg] as const
    if (of.every((part, at) => part === this.#rowsOf[at])) return rows
    this.#rowsOf = of
    const now = this.#client.value?.now() ?? 0
    return of[0].filter((entry) => {
      if (!passes(entry, this.choice, now)) return false
      const organization = this.#names.get(entry.organizationId ?? '') ?? ''
      return matchesAudit(entry, `${this.#action(entry)}\n${organization}`, this.filter)
    })
  }

  #renderList(items: readonly AuditEntry[], hasMore: boolean): TemplateResult {
    const { msg } = this
    const rows = this.#rows.value
    const { clearFilters } = this.words(uiWords)
    return html`<div class="filters">
        <wg-ui-search label=${msg.search} value=${this.filter} @wg-ui-search=${this.#onSearch}></wg-ui-search>
        ${auditFilters(items, this.choice, msg, (choice) => (this.choice = choice))}
      </div>
      ${rows.length === 0 ? noMatch({ ...msg, clearFilters }, this.#onClear) : this.#renderTable(rows, hasMore)}
      ${tableFoot(rows.length, items.length, hasMore, msg, this.formats, this.#onMore)}
      ${this.#renderPanel(items.find(({ id }) => id === this.opened))}`
  }

  #renderPanel(entry: AuditEntry | undefined): TemplateResult | typeof nothing {
    if (!entry) return nothing
    const ui = this.words(uiWords)
    const { organizationId = '' } = entry
    const named = this.#names.get(organizationId) ?? (organizationId || this.msg.platform)
    const organization = this.everywhere ? named : undefined
    const parts = { msg: this.msg, ui, formats: this.formats, action: this.#action(entry), organization }
    return this.#panel.show((part) => part.auditPanel(entry, parts, () => (this.opened = '')), ui)
  }

  #renderTable(rows: readonly AuditEntry[], hasMore: boolean): TemplateResult {
    const { columns, title } = this.msg
    return html`<div class="frame">
      <table class="table" part="table" aria-label=${title} aria-rowcount=${this.#list.rowCount(hasMore)}>
        <thead>
          <tr aria-rowindex=${this.#list.rowAt()}>
            <th>${columns.action}</th>
            <th>${columns.who}</th>
            <th>${columns.target}</th>
            ${this.everywhere ? html`<th>${columns.organization}</th>` : nothing}
            <th>${columns.when}</th>
          </tr>
        </thead>
        ${this.#list.body((row, index) => this.#renderRow(row, index))}
      </table>
    </div>`
  }

  #renderRow(entry: AuditEntry, index: number): TemplateResult {
    const { msg } = this
    const { columns } = msg
    const { actor, actingAs, target } = entry
    return html`<tr data-index=${index} aria-rowindex=${this.#list.rowAt(index)}>
      <td class="lead">
        <button class="name" type="button" title=${entry.action} @click=${() => (this.opened = entry.id)}>
          ${text(this.#action(entry))}
        </button>
      </td>
      <td data-label=${columns.who}>
        <span
          >${actor.name ? text(actor.name) : msg.kinds[actor.kind]}${actor.kind === 'user' || !actor.name ? nothing : html` <span class="chip">${msg.kinds[actor.kind]}</span>`}
          ${actingAs ? html`<br /><span class="small muted">${msg.actingAs(actingAs.name)}</span>` : nothing}</span
        >
      </td>
      <td data-label=${columns.target}>
        ${
          target
            ? html`<span
                >${target.name ? text(target.name) : this.#renderOrganization(target.id)}
                <span class="small muted">${wordFor(msg.targets, target.kind) ?? text(target.kind)}</span></span
              >`
            : html`<span class="muted">–</span>`
        }
      </td>
      ${
        this.everywhere
          ? html`<td data-label=${columns.organization}>
              ${entry.organizationId ? this.#renderOrganization(entry.organizationId) : html`<span class="muted">${msg.platform}</span>`}
            </td>`
          : nothing
      }
      <td class="nowrap" data-label=${columns.when}><wg-ui-time .at=${entry.at}></wg-ui-time></td>
    </tr>`
  }

  /** What was done in words; an operation that was called while acting as somebody else by its name. */
  #action({ action }: AuditEntry): string {
    const { msg } = this
    return (
      wordFor(msg.actions, action) ?? (action.startsWith('call.') ? msg.called(action.slice('call.'.length)) : action)
    )
  }

  /** The name of what may be an organization, else the id. */
  #renderOrganization(id: string): TemplateResult {
    const name = this.#names.get(id)
    return name === undefined
      ? html`<span class="mono small cut" title=${id}>${text(id)}</span>`
      : html`<span title=${id}>${text(name)}</span>`
  }

  readonly #onSearch = (event: UiSearchEvent): void => {
    this.filter = event.value
  }

  readonly #onClear = (): void => {
    this.filter = ''
    this.choice = everyEntry
    this.search?.focus()
  }

  readonly #onMore = (): void => {
    void this.#client.value?.live.audit({ everywhere: this.everywhere }).loadMore()
  }
}
