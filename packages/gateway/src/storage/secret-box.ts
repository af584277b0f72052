import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto'

/** Encrypts what must not be readable in the data directory or a backup. */
export interface SecretBox {
  /** `context` names the row (`webhook:wh_…:secret`): a sealed value copied to another row does not open there. */
  sealText(text: string, context: string): string
  openText(sealed: string, context: string): string
  sealBytes(bytes: Uint8Array, context: string): Buffer
  openBytes(sealed: Uint8Array, context: string): Buffer
}

/** Thrown when a sealed value was changed, moved, or made with a secret that is not configured. */
export class SealBrokenError extends Error {
  override readonly name = 'SealBrokenError'
}

const VERSION = 1
const KEY_ID_BYTES = 4
const IV_BYTES = 12
const TAG_BYTES = 16
const HEAD_BYTES = 1 + KEY_ID_BYTES + IV_BYTES + TAG_BYTES

interface Key {
  readonly id: Buffer
  readonly bytes: Buffer
}

/**
 * AES-256-GCM with a key derived from each secret by HKDF-SHA256. Seals with the first secret, opens with any of them,
 * so that a secret can be rotated. Layout: version, key id, nonce, tag, ciphertext.
 */
export function createSecretBox(secrets: readonly [string, ...string[]]): SecretBox {
  const keys = secrets.map(deriveKey)
  const newest = keys[0] as Key

  function sealBytes(bytes: Uint8Array, context: string): Buffer {
    const iv = randomBytes(IV_BYTES)
    const cipher = createCipheriv('aes-256-gcm', newest.bytes, iv)
    cipher.setAAD(Buffer.from(context))
    const body = Buffer.concat([cipher.update(bytes), cipher.final()])
    return Buffer.concat([Buffer.of(VERSION), newest.id, iv, cipher.getAuthTag(), body])
  }

  function openBytes(sealed: Uint8Array, context: string): Buffer {
    const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
    if (bytes.length < HEAD_BYTES || bytes[0] !== VERSION) throw new SealBrokenError('not a sealed value')
    const id = bytes.subarray(1, 1 + KEY_ID_BYTES)
    const key = keys.find((candidate) => candidate.id.equals(id))
    if (!key) throw new SealBrokenError('sealed with a secret that is not configured (WAYGATE_SECRET)')
    const ivEnd = 1 + KEY_ID_BYTES + IV_BYTES
    const decipher = createDecipheriv('aes-256-gcm', key.bytes, bytes.subarray(1 + KEY_ID_BYTES, ivEnd))
    decipher.setAAD(Buffer.from(context))
    decipher.setAuthTag(bytes.subarray(ivEnd, HEAD_BYTES))
    try {
      return Buffer.concat([decipher.update(bytes.subarray(HEAD_BYTES)), decipher.final()])
    } catch {
      throw new SealBrokenError('a sealed value was changed or moved')
    }
  }

  return {
    sealBytes,
    openBytes,
    sealText: (text, context) => sealBytes(Buffer.from(text), context).toString('base64url'),
    openText: (sealed, context) => openBytes(Buffer.from(sealed, 'base64url'), context).toString('utf8'),
  }
}

function deriveKey(secret: string): Key {
  const bytes = Buffer.from(hkdfSync('sha256', secret, '', 'waygate sealed values v1', 32))
  return { bytes, id: createHash('sha256').update(bytes).digest().subarray(0, KEY_ID_BYTES) }
}
