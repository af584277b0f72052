import type { ApiKey } from '@waygate/sdk'
import { html, type TemplateResult } from 'lit'
import type { apiKeysWords } from '../i18n/en/api-keys.js'
import type { WordsOf } from '../i18n/room.js'
import { text } from '../ui/text.js'

/** What a row says about a key. Needs `wg-ui-time` to be defined; wears `dataTableStyles`. */
export function keyCells(key: ApiKey, msg: WordsOf<typeof apiKeysWords>, now: number): TemplateResult {
  const { columns } = msg
  const expired = key.expiresAt !== undefined && key.expiresAt < now
  return html`<td class="lead" data-label=${columns.name}>${text(key.name)}</td>
    <td class="mono nowrap" data-label=${columns.key}><bdi dir="ltr">${key.prefix}…${key.lastFour}</bdi></td>
    <td data-label=${columns.capabilities}>
      <span class="chips"
        >${key.capabilities.map((one) => html`<span class="chip">${msg.capability[one]}</span>`)}</span
      >
    </td>
    <td data-label=${columns.createdBy}>${key.createdBy ? text(key.createdBy.name) : msg.unknownPerson}</td>
    <td class="nowrap" data-label=${columns.lastUsed}>
      ${key.lastUsedAt === undefined ? html`<span class="muted">${msg.never}</span>` : html`<wg-ui-time .at=${key.lastUsedAt}></wg-ui-time>`}
    </td>
    <td class="nowrap" data-label=${columns.expires}>
      ${key.expiresAt === undefined ? html`<span class="muted">${msg.never}</span>` : expired ? html`<span class="expired">${msg.expired}</span>` : html`<wg-ui-time .at=${key.expiresAt}></wg-ui-time>`}
    </td>`
}

/** Whether a key's name, prefix or last four contain what was typed. */
export function matchesKey({ name, prefix, lastFour }: ApiKey, query: string): boolean {
  const wanted = query.trim().toLocaleLowerCase()
  return [name, prefix, lastFour].some((text) => text.toLocaleLowerCase().includes(wanted))
}
