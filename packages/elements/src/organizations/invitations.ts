import type { CreateInvitationBody, Invitation, InvitationCreated } from '@waygate/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import { WaygateElement } from '../base/waygate-element.js'
import { whenReady } from '../base/when-ready.js'
import { ActionController } from '../controllers/action-controller.js'
import { ClientController } from '../controllers/client-controller.js'
import { StoreController } from '../controllers/store-controller.js'
import { announce } from '../controllers/ui/announce.js'
import { OnDemandController } from '../controllers/ui/on-demand-controller.js'
import { InvitationCreatedEvent, InvitationRevokedEvent } from '../events.js'
import { membersWords } from '../i18n/en/members.js'
import { uiWords } from '../i18n/en/ui.js'
import { controls } from '../styles/controls.styles.js'
import { dataTableStyles } from '../styles/data-table.styles.js'
import { secretStyles } from '../styles/secret.styles.js'
import { stateStyles } from '../styles/states.styles.js'
import { tokens } from '../styles/tokens.styles.js'
import { plusIcon } from '../ui/icons.js'
import { loadMore } from '../ui/load-more.js'
import { skeleton, strip } from '../ui/states.js'
import { text } from '../ui/text.js'
import type { InviteFormElement } from './invite-form.js'
import { openInvitations } from './member-action.js'
import { styles } from './members.styles.js'

// Also what shows the link: it is shown once, and must be here before it is made.
const loadForm = () => import('./invite-form.define.js')

/**
 * The open invitations of an organization, for its owner: invite, pass the link on, take back. Part of `wg-members`.
 *
 * @fires {InvitationCreatedEvent} wg-invitation-created - Somebody was invited; carries the id, never the link.
 * @fires {InvitationRevokedEvent} wg-invitation-revoked - An invitation was taken back.
 * @csspart link - The new invitation's link.
 */
export class InvitationsElement extends WaygateElement {
  static override styles = [tokens, controls, stateStyles, dataTableStyles, secretStyles, styles]

  /** Id of the organization. */
  @property() organization = ''

  @query('wg-invite-form') private readonly formElement!: InviteFormElement
  @state() private inviting = false
  @state() private invited: InvitationCreated | undefined

  readonly #client = new ClientController(this)
  readonly #invitations = new StoreController(this, () => this.#client.value?.live.invitations())
  readonly #invite = new ActionController(this, (signal, body: CreateInvitationBody) =>
    this.#client.require().organizations.createInvitation(this.organization, body, { signal }),
  )
  readonly #revoke = new ActionController(this, (signal, id: string) =>
    this.#client.require().organizations.revokeInvitation(this.organization, id, { signal }),
  )
  readonly #form = new OnDemandController(this, loadForm)

  private get msg() {
    return this.words(membersWords)
  }

  protected override render(): TemplateResult {
    const now = this.#client.value?.now() ?? Date.now()
    const failure = this.#revoke.error
    return html`<div class="bar">
        <h3 id="heading">${this.msg.invitations}</h3>
        <button class="button primary" type="button" @click=${this.#onInvite}>${plusIcon}${this.msg.invite}</button>
      </div>
      ${failure === undefined ? nothing : strip(this.problemOf(failure), { tone: 'danger' })}
      ${whenReady(this, this.#invitations.value, {
        loading: () => skeleton(this.words(uiWords).loading, { rows: 1 }),
        ready: ({ items, hasMore }) =>
          html`${this.#renderList(openInvitations(items, now), now)}${loadMore(hasMore, this.words(uiWords).loadMore, this.#onMore)}`,
      })}
      ${this.inviting ? this.#renderInvite() : nothing} ${this.invited ? this.#renderLink(this.invited) : nothing}`
  }

  #renderList(open: readonly Invitation[], now: number): TemplateResult {
    if (open.length === 0) return html`<p class="muted">${this.msg.noInvitations}</p>`
    return html`<div class="frame">
      <table class="table" aria-labelledby="heading">
        <tbody>
          ${open.map((one) => this.#renderInvitation(one, now))}
        </tbody>
      </table>
    </div>`
  }

  #renderInvitation(invitation: Invitation, now: number): TemplateResult {
    const { msg } = this
    return html`<tr>
      <td class="lead">
        <strong class="cut" title=${invitation.email}>${text(invitation.email)}</strong>
        <span class="small muted">${msg.invitedBy(invitation.invitedBy.name)}</span>
      </td>
      <td class="nowrap" data-label=${msg.columns.role}>${msg.roles[invitation.role]}</td>
      <td class="nowrap small muted">${msg.validUntil(this.formats.moment(invitation.expiresAt, now))}</td>
      <td class="end">
        <button
          class="button small"
          type="button"
          aria-label=${msg.revokeOf(invitation.email)}
          ?disabled=${this.#revoke.pending}
          @click=${() => void this.#onRevoke(invitation)}
        >
          ${msg.revoke}
        </button>
      </td>
    </tr>`
  }

  #renderInvite(): TemplateResult {
    const words = this.words(uiWords)
    const dialog = html`<wg-ui-dialog open heading=${this.msg.inviteTitle} @wg-ui-close=${this.#onCancel}>
      <wg-invite-form
        data-autofocus
        problem=${this.problemOf(this.#invite.error)}
        @wg-ui-confirm=${this.#onSubmit}
      ></wg-invite-form>
      <button slot="footer" class="button" type="button" @click=${this.#onCancel}>${words.cancel}</button>
      <button
        slot="footer"
        class="button primary"
        type="button"
        ?disabled=${this.#invite.pending}
        @click=${this.#onSubmit}
      >
        ${this.msg.send}
      </button>
    </wg-ui-dialog>`
    return this.#form.show(dialog, words)
  }

  #renderLink(invited: InvitationCreated): TemplateResult {
    const { msg } = this
    return html`<wg-ui-dialog open heading=${msg.linkTitle} @wg-ui-close=${this.#onPassedOn}>
      <div class="stack">
        <p>${msg.linkText(invited.email)}</p>
        <div class="secret" part="link">
          <code dir="ltr" aria-label=${msg.linkLabel}>${invited.url}</code
          ><wg-ui-copy .value=${invited.url} what=${msg.linkLabel} label=${msg.copyLink}></wg-ui-copy>
        </div>
      </div>
      <button slot="footer" class="button primary" type="button" @click=${this.#onPassedOn}>${msg.done}</button>
    </wg-ui-dialog>`
  }

  async #onRevoke(invitation: Invitation): Promise<void> {
    const done = await this.#revoke.run(invitation.id)
    if (!done?.ok) return
    announce(this.msg.said.revoked(invitation.email))
    this.dispatchEvent(new InvitationRevokedEvent(invitation.id))
  }

  readonly #onMore = (): void => {
    void this.#client.value?.live.invitations().loadMore()
  }

  readonly #onInvite = (): void => {
    this.#invite.reset()
    this.inviting = true
  }

  readonly #onCancel = (): void => {
    this.inviting = false
  }

  readonly #onSubmit = async (): Promise<void> => {
    const body = this.#invite.pending ? undefined : this.formElement.value()
    if (!body) return
    const done = await this.#invite.run(body)
    if (!done?.ok) return
    this.inviting = false
    this.invited = done.value
    this.dispatchEvent(new InvitationCreatedEvent(done.value.id))
  }

  readonly #onPassedOn = (): void => {
    this.invited = undefined
  }
}
