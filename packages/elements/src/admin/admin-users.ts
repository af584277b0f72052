import type { User } from '@waygate/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import { WaygateElement } from '../base/waygate-element.js'
import { whenReady } from '../base/when-ready.js'
import { ActionController } from '../controllers/action-controller.js'
import { ClientController } from '../controllers/client-controller.js'
import { StoreController } from '../controllers/store-controller.js'
import { announce } from '../controllers/ui/announce.js'
import { DeriveController } from '../controllers/ui/derive-controller.js'
import { MenuController } from '../controllers/ui/menu-controller.js'
import { virtualListStyles } from '../controllers/ui/virtual-list-controller.js'
import { VirtualTableController } from '../controllers/ui/virtual-table-controller.js'
import { OnDemandController } from '../controllers/ui/on-demand-controller.js'
import { UserImpersonatedEvent, UserImpersonateEvent } from '../events.js'
import { adminUsersWords } from '../i18n/en/admin.js'
import { uiWords } from '../i18n/en/ui.js'
import { isolate } from '../i18n/isolate.js'
import { controls } from '../styles/controls.styles.js'
import { dataTableStyles } from '../styles/data-table.styles.js'
import { rowNameStyles } from '../styles/row-name.styles.js'
import { menuStyles } from '../styles/menu.styles.js'
import { stateStyles } from '../styles/states.styles.js'
import { tokens } from '../styles/tokens.styles.js'
import { avatar, avatarStyles } from '../ui/avatar.js'
import { contactFactsStyles } from '../ui/contact-facts.js'
import { noMatch } from '../ui/no-match.js'
import { emptyState, skeleton } from '../ui/states.js'
import { status, statusStyles } from '../ui/status.js'
import { atLeast, tableFoot } from '../ui/table-foot.js'
import { text } from '../ui/text.js'
import type { UiSearchEvent } from '../ui/ui-events.js'
import { styles } from './admin-users.styles.js'
import { changeUser } from './change-user.js'
import type { UserAction, UserActionConfirmEvent } from './user-action.js'
import { everyUser, passes, userFilters } from './user-filter.js'
import { userMenu } from './user-menu.js'

const NONE: readonly User[] = []
const loadDialog = () => import('./user-dialog.define.js')
const loadPanel = () => import('./user-panel.define.js')

/**
 * Every account of the platform: role, ban, unban, impersonate. Needs a super admin.
 *
 * @fires {UserImpersonateEvent} wg-user-impersonate - About to act as somebody. Cancelable: the host then does it itself.
 * @fires {UserImpersonatedEvent} wg-user-impersonated - The gateway granted it; the host opens a client with the id.
 * @slot header - Before the list.
 * @slot footer - After the list.
 * @csspart table - The list.
 * @csspart avatar - The circle with initials.
 * @csspart status - Shape, word, reason and since.
 */
export class AdminUsersElement extends WaygateElement {
  static override styles = [
    tokens,
    controls,
    stateStyles,
    dataTableStyles,
    rowNameStyles,
    statusStyles,
    avatarStyles,
    contactFactsStyles,
    virtualListStyles,
    menuStyles,
    styles,
  ]

  /** The search in force. */
  @property() filter = ''

  @state() private choice = everyUser
  @state() private target: User | undefined
  @state() private action: UserAction | undefined
  @state() private opened = ''
  @query('wg-ui-search') private readonly search!: HTMLElement | null

  readonly #client = new ClientController(this)
  readonly #users = new StoreController(this, () =>
    this.#client.value?.live.users(this.filter ? { q: this.filter } : {}),
  )
  readonly #me = new StoreController(this, () => this.#client.value?.live.me())
  readonly #act = new ActionController(this, (signal, user: User, event: UserActionConfirmEvent) =>
    this.#carryOut(user, event, signal),
  )
  readonly #menu = new MenuController(this)
  readonly #dialog = new OnDemandController(this, loadDialog)
  readonly #panel = new OnDemandController(this, loadPanel)

  readonly #rows = new DeriveController<readonly User[]>(this, NONE, (rows) => this.#choose(rows))
  /** What the rows were made of. */
  #rowsOf: readonly unknown[] = []
  readonly #list = new VirtualTableController(
    this,
    () => this.#rows.value,
    ({ id }) => id,
  )

  private get msg() {
    return this.words(adminUsersWords)
  }

  protected override render(): TemplateResult {
    return html`<slot name="header"></slot>
      <div class="bar">
        <div>
          <h2>${this.msg.title}</h2>
          <p class="muted">${this.msg.intro}</p>
        </div>
      </div>
      <div class="filters">
        <wg-ui-search label=${this.msg.search} value=${this.filter} @wg-ui-search=${this.#onSearch}></wg-ui-search>
        ${this.#renderChips()}
      </div>
      ${whenReady(this, this.#users.value, {
        feature: 'admin-users',
        ready: ({ items, hasMore }) => this.#renderList(items, hasMore),
        empty: () => html`<slot name="empty">${this.#renderNone(this.msg.emptyText)}</slot>`,
        loading: () => html`<slot name="loading">${skeleton(this.words(uiWords).loading, { avatar: true })}</slot>`,
      })}
      ${this.action ? this.#renderDialog(this.action) : nothing}
      <slot name="footer"></slot>`
  }

  #renderDialog(action: UserAction): TemplateResult {
    const dialog = html`<wg-user-dialog
      .action=${action}
      .now=${this.#now}
      name=${this.target?.name ?? ''}
      ?pending=${this.#act.pending}
      problem=${this.problemOf(this.#act.error)}
      @wg-user-action-confirm=${this.#onConfirm}
      @wg-ui-close=${this.#onClose}
    ></wg-user-dialog>`
    return this.#dialog.show(dialog, this.words(uiWords))
  }

  #choose(rows: readonly User[]): readonly User[] {
    const of = [this.#users.value?.items ?? NONE, this.choice] as const
    if (of.every((part, at) => part === this.#rowsOf[at])) return rows
    this.#rowsOf = of
    return of[0].filter((user) => passes(user, of[1]))
  }

  #renderChips(): TemplateResult | typeof nothing {
    const { items = NONE, hasMore = false } = this.#users.value ?? {}
    if (items.length === 0 && this.choice === everyUser) return nothing
    const count = (found: number) => atLeast(found, hasMore, this.formats)
    return userFilters(items, this.choice, this.msg, count, (choice) => (this.choice = choice))
  }

  /** Nobody fits; with nothing to take away there is nobody at all. */
  #renderNone(nothingText: string): TemplateResult {
    const heading = this.msg.emptyTitle
    if (!this.filter && this.choice === everyUser) return emptyState({ heading, text: nothingText })
    const { clearFilters } = this.words(uiWords)
    return noMatch({ nothingTitle: heading, nothingText, clearFilters }, this.#onClear)
  }

  #renderList(items: readonly User[], hasMore: boolean): TemplateResult {
    const { msg } = this
    const found = this.#rows.value.length
    return html`${found === 0 ? this.#renderNone(msg.nothingText) : this.#renderTable(hasMore)}
    ${tableFoot(found, items.length, hasMore, msg, this.formats, this.#onMore)}
    ${this.#renderPanel(items.find(({ id }) => id === this.opened))}`
  }

  #renderTable(hasMore: boolean): TemplateResult {
    const { columns } = this.msg
    return html`<div class="frame">
      <table class="table" part="table" aria-label=${this.msg.title} aria-rowcount=${this.#list.rowCount(hasMore)}>
        <thead>
          <tr aria-rowindex=${this.#list.rowAt()}>
            <th>${columns.user}</th>
            <th>${columns.role}</th>
            <th>${columns.organizations}</th>
            <th>${columns.state}</th>
            <th>${columns.lastSignIn}</th>
            <th><span class="visually-hidden">${columns.actions}</span></th>
          </tr>
        </thead>
        ${this.#list.body((row, index) => this.#renderRow(row, index))}
      </table>
    </div>`
  }

  #renderPanel(user: User | undefined): TemplateResult | typeof nothing {
    if (!user) return nothing
    const ui = this.words(uiWords)
    const parts = { msg: this.msg, ui, formats: this.formats }
    return this.#panel.show(
      (part) => part.userPanel(user, this.#renderState(user), parts, () => (this.opened = '')),
      ui,
    )
  }

  #renderRow(user: User, index: number): TemplateResult {
    const { msg } = this
    const { columns } = msg
    return html`<tr data-index=${index} aria-rowindex=${this.#list.rowAt(index)}>
      <td class="lead">
        <div class="who">
          ${avatar(user.name, user.id)}
          <div>
            <button class="name" type="button" @click=${() => (this.opened = user.id)}>${text(user.name)}</button
            ><span class="small muted cut" title=${user.email}>${text(user.email)}</span>
          </div>
        </div>
      </td>
      <td class="nowrap" data-label=${columns.role}>${msg.roles[user.role]}</td>
      <td data-label=${columns.organizations}>
        ${user.organizations?.length ? html`<span class="chips">${user.organizations.map(({ name }) => html`<span class="chip">${text(name)}</span>`)}</span>` : html`<span class="muted">${msg.noOrganization}</span>`}
      </td>
      <td data-label=${columns.state}>${this.#renderState(user)}</td>
      <td class="nowrap" data-label=${columns.lastSignIn}>
        ${user.lastSignInAt === undefined ? html`<span class="muted">${msg.never}</span>` : html`<wg-ui-time .at=${user.lastSignInAt}></wg-ui-time>`}
      </td>
      <td class="end menu-cell">
        ${this.#menu.button({
          key: user.id,
          label: msg.actionsOf(isolate(user.name)),
          items: () => userMenu(user, this.#me.value?.value?.user?.id, msg),
          choose: (action) => {
            this.#onAction(user, action)
          },
        })}
      </td>
    </tr>`
  }

  #renderState({ banned, banReason, banExpiresAt }: User): TemplateResult {
    if (!banned) return status({ shape: 'full', tone: 'success', word: this.msg.active })
    const until =
      banExpiresAt === undefined
        ? ''
        : this.msg.bannedUntil(this.formats.moment(banExpiresAt, this.#client.require().now()))
    return status({
      shape: 'barred',
      tone: 'danger',
      word: this.msg.banned,
      reason: html`${until} ${banReason ? text(banReason) : nothing}`,
    })
  }

  async #carryOut(user: User, event: UserActionConfirmEvent, signal: AbortSignal): Promise<void> {
    const grant = await changeUser(this.#client.require().admin, user, event, signal)
    if (grant) this.dispatchEvent(new UserImpersonatedEvent(user.id, grant.id, grant.endsAt))
  }

  #onAction(user: User, action: UserAction): void {
    this.#act.reset()
    this.target = user
    this.action = action
  }

  readonly #onConfirm = async (event: UserActionConfirmEvent): Promise<void> => {
    const user = this.target
    if (!user) return
    if (event.action === 'impersonate' && !this.dispatchEvent(new UserImpersonateEvent(user.id, event.reason))) {
      this.action = undefined
      return
    }
    const done = await this.#act.run(user, event)
    if (!done?.ok) return
    this.action = undefined
    announce(this.msg.done[event.action](isolate(user.name)))
  }

  /** The gateway's time, which a ban ends by. */
  readonly #now = (): number => this.#client.require().now()

  readonly #onClose = (): void => {
    this.action = undefined
  }

  readonly #onSearch = (event: UiSearchEvent): void => {
    this.filter = event.value
  }

  readonly #onClear = (): void => {
    this.filter = ''
    this.choice = everyUser
    this.search?.focus()
  }

  readonly #onMore = (): void => {
    void this.#client.value?.live.users(this.filter ? { q: this.filter } : {}).loadMore()
  }
}
