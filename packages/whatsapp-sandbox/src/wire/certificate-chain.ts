import { Curve, proto, type KeyPair } from 'baileys'

/** The keys with which the sandbox proves that it is the server. A client trusts `root.public` only. */
export interface ServerIdentity {
  readonly root: KeyPair
  readonly intermediate: KeyPair
  /** The server's Noise static key; the leaf certificate names it. */
  readonly static: KeyPair
}

const DAY_SECONDS = 86_400

/** Makes the keys of a new server. */
export function createServerIdentity(): ServerIdentity {
  return { root: Curve.generateKeyPair(), intermediate: Curve.generateKeyPair(), static: Curve.generateKeyPair() }
}

/**
 * The chain sent inside the Noise handshake: root signs intermediate (serial 1), intermediate signs leaf (serial 2), the leaf's key is
 * the server's static key, and both are valid from a day ago for a year, so that clients stricter than Baileys accept it too.
 * @param nowMs - The server's time in milliseconds.
 */
export function issueCertificateChain(identity: ServerIdentity, nowMs: number): Uint8Array {
  const { Details } = proto.CertChain.NoiseCertificate
  const notBefore = Math.floor(nowMs / 1000) - DAY_SECONDS
  const notAfter = notBefore + 366 * DAY_SECONDS
  const intermediate = Details.encode({
    serial: 1,
    issuerSerial: 0,
    key: identity.intermediate.public,
    notBefore,
    notAfter,
  }).finish()
  const leaf = Details.encode({ serial: 2, issuerSerial: 1, key: identity.static.public, notBefore, notAfter }).finish()
  return proto.CertChain.encode({
    intermediate: { details: intermediate, signature: Curve.sign(identity.root.private, intermediate) },
    leaf: { details: leaf, signature: Curve.sign(identity.intermediate.private, leaf) },
  }).finish()
}
