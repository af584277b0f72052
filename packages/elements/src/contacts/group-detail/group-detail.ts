import type { Collection, Group, GroupMember } from '@waygate/sdk'
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit'
import { property } from 'lit/decorators.js'
import { repeat } from 'lit/directives/repeat.js'
import { WaygateElement } from '../../base/waygate-element.js'
import { whenReady } from '../../base/when-ready.js'
import { ClientController } from '../../controllers/client-controller.js'
import { StoreController } from '../../controllers/store-controller.js'
import { ListboxController } from '../../controllers/ui/listbox-controller.js'
import { VirtualListController } from '../../controllers/ui/virtual-list-controller.js'
import { ContactSelectEvent, NavigateEvent } from '../../events.js'
import { contactWords } from '../../i18n/en/contact.js'
import { avatar } from '../../ui/avatar.js'
import { contactFacts } from '../../ui/contact-facts.js'
import { bestName } from '../../ui/contact-name.js'
import { contactRow } from '../../ui/contact-row.js'
import { formatInstant } from '../../ui/message-time.js'
import { memberView } from '../contact-views.js'
import { groupDetailStyles } from './group-detail.styles.js'

const ROW = { comfortable: 56, compact: 46 } as const
const LOAD_AHEAD = 20

/**
 * One group: its subject, its JID to copy, and its members with their role and the name they use there.
 *
 * @fires {NavigateEvent} wg-navigate - "Open chat" was pressed. Cancelable; the host decides.
 * @fires {ContactSelectEvent} wg-contact-select - A member was activated. Cancelable.
 */
export class GroupDetailElement extends WaygateElement {
  static override styles = groupDetailStyles

  @property({ attribute: 'session-id' }) sessionId = ''

  /** The group's JID. */
  @property() jid = ''

  readonly #client = new ClientController(this)
  readonly #group = new StoreController(this, () =>
    this.sessionId && this.jid ? this.#client.value?.live.group(this.sessionId, this.jid) : undefined,
  )
  readonly #members = new StoreController(this, () =>
    this.sessionId && this.jid ? this.#client.value?.live.groupMembers(this.sessionId, this.jid) : undefined,
  )
  readonly #session = new StoreController(this, () =>
    this.sessionId ? this.#client.value?.live.session(this.sessionId) : undefined,
  )
  readonly #list: VirtualListController<GroupMember> = new VirtualListController(this, () => ({
    rows: this.#all,
    key: ({ lid }) => lid,
    sizedBy: [this.density],
    estimate: ROW[this.density],
  }))
  readonly #listbox = new ListboxController(this, {
    rows: () => this.#all,
    key: ({ lid }) => lid,
    chosen: () => '',
    scrollTo: (index) => {
      this.#list.scrollTo(index)
    },
    select: (jid) => {
      this.dispatchEvent(new ContactSelectEvent(this.sessionId, jid))
    },
    rowHeight: () => ROW[this.density],
  })

  get #all(): readonly GroupMember[] {
    return this.#members.value?.items ?? []
  }

  private get msg() {
    return this.words(contactWords)
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed)
    if (changed.has('jid')) this.#listbox.reset()
  }

  override render() {
    return whenReady(this, this.#group.value, {
      ready: ({ value }) => (value ? html`${this.#head(value)}${this.#people()}` : nothing),
    })
  }

  #head(group: Group): TemplateResult {
    const { msg } = this
    const name = bestName({ name: group.subject }) ?? msg.unnamedGroup
    const count = group.participantCount ?? (this.#members.value?.hasMore ? undefined : this.#all.length)
    const created = formatInstant(group.createdAtWa ?? Number.NaN, 'date', this.formats.locale)
    return html`<div class="who group">
        ${avatar(name, group.groupJid)}
        <div>
          <h2><bdi>${name}</bdi></h2>
          <p>${count === undefined ? msg.group : msg.members(count)}</p>
        </div>
        <button class="button primary" type="button" @click=${this.#onOpenChat}>${msg.openChat}</button>
      </div>
      <section class="panel-part">
        ${group.description ? html`<p class="description" dir="auto">${group.description}</p>` : nothing}
        ${contactFacts([
          { label: msg.jid, value: group.groupJid, copy: group.groupJid, mono: true },
          created === '' ? undefined : { label: msg.created, value: created },
        ])}
        ${
          group.isAnnounce || group.isLocked
            ? html`<div class="chips">
                ${group.isAnnounce ? html`<span class="chip">${msg.onlyAdminsWrite}</span>` : nothing}
                ${group.isLocked ? html`<span class="chip">${msg.onlyAdminsEdit}</span>` : nothing}
              </div>`
            : nothing
        }
      </section>`
  }

  #people(): TemplateResult {
    const { msg } = this
    const at = this.#listbox.index
    return html`<section class="members">
      <h3 id="members">${msg.membersTitle}</h3>
      ${whenReady(this, this.#members.value, {
        secondary: true,
        empty: () => html`<p class="hint">${msg.noMembers}</p>`,
        ready: () =>
          html`<div
            class="virtual-scroller"
            role="listbox"
            tabindex="0"
            aria-labelledby="members"
            aria-activedescendant=${this.#list.rows.some((row) => row.index === at) ? `member-${at}` : ''}
            @keydown=${this.#listbox.onKeydown}
            @click=${this.#listbox.onClick}
            @scroll=${this.#loadAhead}
          >
            <div class="virtual-rows" role="presentation">
              ${repeat(
                this.#list.rows,
                (row) => row.key,
                (row) => this.#member(row.index, row.index === at),
              )}
            </div>
          </div>`,
      })}
    </section>`
  }

  #member(index: number, active: boolean): TemplateResult {
    const member = this.#all[index]
    if (!member) return html``
    return html`<div data-index=${index} role="presentation">
      <div
        class="contact ${active ? 'active' : ''}"
        id="member-${index}"
        role="option"
        aria-selected="false"
        data-key=${member.lid}
      >
        ${contactRow(memberView(member, this.msg, this.#isOwn(member)))}
      </div>
    </div>`
  }

  /** The session's own number is a member like any other, and named so that nobody looks for a stranger behind it. */
  #isOwn({ lid, phoneNumber }: GroupMember): boolean {
    const session = this.#session.value?.value
    if (!session) return false
    return lid === session.waLid || (phoneNumber !== undefined && phoneNumber === session.phoneNumber)
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed)
    this.#loadAhead()
  }

  readonly #loadAhead = (): void => {
    const state = this.#members.value
    if (
      !state?.hasMore ||
      state.loadingMore ||
      state.error ||
      (this.#list.range?.end ?? 0) < state.items.length - LOAD_AHEAD
    )
      return
    void (this.#members.store as Collection<GroupMember> | undefined)?.loadMore()
  }

  readonly #onOpenChat = (): void => {
    this.dispatchEvent(new NavigateEvent({ page: 'viewer', sessionId: this.sessionId, chatJid: this.jid }))
  }
}
