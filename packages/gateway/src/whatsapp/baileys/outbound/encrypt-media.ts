import { createCipheriv, createHash, createHmac, randomBytes } from 'node:crypto'
import { getMediaKeys } from 'baileys'
import type { MediaType } from '../../outbound-content.js'

/** A file as it lies at WhatsApp, and what its receiver needs to open it. */
export interface EncryptedMedia {
  readonly mediaKey: Buffer
  readonly sha256: Buffer
  readonly encryptedSha256: Buffer
  /** Ciphertext and the first ten bytes of its authentication code. */
  readonly bytes: Buffer
}

const MAC_BYTES = 10

/** Encrypts a file in memory under a new key, as WhatsApp's media format has it (AES-256-CBC, then HMAC-SHA256). */
export async function encryptMedia(bytes: Uint8Array, type: MediaType): Promise<EncryptedMedia> {
  const mediaKey = randomBytes(32)
  const { cipherKey, iv, macKey } = await getMediaKeys(mediaKey, type)
  if (macKey === undefined) throw new Error('a media key yields no authentication key')
  const cipher = createCipheriv('aes-256-cbc', cipherKey, iv)
  const ciphertext = Buffer.concat([cipher.update(bytes), cipher.final()])
  const mac = createHmac('sha256', macKey).update(iv).update(ciphertext).digest().subarray(0, MAC_BYTES)
  const encrypted = Buffer.concat([ciphertext, mac])
  return { mediaKey, sha256: sha256(bytes), encryptedSha256: sha256(encrypted), bytes: encrypted }
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
