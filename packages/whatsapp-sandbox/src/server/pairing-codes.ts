import {
  aesDecryptCTR,
  aesDecryptGCM,
  aesEncryptCTR,
  Curve,
  derivePairingCodeKey,
  hkdf,
  type BinaryNode,
} from 'baileys'
import { randomBytes } from 'node:crypto'
import { SandboxError } from '../sandbox-error.js'
import type { CompanionRecord, PhoneRecord } from '../storage/sandbox-state.js'
import { attribute, bytes, child, stanza } from '../wire/stanza.js'
import type { Linking } from './linking.js'
import type { Registration } from './registration.js'
import type { World } from './world.js'

/** A client that asked to be linked with a code and waits for the phone's owner to type it. */
export interface CodeOffer {
  readonly number: string
  readonly ref: string
  readonly registration: Registration
  /** Salt, counter block and the companion's ephemeral key encrypted with the code. */
  readonly wrappedKey: Buffer
  readonly platform: string
  readonly endsAt: number
  attemptsLeft: number
}

/** How long a code may be typed; the socket of a real client that shows one lives about this long. */
export const DEFAULT_CODE_LIFETIME_MS = 160_000

const ATTEMPTS = 3
const BUNDLE_INFO = 'link_code_pairing_key_bundle_encryption_key'

/** Linking with a typed code, `link_code_companion_reg`: companion hello, primary hello, companion finish. */
export class PairingCodes {
  readonly #offers = new Map<string, CodeOffer>()

  constructor(
    private readonly world: World,
    private readonly linking: Linking,
    private readonly lifetimeMs: number,
  ) {}

  /** The offers a phone can answer now. */
  offersFor(number: string): readonly CodeOffer[] {
    for (const [ref, offer] of this.#offers)
      if (offer.endsAt <= this.world.now() || !this.linking.registrations.includes(offer.registration))
        this.#offers.delete(ref)
    return [...this.#offers.values()].filter((offer) => offer.number === number)
  }

  /** Makes every code unusable. */
  expire(): void {
    this.#offers.clear()
    this.world.events.publish({ type: 'codes.changed' })
  }

  /** A client's stanza about codes. */
  fromCompanion(registration: Registration, node: BinaryNode): void {
    const request = child(node, 'link_code_companion_reg')
    const id = attribute(node, 'id') ?? ''
    if (request && attribute(request, 'stage') === 'companion_hello') this.#hello(registration, id, request)
    else if (request && attribute(request, 'stage') === 'companion_finish')
      registration.answered(finishId(bytes(child(request, 'link_code_pairing_ref'))?.toString() ?? ''), node)
    else registration.socket.send(failure(id, '400', 'bad-request'))
  }

  /** Types a code on a phone: tries the newest offer for its number; resolves when the client is linked. */
  async enter(phone: PhoneRecord, typed: string): Promise<CompanionRecord> {
    const code = typed.replaceAll(/[\s-]/g, '').toUpperCase()
    if (!/^[0-9A-Z]{8}$/.test(code)) throw new SandboxError('invalid_request', 'A code has eight letters or digits.')
    const offer = this.offersFor(phone.number).at(-1)
    if (offer === undefined) throw new SandboxError('code_unknown', 'No device waits for a code of this number.')
    offer.attemptsLeft -= 1
    if (offer.attemptsLeft <= 0) this.#offers.delete(offer.ref)
    const advSecret = await this.#agree(phone, offer, code)
    this.#offers.delete(offer.ref)
    return this.linking.complete(phone, offer.registration, advSecret)
  }

  #hello(registration: Registration, id: string, request: BinaryNode): void {
    const owner = this.world.deviceAt(attribute(request, 'jid'))
    const wrappedKey = bytes(child(request, 'link_code_pairing_wrapped_companion_ephemeral_pub'))
    const noiseKey = bytes(child(request, 'companion_server_auth_key_pub'))
    if (wrappedKey?.length !== 80 || !noiseKey?.equals(registration.keys.noiseKey)) {
      registration.socket.send(failure(id, '400', 'bad-request'))
      return
    }
    if (owner === undefined) {
      registration.socket.send(failure(id, '404', 'item-not-found'))
      return
    }
    for (const offer of this.#offers.values()) if (offer.registration === registration) this.#offers.delete(offer.ref)
    const ref = randomBytes(16).toString('base64url')
    this.#offers.set(ref, {
      number: owner.phone.number,
      ref,
      registration,
      wrappedKey,
      platform: bytes(child(request, 'companion_platform_display'))?.toString() ?? registration.keys.platform,
      endsAt: this.world.now() + this.lifetimeMs,
      attemptsLeft: ATTEMPTS,
    })
    registration.socket.send(
      stanza('iq', { from: '@s.whatsapp.net', type: 'result', id }, [
        stanza('link_code_companion_reg', { stage: 'companion_hello' }, [
          stanza('link_code_pairing_ref', {}, Buffer.from(ref)),
        ]),
      ]),
    )
    this.world.events.publish({ type: 'codes.changed', number: owner.phone.number })
  }

  /** The phone's half of the exchange; returns the linking secret both sides then know, or throws `wrong_code`. */
  async #agree(phone: PhoneRecord, offer: CodeOffer, code: string): Promise<Buffer> {
    const ephemeral = Curve.generateKeyPair()
    const companionKey = await unwrapKey(offer.wrappedKey, code)
    const finish = await offer.registration.notify(
      'link_code_companion_reg',
      stanza('link_code_companion_reg', { stage: 'primary_hello' }, [
        stanza('link_code_pairing_wrapped_primary_ephemeral_pub', {}, await wrapKey(ephemeral.public, code)),
        stanza('primary_identity_pub', {}, phone.keys.identity.public),
        stanza('link_code_pairing_ref', {}, Buffer.from(offer.ref)),
      ]),
      finishId(offer.ref),
    )
    const id = attribute(finish, 'id') ?? ''
    const shared = Curve.sharedKey(ephemeral.private, companionKey)
    const random = openBundle(finish, shared, offer.registration.keys.identityKey, phone.keys.identity.public)
    if (random === undefined) {
      offer.registration.socket.send(failure(id, '400', 'bad-request'))
      throw new SandboxError('wrong_code', 'This code is not right. Check it and type it again.')
    }
    offer.registration.socket.send(stanza('iq', { from: '@s.whatsapp.net', type: 'result', id }))
    const identityShared = Curve.sharedKey(phone.keys.identity.private, offer.registration.keys.identityKey)
    const secret = Buffer.concat([shared, identityShared, random])
    return Buffer.from(hkdf(secret, 32, { info: 'adv_secret' }))
  }
}

function finishId(ref: string): string {
  return `companion_finish:${ref}`
}

function failure(id: string, code: string, text: string): BinaryNode {
  return stanza('iq', { from: '@s.whatsapp.net', type: 'error', id }, [stanza('error', { code, text })])
}

async function unwrapKey(wrapped: Buffer, code: string): Promise<Buffer> {
  const key = await derivePairingCodeKey(code, wrapped.subarray(0, 32))
  return aesDecryptCTR(wrapped.subarray(48), key, wrapped.subarray(32, 48))
}

async function wrapKey(publicKey: Uint8Array, code: string): Promise<Buffer> {
  const [salt, counter] = [randomBytes(32), randomBytes(16)]
  const key = await derivePairingCodeKey(code, salt)
  return Buffer.concat([salt, counter, aesEncryptCTR(publicKey, key, counter)])
}

/** Opens the companion's key bundle and checks both identities; `undefined` when the code was wrong. Returns the shared random. */
function openBundle(
  finish: BinaryNode,
  shared: Buffer,
  companion: Uint8Array,
  primary: Uint8Array,
): Buffer | undefined {
  const wrapped = bytes(child(child(finish, 'link_code_companion_reg'), 'link_code_pairing_wrapped_key_bundle'))
  if (wrapped === undefined || wrapped.length < 44) return undefined
  const key = Buffer.from(hkdf(shared, 32, { salt: wrapped.subarray(0, 32), info: BUNDLE_INFO }))
  try {
    const bundle = aesDecryptGCM(wrapped.subarray(44), key, wrapped.subarray(32, 44), Buffer.alloc(0))
    const genuine = bundle.subarray(0, 32).equals(companion) && bundle.subarray(32, 64).equals(primary)
    return genuine && bundle.length === 96 ? bundle.subarray(64) : undefined
  } catch {
    return undefined
  }
}
