import { Curve, proto, type SignalRepositoryWithLIDStore, WA_CERT_DETAILS } from 'baileys'
import { isSignedBy } from './signatures.js'

/** The first byte of what an account signs about a device; no certificate begins with it. */
const ACCOUNT_MESSAGE = 6

let enforced = false

/**
 * Makes Baileys look at the signatures it is shown: those of the server's certificates and of the account at linking.
 *
 * Its own check (7.0.0-rc14 with libsignal 6) waits for an exception that libsignal does not throw, so that every
 * well-formed signature passes. It also never asks whether the leaf certificate is the server's: a genuine chain could be
 * replayed by whoever has recorded one. Both are answered here, for the whole process and for good.
 */
export function enforceSignatures(): void {
  if (enforced) return
  enforced = true
  const agree = Curve.sharedKey
  let peer: Uint8Array | undefined
  Curve.sharedKey = (privateKey, publicKey) => {
    peer = publicKey
    return agree(privateKey, publicKey)
  }
  Curve.verify = (publicKey, message, signature) => {
    if (!isSignedBy(publicKey, message, signature)) return false
    if (message[0] === ACCOUNT_MESSAGE || isRoot(publicKey)) return true
    // what is left is the leaf; the handshake has just agreed with the key that the server proved
    return namesKey(message, peer)
  }
}

function isRoot(publicKey: Uint8Array): boolean {
  return Buffer.from(WA_CERT_DETAILS.PUBLIC_KEY).equals(publicKey)
}

function namesKey(details: Uint8Array, key: Uint8Array | undefined): boolean {
  try {
    const named = proto.CertChain.NoiseCertificate.Details.decode(details).key
    return key !== undefined && named != null && Buffer.from(named).equals(key)
  } catch {
    return false
  }
}

/** A device's keys are not signed by the identity that they came with: whoever handed them out could read what is sent. */
export class ForgedKeysError extends Error {
  override readonly name = 'ForgedKeysError'
}

/** Opens sessions with other devices only when their signed pre-key is; libsignal skips the check when we write first. */
export function withSignedPreKeys(inner: SignalRepositoryWithLIDStore): SignalRepositoryWithLIDStore {
  return {
    ...inner,
    async injectE2ESession(opts) {
      const { identityKey, signedPreKey } = opts.session
      if (!isSignedBy(identityKey, signedPreKey.publicKey, signedPreKey.signature)) {
        throw new ForgedKeysError('the keys of a device are not signed by its identity')
      }
      return inner.injectE2ESession(opts)
    },
  }
}
