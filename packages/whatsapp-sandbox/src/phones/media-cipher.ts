import { getMediaKeys, type MediaType } from 'baileys'
import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const MAC_BYTES = 10

/** What a message says about its file so that its receiver can open it. */
export interface MediaSecrets {
  readonly mediaKey: Uint8Array
  readonly fileSha256: Uint8Array
  readonly fileEncSha256: Uint8Array
}

/** Encrypts a file as a phone does before it uploads it. */
export async function sealFile(bytes: Buffer, type: MediaType): Promise<MediaSecrets & { readonly sealed: Buffer }> {
  const mediaKey = randomBytes(32)
  const { cipherKey, iv, macKey } = await keysOf(mediaKey, type)
  const cipher = createCipheriv('aes-256-cbc', cipherKey, iv)
  const ciphertext = Buffer.concat([cipher.update(bytes), cipher.final()])
  const sealed = Buffer.concat([ciphertext, mac(macKey, iv, ciphertext)])
  return { mediaKey, fileSha256: sha256(bytes), fileEncSha256: sha256(sealed), sealed }
}

/** Opens a file; throws when anything about it is not what the message said. */
export async function openFile(sealed: Buffer, secrets: MediaSecrets, type: MediaType): Promise<Buffer> {
  if (!sha256(sealed).equals(secrets.fileEncSha256)) throw new Error('the file is not the one that was uploaded')
  const { cipherKey, iv, macKey } = await keysOf(secrets.mediaKey, type)
  const ciphertext = sealed.subarray(0, -MAC_BYTES)
  if (!timingSafeEqual(mac(macKey, iv, ciphertext), sealed.subarray(-MAC_BYTES)))
    throw new Error('the file was changed')
  const decipher = createDecipheriv('aes-256-cbc', cipherKey, iv)
  const bytes = Buffer.concat([decipher.update(ciphertext), decipher.final()])
  if (!sha256(bytes).equals(secrets.fileSha256)) throw new Error('the file is not what the message says')
  return bytes
}

async function keysOf(mediaKey: Uint8Array, type: MediaType) {
  const { cipherKey, iv, macKey } = await getMediaKeys(mediaKey, type)
  if (macKey === undefined) throw new Error('a media key yields no authentication key')
  return { cipherKey, iv, macKey }
}

function mac(key: Uint8Array, iv: Uint8Array, ciphertext: Buffer): Buffer {
  return createHmac('sha256', key).update(iv).update(ciphertext).digest().subarray(0, MAC_BYTES)
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
