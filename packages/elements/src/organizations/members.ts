import type { Member } from '@waygate/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import { state } from 'lit/decorators.js'
import { WaygateElement } from '../base/waygate-element.js'
import { whenReady } from '../base/when-ready.js'
import { ActionController } from '../controllers/action-controller.js'
import { ClientController } from '../controllers/client-controller.js'
import { StoreController } from '../controllers/store-controller.js'
import { announce } from '../controllers/ui/announce.js'
import { MenuController } from '../controllers/ui/menu-controller.js'
import { OnDemandController } from '../controllers/ui/on-demand-controller.js'
import { MemberRemovedEvent } from '../events.js'
import { membersWords } from '../i18n/en/members.js'
import { uiWords } from '../i18n/en/ui.js'
import { controls } from '../styles/controls.styles.js'
import { dataTableStyles } from '../styles/data-table.styles.js'
import { menuStyles } from '../styles/menu.styles.js'
import { stateStyles } from '../styles/states.styles.js'
import { tokens } from '../styles/tokens.styles.js'
import { avatar, avatarStyles } from '../ui/avatar.js'
import { emptyState, skeleton, strip } from '../ui/states.js'
import { text } from '../ui/text.js'
import { managesMembers, memberActions, type MemberAction } from './member-action.js'
import { styles } from './members.styles.js'

const loadConfirm = () => import('../ui/confirm.define.js')

/** What the question before an action is about. */
interface Question {
  readonly member: Member
  readonly action: 'owner' | 'remove' | 'leave'
}

/**
 * The people of the organization in force: their roles, who is invited, and, for an owner, changing all of it. The link of an invitation is
 * shown once.
 *
 * @fires {InvitationCreatedEvent} wg-invitation-created - Somebody was invited; carries the id, never the link.
 * @fires {InvitationRevokedEvent} wg-invitation-revoked - An invitation was taken back.
 * @fires {MemberRemovedEvent} wg-member-removed - Somebody was removed, or left.
 * @slot header - Before the list.
 * @slot footer - After the list.
 * @csspart table - The members.
 * @csspart avatar - The circle with initials.
 */
export class MembersElement extends WaygateElement {
  static override styles = [tokens, controls, stateStyles, dataTableStyles, avatarStyles, menuStyles, styles]

  @state() private question: Question | undefined

  readonly #client = new ClientController(this)
  readonly #me = new StoreController(this, () => this.#client.value?.live.me())
  readonly #members = new StoreController(this, () => this.#client.value?.live.members())
  readonly #act = new ActionController(this, (signal, { userId }: Member, action: MemberAction) => {
    const { organizations } = this.#client.require()
    if (action === 'remove' || action === 'leave')
      return organizations.removeMember(this.#organization, userId, { signal })
    return organizations.updateMember(this.#organization, userId, { role: action }, { signal })
  })
  readonly #menu = new MenuController(this)
  readonly #confirm = new OnDemandController(this, loadConfirm)

  private get msg() {
    return this.words(membersWords)
  }

  get #organization(): string {
    return this.#me.value?.value?.organization?.id ?? ''
  }

  protected override render(): TemplateResult {
    const manages = managesMembers(this.#me.value?.value)
    const failure = this.question ? undefined : this.#act.error
    return html`<slot name="header"></slot>
      <div class="bar">
        <div>
          <h2>${this.msg.title}</h2>
          <p class="muted">${this.msg.intro}</p>
        </div>
      </div>
      ${failure === undefined ? nothing : strip(this.problemOf(failure), { tone: 'danger' })}
      ${whenReady(this, this.#members.value, {
        feature: 'organizations',
        ready: ({ items, hasMore }) => this.#renderMembers(items, hasMore),
        empty: () =>
          html`<slot name="empty">${emptyState({ heading: this.msg.emptyTitle, text: this.msg.emptyText })}</slot>`,
        loading: () => html`<slot name="loading">${skeleton(this.words(uiWords).loading, { avatar: true })}</slot>`,
      })}
      ${manages ? html`<wg-invitations .client=${this.#client.value} organization=${this.#organization}></wg-invitations>` : nothing}
      ${this.question ? this.#renderQuestion(this.question) : nothing}
      <slot name="footer"></slot>`
  }

  #renderMembers(items: readonly Member[], hasMore: boolean): TemplateResult {
    const { columns } = this.msg
    const owners = hasMore ? Infinity : items.filter(({ role }) => role === 'owner').length
    return html`<div class="frame">
        <table class="table" part="table" aria-label=${this.msg.title}>
          <thead>
            <tr>
              <th>${columns.person}</th>
              <th>${columns.role}</th>
              <th>${columns.joined}</th>
              <th><span class="visually-hidden">${columns.actions}</span></th>
            </tr>
          </thead>
          <tbody>
            ${items.map((member) => this.#renderMember(member, owners))}
          </tbody>
        </table>
      </div>
      ${hasMore ? html`<div class="foot"><button class="button" type="button" @click=${this.#onMore}>${this.words(uiWords).loadMore}</button></div>` : nothing}`
  }

  #renderMember(member: Member, owners: number): TemplateResult {
    const { msg } = this
    const me = this.#me.value?.value
    const items = memberActions(member, me, owners, msg)
    return html`<tr>
      <td class="lead">
        <div class="who">
          ${avatar(member.name, member.userId)}
          <div>
            <strong>${text(member.name)}</strong
            >${member.userId === me?.user?.id ? html`<span class="chip you">${msg.you}</span>` : nothing}
            <span class="small muted cut" title=${member.email}>${text(member.email)}</span>
          </div>
        </div>
      </td>
      <td class="nowrap" data-label=${msg.columns.role} title=${msg.roleHint[member.role]}>
        ${msg.roles[member.role]}
      </td>
      <td class="nowrap" data-label=${msg.columns.joined}><wg-ui-time .at=${member.joinedAt}></wg-ui-time></td>
      <td class="end menu-cell">
        ${
          items.length === 0
            ? nothing
            : this.#menu.button({
                key: member.userId,
                label: msg.actionsOf(member.name),
                items: () => items,
                choose: (action) => {
                  this.#onAction(member, action)
                },
              })
        }
      </td>
    </tr>`
  }

  #renderQuestion({ member: { name }, action }: Question): TemplateResult {
    const { msg } = this
    const [heading, text, button] = {
      owner: [msg.ownerTitle(name), msg.ownerText, msg.ownerButton],
      remove: [msg.removeTitle(name), msg.removeText, msg.removeButton],
      leave: [msg.leaveTitle, msg.leaveText, msg.leaveButton],
    }[action]
    const dialog = html`<wg-ui-confirm
      open
      heading=${heading}
      text=${text}
      confirm-label=${button}
      ?danger=${action !== 'owner'}
      ?pending=${this.#act.pending}
      problem=${this.problemOf(this.#act.error)}
      @wg-ui-confirm=${this.#onConfirm}
      @wg-ui-close=${this.#onKeep}
    ></wg-ui-confirm>`
    return this.#confirm.show(dialog, this.words(uiWords))
  }

  async #carryOut(member: Member, action: MemberAction): Promise<void> {
    const done = await this.#act.run(member, action)
    if (!done?.ok) return
    this.question = undefined
    const { said, roles } = this.msg
    if (action === 'leave') announce(said.left)
    else announce(action === 'remove' ? said.removed(member.name) : said.role(member.name, roles[action]))
    if (action === 'leave' || action === 'remove') this.dispatchEvent(new MemberRemovedEvent(member.userId))
  }

  #onAction(member: Member, action: MemberAction): void {
    this.#act.reset()
    if (action === 'admin' || action === 'member') void this.#carryOut(member, action)
    else this.question = { member, action }
  }

  readonly #onKeep = (): void => {
    this.question = undefined
  }

  readonly #onConfirm = (): void => {
    if (this.question) void this.#carryOut(this.question.member, this.question.action)
  }

  readonly #onMore = (): void => {
    void this.#client.value?.live.members().loadMore()
  }
}
