import { validationError } from '../http/problems.js'

/**
 * Decodes base64 as RFC 4648 has it: no line breaks, no other alphabet, padded. What is too large is refused before it
 * is decoded.
 * @throws {Problem} validation_error.
 */
export function decodeBase64(text: string, maxBytes: number, at: string): Buffer {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  if ((text.length / 4) * 3 - padding > maxBytes)
    throw validationError([`${at}: the file is larger than ${String(maxBytes)} bytes`])
  const bytes = Buffer.from(text, 'base64')
  // the decoder skips what it does not know: only text that comes out the same was base64
  if (text.length % 4 !== 0 || bytes.toString('base64') !== text) throw validationError([`${at}: is not base64`])
  return bytes
}
