import { css, html, type TemplateResult } from 'lit'
import type { sessionStatusWords } from '../i18n/en/session-status.js'
import type { Formats } from '../i18n/formats.js'
import type { WordsOf } from '../i18n/room.js'
import { formatPhone } from './contact-phone.js'
import { sessionStatus, type SessionFacts } from './session-status.js'
import { status } from './status.js'

/** A session as a picker shows it. */
export interface PickableSession extends SessionFacts {
  readonly id: string
  readonly label?: string | undefined
  readonly phoneNumber?: string | undefined
}

/** Sessions that work come first, then those on their way; within one kind the order stays. */
export function pickingOrder<S extends PickableSession>(sessions: readonly S[]): readonly S[] {
  const rank = ({ status }: S): number => (status === 'working' ? 0 : status === 'starting' ? 1 : 2)
  return [...sessions].sort((a, b) => rank(a) - rank(b))
}

/** What a session is called: its label, else its number, else that it has no name, with the end of its id. */
export function sessionName({ label, phoneNumber, id }: PickableSession, unnamed: string): string {
  return label || (phoneNumber ? formatPhone(phoneNumber) : `${unnamed} …${id.slice(-4)}`)
}

/** What the pickers need to put a session into words. */
export interface PickerTongue {
  words: WordsOf<typeof sessionStatusWords>
  formats: Formats
  now: number
}

/** All sessions as buttons, for when none is chosen. Wears `sessionPickerStyles` and `statusStyles`. */
export function sessionButtons(
  sessions: readonly PickableSession[],
  { words, formats, now }: PickerTongue,
  onPick: (id: string) => void,
): TemplateResult {
  return html`<ul class="session-buttons">
    ${pickingOrder(sessions).map(
      (session) =>
        html`<li>
          <button type="button" class="session-button" @click=${() => onPick(session.id)}>
            <bdi class="session-name">${sessionName(session, words.unnamed)}</bdi>
            <bdi class="session-number number"
              >${session.label && session.phoneNumber ? formatPhone(session.phoneNumber) : ''}</bdi
            >
            ${status(sessionStatus(session, words, formats, now))}
          </button>
        </li>`,
    )}
  </ul>`
}

/** The chosen session with the others behind it, for the head of a list. */
export function sessionSelect(
  sessions: readonly PickableSession[],
  chosen: string,
  label: string,
  { words }: Pick<PickerTongue, 'words'>,
  onPick: (id: string) => void,
): TemplateResult {
  return html`<label class="session-select"
    ><span class="visually-hidden">${label}</span
    ><select class="input" @change=${(event: Event) => onPick((event.currentTarget as HTMLSelectElement).value)}>
      ${pickingOrder(sessions).map((session) => html`<option value=${session.id} .selected=${session.id === chosen}>${sessionName(session, words.unnamed)}</option>`)}
    </select></label
  >`
}

export const sessionPickerStyles = css`
  .session-buttons {
    display: grid;
    gap: 8px;
    inline-size: min(420px, 100%);
    margin: 0 auto;
    padding: 0 16px 32px;
    list-style: none;
  }

  .session-button {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px 12px;
    align-items: center;
    inline-size: 100%;
    padding: 12px 14px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }

  .session-button:hover {
    border-color: color-mix(in srgb, var(--_accent) 50%, transparent);
    background: var(--_tint);
  }

  .session-name {
    overflow: hidden;
    font-weight: 600;
    text-align: -webkit-match-parent;
    text-align: match-parent;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .session-number {
    color: var(--_muted);
    font-size: var(--_size-small);
  }

  .session-button .status {
    grid-column: 1 / -1;
    font-size: var(--_size-small);
  }

  .session-select .input {
    font-weight: 600;
    text-overflow: ellipsis;
  }
`
