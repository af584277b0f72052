import { forbidden, validationError } from '../http/problems.js'
import type { SecretBox } from '../storage/secret-box.js'
import type { WhatsappEngine } from '../whatsapp/engine.js'
import { OutboundContentError } from '../whatsapp/outbound-content.js'
import type { ActionTarget } from './message-actions-target.js'
import { type Draft, recipientOf } from './messages-draft.js'
import { contentOf } from './messages-view.js'
import { wireSeal } from './messages-wire.js'

/** A message as it is passed on to somebody else. */
export function forwardedDraft(
  { engine, secrets }: { readonly engine: WhatsappEngine; readonly secrets: SecretBox },
  target: ActionTarget,
  to: string,
): Draft {
  const address = recipientOf(to)
  try {
    const score = contentOf(target.row).forwarded
    const wire = wireOf(engine, secrets, target)
    const own = target.row.from_me === 1
    const content = { kind: 'forward' as const, wire, own, ...(score !== undefined && { score }) }
    const facts = engine.describe(engine.encode(content))
    return { address, messages: [{ waMessageId: engine.newMessageId(), facts, content }] }
  } catch (error) {
    if (error instanceof OutboundContentError) throw validationError([error.message])
    throw error
  }
}

/** Its protobuf; a text of somebody else has none here and is said again. */
function wireOf(engine: WhatsappEngine, secrets: SecretBox, { row }: ActionTarget): Uint8Array {
  if (row.wire && row.edited_at === null) return secrets.openBytes(row.wire, wireSeal(row.id))
  if (row.type !== 'text' || row.body === null)
    throw forbidden('The content of this message is not here.', { reason: 'no_content' })
  return engine.encode({ kind: 'text', text: row.body })
}
