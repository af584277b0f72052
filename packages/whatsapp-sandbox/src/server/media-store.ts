import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** Everything that lies on the media host together; the oldest files go first. */
const MAX_TOTAL_BYTES = 256 * 1024 * 1024
/** AES pads to blocks of this size, and ten bytes of authentication follow. */
const BLOCK = 16
const MAC_BYTES = 10

/** An upload that is not accepted. */
export class MediaRefusal extends Error {
  override readonly name = 'MediaRefusal'

  constructor(
    readonly status: 401 | 415,
    message: string,
  ) {
    super(message)
  }
}

/** The media host: encrypted files that only those who got the message can open. Kept in memory only. */
export class MediaStore {
  /** What `media_conn` hands out; an upload must show it. */
  readonly permission = randomBytes(16).toString('hex')
  /** `host:port` of the media host, once it listens. */
  address = 'media.invalid'
  readonly #files = new Map<string, Buffer>()
  #total = 0

  /**
   * Takes in a file under the digest of its ciphertext, as WhatsApp does.
   * @returns Where it lies.
   * @throws {MediaRefusal} without the permission, or for bytes that are not what the token says.
   */
  put(kind: string, token: string, permission: string, bytes: Buffer): { url: string; directPath: string } {
    if (!same(permission, this.permission)) throw new MediaRefusal(401, 'unauthorized')
    if (createHash('sha256').update(bytes).digest('base64url') !== token)
      throw new MediaRefusal(415, 'the token is not the digest of the file')
    if (bytes.length <= MAC_BYTES || (bytes.length - MAC_BYTES) % BLOCK !== 0)
      throw new MediaRefusal(415, 'this is no encrypted file')
    return this.keep(kind, bytes)
  }

  /** Keeps an encrypted file; the oldest ones make room. */
  keep(kind: string, bytes: Buffer): { url: string; directPath: string } {
    const directPath = `/v/${kind}/${randomBytes(12).toString('hex')}`
    this.#files.set(directPath, bytes)
    this.#total += bytes.length
    for (const [path, file] of this.#files) {
      if (this.#total <= MAX_TOTAL_BYTES) break
      this.#files.delete(path)
      this.#total -= file.length
    }
    return { url: `http://${this.address}${directPath}`, directPath }
  }

  /** The ciphertext at a path; `undefined` when there is none (any more). */
  get(directPath: string): Buffer | undefined {
    return this.#files.get(directPath)
  }
}

function same(given: string, expected: string): boolean {
  return given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected))
}
