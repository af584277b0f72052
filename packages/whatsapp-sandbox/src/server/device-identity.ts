import { Curve, proto, WA_ADV_ACCOUNT_SIG_PREFIX, WA_ADV_DEVICE_SIG_PREFIX, type KeyPair } from 'baileys'
import { createHmac } from 'node:crypto'
import { isSignedBy } from '../wire/signatures.js'

/** What a phone signs about a device that is being linked ("ADV", account-device verification). */
export interface DeviceIdentityOffer {
  readonly details: Uint8Array
  /** The bytes of `ADVSignedDeviceIdentityHMAC`, sent in `pair-success`. */
  readonly sealed: Uint8Array
}

/**
 * Signs a device's identity key with the account's key and seals it with the secret the companion showed or agreed on.
 * @param signature - Passes the account's signature on, or something else in its place.
 */
export function offerDeviceIdentity(
  account: KeyPair,
  companionIdentity: Uint8Array,
  advSecret: Uint8Array,
  keyIndex: number,
  nowMs: number,
  signature: (genuine: Uint8Array) => Uint8Array = (genuine) => genuine,
): DeviceIdentityOffer {
  const details = proto.ADVDeviceIdentity.encode({
    rawId: keyIndex,
    timestamp: Math.floor(nowMs / 1000),
    keyIndex,
    accountType: proto.ADVEncryptionType.E2EE,
    deviceType: proto.ADVEncryptionType.E2EE,
  }).finish()
  const accountSignature = signature(
    Curve.sign(account.private, Buffer.concat([WA_ADV_ACCOUNT_SIG_PREFIX, details, companionIdentity])),
  )
  const signed = proto.ADVSignedDeviceIdentity.encode({
    details,
    accountSignatureKey: account.public,
    accountSignature,
  }).finish()
  const hmac = createHmac('sha256', advSecret).update(signed).digest()
  return { details, sealed: proto.ADVSignedDeviceIdentityHMAC.encode({ details: signed, hmac }).finish() }
}

/** Whether a companion's answer carries a valid signature of its own over what the account signed. */
export function acceptsDeviceIdentity(
  answer: Uint8Array,
  offer: DeviceIdentityOffer,
  account: KeyPair,
  companionIdentity: Uint8Array,
): boolean {
  const { details, deviceSignature } = decode(answer)
  if (!details || !deviceSignature || !Buffer.from(details).equals(offer.details)) return false
  return isSignedBy(
    companionIdentity,
    Buffer.concat([WA_ADV_DEVICE_SIG_PREFIX, offer.details, companionIdentity, account.public]),
    deviceSignature,
  )
}

/**
 * Whether the `device-identity` that accompanies a companion's first messages is what the account signed for that device. Receivers
 * check it, so that nobody can speak as somebody's companion without the account's signature.
 */
export function provesDeviceIdentity(proof: Uint8Array, account: KeyPair, companionIdentity: Uint8Array): boolean {
  const { details, accountSignature, deviceSignature, accountSignatureKey } = decode(proof)
  if (!details || !accountSignature || !deviceSignature || !accountSignatureKey) return false
  if (!Buffer.from(accountSignatureKey).equals(account.public)) return false
  return (
    isSignedBy(
      account.public,
      Buffer.concat([WA_ADV_ACCOUNT_SIG_PREFIX, details, companionIdentity]),
      accountSignature,
    ) &&
    isSignedBy(
      companionIdentity,
      Buffer.concat([WA_ADV_DEVICE_SIG_PREFIX, details, companionIdentity, account.public]),
      deviceSignature,
    )
  )
}

function decode(encoded: Uint8Array): proto.IADVSignedDeviceIdentity {
  try {
    return proto.ADVSignedDeviceIdentity.decode(encoded)
  } catch {
    return {}
  }
}
