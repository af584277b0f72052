import type { Client, Message } from '@waygate/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import type { viewerWords } from '../../i18n/en/viewer.js'
import type { WordsOf } from '../../i18n/room.js'
import { redactionOf } from '../../ui/message-redaction.js'
import type { MessageContent } from '../../ui/message-view.js'

type Words = WordsOf<typeof viewerWords>

/** Whether this version has no drawing of its own for what a message says. */
function isObscure(content: MessageContent, words: Words): boolean {
  if (content.kind === 'system') return !Object.hasOwn(words.system, content.event)
  return content.kind === 'unknown' || content.kind === 'undecrypted'
}

/** The data behind a message that nobody can draw, for those who look after the gateway. Not while anything is covered. */
export function rawOf(
  content: MessageContent,
  message: Message,
  words: Words,
  { client, redact }: { readonly client: Client | undefined; readonly redact: string | null },
): TemplateResult | typeof nothing {
  if (!isObscure(content, words) || redactionOf(redact) !== 'none') return nothing
  return html`<wg-raw-message .client=${client} .message=${message}></wg-raw-message>`
}
