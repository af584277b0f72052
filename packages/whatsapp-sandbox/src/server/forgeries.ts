import { Curve } from 'baileys'
import { issueCertificateChain, type ServerIdentity } from '../wire/certificate-chain.js'

/** What somebody between a client and WhatsApp could try to pass off as genuine. */
export const FORGERIES = ['certificate', 'stolen_certificate', 'account_signature', 'signed_pre_key'] as const
export type Forgery = (typeof FORGERIES)[number]

const REISSUE_AFTER_MS = 3_600_000

/** Signatures and certificates that are wrong on demand, so that clients can show that they look at them. */
export class Forgeries {
  readonly #active = new Set<Forgery>()
  #issued: { readonly at: number; readonly chain: Uint8Array } | undefined

  /** Starts or ends one kind of forgery. */
  set(forgery: Forgery, on: boolean): void {
    if (on) this.#active.add(forgery)
    else this.#active.delete(forgery)
  }

  clear(): void {
    this.#active.clear()
  }

  /** The certificates of a handshake: of another root, or genuine ones of a server whose key this one does not have. */
  chain(identity: ServerIdentity, nowMs: number): Uint8Array {
    if (this.#active.has('certificate'))
      return issueCertificateChain({ ...identity, root: Curve.generateKeyPair() }, nowMs)
    if (this.#active.has('stolen_certificate'))
      return issueCertificateChain({ ...identity, static: Curve.generateKeyPair() }, nowMs)
    // Signatures in JavaScript are what a connection costs most: a chain is valid for a year.
    if (this.#issued === undefined || Math.abs(nowMs - this.#issued.at) > REISSUE_AFTER_MS)
      this.#issued = { at: nowMs, chain: issueCertificateChain(identity, nowMs) }
    return this.#issued.chain
  }

  /** A signature as it goes out: genuine, or of nothing. */
  signature(kind: 'account_signature' | 'signed_pre_key', genuine: Uint8Array): Uint8Array {
    if (!this.#active.has(kind)) return genuine
    const forged = Buffer.from(genuine)
    forged.writeUInt8(forged.readUInt8(7) ^ 1, 7)
    return forged
  }
}
