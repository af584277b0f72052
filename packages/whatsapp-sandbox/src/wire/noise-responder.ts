import { aesDecryptGCM, aesEncryptGCM, Curve, hkdf, NOISE_MODE, NOISE_WA_HEADER, proto, sha256 } from 'baileys'
import type { KeyPair } from 'baileys'

const NO_DATA = Buffer.alloc(0)

function nonce(counter: number): Buffer {
  const buffer = Buffer.alloc(12)
  buffer.writeUInt32BE(counter, 8)
  return buffer
}

/** The two ciphers of an established connection; each direction counts its frames from 0. */
export class NoiseTransport {
  #received = 0
  #sent = 0

  constructor(
    readonly receiveKey: Uint8Array,
    readonly sendKey: Uint8Array,
  ) {}

  /** Opens a frame from the client; throws when it is not authentic. */
  decrypt(ciphertext: Uint8Array): Buffer {
    return aesDecryptGCM(ciphertext, this.receiveKey, nonce(this.#received++), NO_DATA)
  }

  /** Seals a frame for the client. */
  encrypt(plaintext: Uint8Array): Buffer {
    return aesEncryptGCM(plaintext, this.sendKey, nonce(this.#sent++), NO_DATA)
  }
}

/** What the client proved and asked for in its last handshake message. */
export interface ClientFinish {
  readonly clientStatic: Buffer
  readonly payload: proto.ClientPayload
  readonly transport: NoiseTransport
}

/** The server's side of `Noise_XX_25519_AESGCM_SHA256`, with the certificate chain as payload of its only message. */
export class NoiseResponder {
  readonly #static: KeyPair
  readonly #chain: Uint8Array
  readonly #ephemeral = Curve.generateKeyPair()
  #hash: Buffer = Buffer.from(NOISE_MODE)
  #salt: Buffer = this.#hash
  #key: Buffer = this.#hash
  #counter = 0

  constructor(staticKey: KeyPair, chain: Uint8Array) {
    this.#static = staticKey
    this.#chain = chain
    this.#authenticate(NOISE_WA_HEADER)
  }

  /** Answers the client's first message. */
  hello(message: Uint8Array): Uint8Array {
    const ephemeral = proto.HandshakeMessage.decode(message).clientHello?.ephemeral
    if (ephemeral?.length !== 32) throw new Error('client hello without an ephemeral key')
    this.#authenticate(ephemeral)
    this.#authenticate(this.#ephemeral.public)
    this.#mix(Curve.sharedKey(this.#ephemeral.private, ephemeral))
    const staticKey = this.#encrypt(this.#static.public)
    this.#mix(Curve.sharedKey(this.#static.private, ephemeral))
    const payload = this.#encrypt(this.#chain)
    return proto.HandshakeMessage.encode({
      serverHello: { ephemeral: this.#ephemeral.public, static: staticKey, payload },
    }).finish()
  }

  /** Reads the client's second message and ends the handshake; throws when it is not authentic. */
  finish(message: Uint8Array): ClientFinish {
    const finish = proto.HandshakeMessage.decode(message).clientFinish
    if (!finish?.static || !finish.payload) throw new Error('client finish without key or payload')
    const clientStatic = this.#decrypt(finish.static)
    this.#mix(Curve.sharedKey(this.#ephemeral.private, clientStatic))
    const payload = proto.ClientPayload.decode(this.#decrypt(finish.payload))
    const [receiveKey, sendKey] = this.#derive(NO_DATA)
    return { clientStatic, payload, transport: new NoiseTransport(receiveKey, sendKey) }
  }

  #authenticate(data: Uint8Array): void {
    this.#hash = sha256(Buffer.concat([this.#hash, data]))
  }

  #derive(secret: Uint8Array): [Buffer, Buffer] {
    const keys = Buffer.from(hkdf(Buffer.from(secret), 64, { salt: this.#salt, info: '' }))
    return [keys.subarray(0, 32), keys.subarray(32)]
  }

  #mix(secret: Uint8Array): void {
    ;[this.#salt, this.#key] = this.#derive(secret)
    this.#counter = 0
  }

  #encrypt(plaintext: Uint8Array): Buffer {
    const ciphertext = aesEncryptGCM(plaintext, this.#key, nonce(this.#counter++), this.#hash)
    this.#authenticate(ciphertext)
    return ciphertext
  }

  #decrypt(ciphertext: Uint8Array): Buffer {
    const plaintext = aesDecryptGCM(ciphertext, this.#key, nonce(this.#counter++), this.#hash)
    this.#authenticate(ciphertext)
    return plaintext
  }
}
