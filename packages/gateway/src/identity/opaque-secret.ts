import { createHash, randomBytes } from 'node:crypto'

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
/** 32 characters of 62: 190.5 random bits. */
const RANDOM_LENGTH = 32
const CHECKSUM_LENGTH = 6
const FAIR_BYTES = 256 - (256 % ALPHABET.length)

/** The kinds of opaque secrets: API key, embed token, setup link, mailed links (confirm an address, new password), WebSocket ticket. */
export type SecretPrefix = 'wa_' | 'wge_' | 'wgs_' | 'wgv_' | 'wgr_' | 'tkt_'

/** Mints a secret: prefix, 190 random bits, checksum. Only its hash is ever stored. */
export function mintSecret(prefix: SecretPrefix): string {
  const random = randomText()
  return `${prefix}${random}${checksum(prefix + random)}`
}

/** 190 random bits in 32 letters and digits. */
export function randomText(): string {
  let text = ''
  while (text.length < RANDOM_LENGTH) {
    for (const byte of randomBytes(RANDOM_LENGTH)) {
      // bytes above the last whole round of the alphabet would make its first letters likelier
      if (byte < FAIR_BYTES && text.length < RANDOM_LENGTH) text += ALPHABET[byte % ALPHABET.length] ?? ''
    }
  }
  return text
}

/** Whether a text has the form and the checksum of such a secret; tells a typing error from a database's answer. */
export function isWellFormed(secret: string, prefix: SecretPrefix): boolean {
  const body = secret.slice(prefix.length)
  if (!secret.startsWith(prefix) || !/^[0-9A-Za-z]{38}$/.test(body)) return false
  return checksum(secret.slice(0, -CHECKSUM_LENGTH)) === secret.slice(-CHECKSUM_LENGTH)
}

/** SHA-256 in hex: enough for a secret of 190 random bits (ASVS 6.5.2), and it can be looked up. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

function checksum(text: string): string {
  let number = createHash('sha256').update(text).digest().readUInt32BE(0)
  let out = ''
  for (let i = 0; i < CHECKSUM_LENGTH; i++) {
    out = (ALPHABET[number % ALPHABET.length] ?? '') + out
    number = Math.floor(number / ALPHABET.length)
  }
  return out
}
