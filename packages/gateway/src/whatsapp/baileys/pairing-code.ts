import type { BinaryNode, WASocket } from 'baileys'
import { PairingRefusedError } from '../engine.js'

const ANSWER_MS = 4_000

/**
 * Asks for a pairing code and waits for WhatsApp's answer.
 *
 * Baileys returns the code as soon as it was asked for, so that a refused request would still show a code that can never
 * work. No answer within 4 s counts as accepted.
 * @param phone - E.164 digits.
 * @throws {PairingRefusedError} with WhatsApp's code.
 */
export async function requestPairingCode(socket: WASocket, phone: string): Promise<string> {
  let settle: (refusal: number | undefined) => void = () => undefined
  const answer = new Promise<number | undefined>((resolve) => {
    settle = resolve
  })
  const refused = (node: BinaryNode) => settle(refusalOf(node))
  const accepted = () => settle(undefined)
  const timer = setTimeout(accepted, ANSWER_MS)
  // before a phone is linked nothing else asks: an error that arrives now answers this question
  socket.ws.on('CB:iq,type:error', refused)
  socket.ws.on('CB:iq,type:result,link_code_companion_reg', accepted)
  try {
    const code = await socket.requestPairingCode(phone)
    const refusal = await answer
    if (refusal !== undefined) throw new PairingRefusedError(refusal)
    return code
  } finally {
    clearTimeout(timer)
    socket.ws.off('CB:iq,type:error', refused)
    socket.ws.off('CB:iq,type:result,link_code_companion_reg', accepted)
  }
}

function refusalOf(node: BinaryNode): number {
  const error = Array.isArray(node.content) ? node.content.find((child) => child.tag === 'error') : undefined
  return Number(error?.attrs['code'] ?? 400) || 400
}
