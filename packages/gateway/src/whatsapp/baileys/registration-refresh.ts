import { randomBytes } from 'node:crypto'
import type { AuthenticationCreds, BinaryNode } from 'baileys'

const SECRET_FIELD = 3

/**
 * WhatsApp retired the secret of the code on show (`companion_reg_refresh`): whoever scans it now would be refused.
 * Gives the credentials a new one and returns the same code with it, or `undefined` when it is not a code of ours.
 */
export function refreshedCode(code: string, creds: AuthenticationCreds): string | undefined {
  const mark = code.indexOf('#')
  const fields = code.slice(mark + 1).split(',')
  if (fields[SECRET_FIELD] !== creds.advSecretKey) return undefined
  creds.advSecretKey = randomBytes(32).toString('base64')
  fields[SECRET_FIELD] = creds.advSecretKey
  return code.slice(0, mark + 1) + fields.join(',')
}

/** The answer without which WhatsApp goes on refusing scans; Baileys cannot build it before a phone is linked. */
export function refreshAck(node: BinaryNode): BinaryNode {
  const { id = '', from = 's.whatsapp.net' } = node.attrs
  return { tag: 'ack', attrs: { id, to: from, class: 'notification', type: 'companion_reg_refresh' } }
}
