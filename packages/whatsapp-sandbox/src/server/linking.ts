import type { proto } from 'baileys'
import { SandboxError } from '../sandbox-error.js'
import type { CompanionRecord, PhoneRecord } from '../storage/sandbox-state.js'
import { lidJid, phoneJid } from '../wire/jid.js'
import { child, stanza } from '../wire/stanza.js'
import type { StanzaSocket } from '../wire/stanza-socket.js'
import { acceptsDeviceIdentity, offerDeviceIdentity } from './device-identity.js'
import { readRegistration, Registration, signedDeviceIdentity } from './registration.js'
import type { RefLifetimes } from './pairing-refs.js'
import type { World } from './world.js'

/** WhatsApp's limit of linked devices per phone. */
export const MAX_COMPANIONS = 4

const FIRST_HOSTED_DEVICE = 99

/** What a QR code says, apart from the platform. */
export interface QrContents {
  readonly ref: string
  readonly noiseKey: Buffer
  readonly identityKey: Buffer
  readonly advSecret: Buffer
}

/** Reads a QR code's text, with or without the address in front; throws `invalid_request`. */
export function readQr(text: string): QrContents {
  const [ref, noise, identity, secret] = (text.trim().split('#').pop() ?? '').split(',')
  const [noiseKey, identityKey, advSecret] = [noise, identity, secret].map((part) => Buffer.from(part ?? '', 'base64'))
  if (!ref || noiseKey?.length !== 32 || identityKey?.length !== 32 || advSecret?.length !== 32)
    throw new SandboxError('invalid_request', 'This is not a linking code.')
  return { ref, noiseKey, identityKey, advSecret }
}

/** Knows the clients that want to be linked and links them: what a phone and the servers do together. */
export class Linking {
  readonly #registrations = new Set<Registration>()
  #nextId = 1

  constructor(
    private readonly world: World,
    readonly lifetimes: RefLifetimes,
  ) {}

  /** The clients that wait, oldest first. */
  get registrations(): readonly Registration[] {
    return [...this.#registrations]
  }

  /** Takes in a client that has no account yet; throws when its keys are wrong. */
  register(payload: proto.ClientPayload, noiseKey: Uint8Array, socket: StanzaSocket): Registration {
    const keys = readRegistration(payload, noiseKey)
    const registration = new Registration(String(this.#nextId++), keys, socket, this.world.now(), this.lifetimes)
    this.#registrations.add(registration)
    this.world.events.publish({ type: 'codes.changed' })
    return registration
  }

  /** Forgets a client that went away. */
  forget(registration: Registration): void {
    registration.closed()
    this.#registrations.delete(registration)
    this.world.events.publish({ type: 'codes.changed' })
  }

  /** Links the client whose QR code the phone scanned; resolves when the client has proved itself. */
  async scan(phone: PhoneRecord, qr: QrContents): Promise<CompanionRecord> {
    const registration = this.registrations.find((candidate) => candidate.refs.includes(qr.ref))
    if (registration === undefined) throw new SandboxError('code_unknown', 'Nobody shows this code any more.')
    if (registration.refs.deadline(qr.ref) <= this.world.now())
      throw new SandboxError('code_expired', 'This code has expired. Scan the one on the screen now.')
    if (registration.secretRefresh === 'asked')
      throw new SandboxError('code_retired', 'This code was replaced by the server. Scan the new one.')
    if (!qr.noiseKey.equals(registration.keys.noiseKey) || !qr.identityKey.equals(registration.keys.identityKey))
      throw new SandboxError('pairing_refused', 'The code and the device showing it do not belong together.')
    return this.complete(phone, registration, qr.advSecret)
  }

  /** Ends a link after scan or code: signs the device, checks its answer, stores it and restarts the connection (515). */
  async complete(phone: PhoneRecord, registration: Registration, advSecret: Uint8Array): Promise<CompanionRecord> {
    if (phone.companions.length >= MAX_COMPANIONS)
      throw new SandboxError('too_many_devices', `A phone links at most ${MAX_COMPANIONS} devices. Unlink one first.`)
    if (registration.linking) throw new SandboxError('conflict', 'This device is being linked already.')
    registration.linking = true
    const device = phone.nextDevice
    phone.nextDevice = device + 1 === FIRST_HOSTED_DEVICE ? device + 2 : device + 1
    const keyIndex = phone.nextKeyIndex++
    const account = phone.keys.identity
    const { identityKey } = registration.keys
    const offer = offerDeviceIdentity(account, identityKey, advSecret, keyIndex, this.world.now(), (genuine) =>
      this.world.forgeries.signature('account_signature', genuine),
    )
    const answer = await registration.request(
      stanza('pair-success', {}, [
        stanza('device-identity', {}, offer.sealed),
        stanza('platform', { name: 'android' }),
        stanza('device', { jid: phoneJid(phone.number, device), lid: lidJid(phone.lid, device) }),
      ]),
    )
    const identity = signedDeviceIdentity(answer)
    if (identity === undefined || !acceptsDeviceIdentity(identity, offer, account, identityKey)) {
      registration.socket.send(stanza('failure', { reason: '401' }))
      registration.socket.close()
      const refused = child(answer, 'error') ? 'The device refused the link.' : 'The device’s signature is wrong.'
      throw new SandboxError('pairing_refused', refused)
    }
    return this.#store(phone, registration, device, keyIndex)
  }

  #store(phone: PhoneRecord, registration: Registration, device: number, keyIndex: number): CompanionRecord {
    const { noiseKey, identityKey, registrationId, signedPreKey, platform } = registration.keys
    const companion: CompanionRecord = {
      device,
      keyIndex,
      noiseKey,
      identityKey,
      platform,
      registrationId,
      signedPreKey,
      linkedAt: this.world.now(),
      lastSeenAt: this.world.now(),
      preKeys: [],
      queue: [],
      greeted: false,
    }
    phone.companions.push(companion)
    this.world.changed()
    this.world.events.publish({ type: 'phone.changed', number: phone.number })
    registration.socket.send(stanza('stream:error', { code: '515' }))
    registration.socket.close()
    return companion
  }
}
