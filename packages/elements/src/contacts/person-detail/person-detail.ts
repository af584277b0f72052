import type { ContactDetail, ContactGroup, Identity } from '@waygate/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import { property } from 'lit/decorators.js'
import { WaygateElement } from '../../base/waygate-element.js'
import { whenReady } from '../../base/when-ready.js'
import { ClientController } from '../../controllers/client-controller.js'
import { StoreController } from '../../controllers/store-controller.js'
import { ContactSelectEvent, NavigateEvent } from '../../events.js'
import { contactWords } from '../../i18n/en/contact.js'
import { avatar } from '../../ui/avatar.js'
import { contactFacts } from '../../ui/contact-facts.js'
import { bestName, idTail, phoneOfJid } from '../../ui/contact-name.js'
import { formatPhone } from '../../ui/contact-phone.js'
import { contactRow } from '../../ui/contact-row.js'
import { formatInstant } from '../../ui/message-time.js'
import { numberLine } from '../contact-views.js'
import { personDetailStyles } from './person-detail.styles.js'

/**
 * One person: names by where they come from, the number or that WhatsApp hides it, JID and LID to copy, the direct chat, and the groups
 * shared with the session's number with the name and role the person has in each.
 *
 * @fires {NavigateEvent} wg-navigate - "Open chat" was pressed. Cancelable; the host decides.
 * @fires {ContactSelectEvent} wg-contact-select - A shared group was activated. Cancelable.
 */
export class PersonDetailElement extends WaygateElement {
  static override styles = personDetailStyles

  @property({ attribute: 'session-id' }) sessionId = ''

  /** Any JID of the person. */
  @property() jid = ''

  readonly #client = new ClientController(this)
  readonly #contact = new StoreController(this, () =>
    this.sessionId && this.jid ? this.#client.value?.live.contact(this.sessionId, this.jid) : undefined,
  )

  private get msg() {
    return this.words(contactWords)
  }

  override render() {
    return whenReady(this, this.#contact.value, { ready: ({ value }) => (value ? this.#person(value) : nothing) })
  }

  #person(detail: ContactDetail): TemplateResult {
    const { msg } = this
    const { identity } = detail
    const lid = identity?.lid ?? this.jid
    const phoneJid = identity?.phoneJid ?? (phoneOfJid(this.jid) === undefined ? undefined : this.jid)
    const phone = identity?.phoneNumber ?? (phoneJid === undefined ? undefined : phoneOfJid(phoneJid))
    const name = bestName({ ...identity, phoneNumber: phone }) ?? msg.unknownPerson(idTail(lid))
    return html`<div class="who person">
        ${avatar(name, lid)}
        <div>
          <h2><bdi>${name}</bdi></h2>
          <p><bdi>${numberLine(phone, msg)}</bdi></p>
        </div>
        ${
          detail.dm
            ? html`<button
                class="button primary"
                type="button"
                @click=${() => {
                  this.#openChat(lid)
                }}
              >
                ${msg.openChat}
              </button>`
            : html`<span class="hint">${msg.noDirectChat}</span>`
        }
      </div>
      <section class="panel-part">${this.#facts(identity, { lid, phoneJid, phone })}</section>
      <section class="panel-part">
        <h3>${msg.sharedGroups}</h3>
        ${this.#groups(detail.groups ?? [])}
      </section>`
  }

  #facts(
    identity: Identity | undefined,
    { lid, phoneJid, phone }: { lid: string; phoneJid: string | undefined; phone: string | undefined },
  ): TemplateResult {
    const { msg } = this
    const seen = identity === undefined ? '' : formatInstant(identity.firstSeenAt, 'date', this.formats.locale)
    return contactFacts([
      identity?.name ? { label: msg.contactName, value: identity.name } : undefined,
      identity?.businessName ? { label: msg.businessName, value: identity.businessName } : undefined,
      phone === undefined
        ? { label: msg.number, value: msg.numberHidden }
        : { label: msg.number, value: formatPhone(phone), copy: `+${phone}` },
      phoneJid === undefined ? undefined : { label: msg.phoneJid, value: phoneJid, copy: phoneJid, mono: true },
      lid.endsWith('@lid') ? { label: msg.lid, value: lid, copy: lid, mono: true, hint: msg.lidHint } : undefined,
      seen === '' ? undefined : { label: msg.firstSeen, value: seen },
    ])
  }

  #groups(groups: readonly ContactGroup[]): TemplateResult {
    const { msg } = this
    if (groups.length === 0) return html`<p class="hint">${msg.noSharedGroups}</p>`
    return html`<ul class="shared">
      ${groups.map((group) => {
        const name = bestName({ name: group.name }) ?? msg.unnamedGroup
        const called = bestName({ name: group.tag })
        const role = group.role === 'admin' || group.role === 'superadmin' ? { mark: msg.roles[group.role] } : {}
        const detail = called === undefined ? this.#lastSeen(group) : msg.calledThere(called)
        return html`<li>
          <button
            class="contact"
            type="button"
            @click=${() => {
              this.#openGroup(group.jid)
            }}
          >
            ${contactRow({ jid: group.jid, kind: 'group', name, detail, ...role })}
          </button>
        </li>`
      })}
    </ul>`
  }

  #lastSeen(group: ContactGroup): string {
    const day = formatInstant(group.lastSeen, 'date', this.formats.locale)
    return day === '' ? this.msg.group : `${this.msg.lastSeen} ${day}`
  }

  #openChat(chatJid: string): void {
    this.dispatchEvent(new NavigateEvent({ page: 'viewer', sessionId: this.sessionId, chatJid }))
  }

  #openGroup(jid: string): void {
    this.dispatchEvent(new ContactSelectEvent(this.sessionId, jid))
  }
}
