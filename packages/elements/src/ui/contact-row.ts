import { html, nothing, type TemplateResult } from 'lit'
import { avatar } from './avatar.js'

/** A person or group as a list shows it. */
export interface ContactView {
  jid: string
  /** What a reader sees; never empty. */
  name: string
  kind: 'person' | 'group'
  /** The second line: a number, what hides it, how many members. */
  detail: string
  /** A word at the end: a role, "Business". */
  mark?: string
  /** Another name that finds it, though the row does not show it. */
  also?: string
}

/** The inside of a row. Wears `contactRowStyles` and `avatarStyles`. */
export function contactRow({ jid, name, kind, detail, mark }: ContactView): TemplateResult {
  return html`<span class="contact-avatar ${kind}">${avatar(name, jid)}</span>
    <bdi class="contact-name" part="name">${name}</bdi>
    <bdi class="contact-detail" part="number">${detail}</bdi>
    ${mark === undefined ? nothing : html`<span class="contact-mark">${mark}</span>`}`
}
