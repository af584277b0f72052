import { Curve, generateRegistrationId, generateSignalPubKey, signedKeyPair } from 'baileys'
import {
  GroupCipher,
  GroupSessionBuilder,
  SenderKeyDistributionMessage,
  SenderKeyName,
  SenderKeyRecord,
} from 'baileys/lib/Signal/Group/index.js'
import { ProtocolAddress, SessionBuilder, SessionCipher, SessionRecord, type SignalStorage } from 'libsignal'
import { randomBytes } from 'node:crypto'
import type { PhoneKeys } from '../storage/sandbox-state.js'

/** A one-to-one ciphertext: `pkmsg` opens a session, `msg` continues one. */
export interface Ciphertext {
  readonly type: 'pkmsg' | 'msg'
  readonly body: Buffer
}

/** The public keys with which a session to a device is opened. Keys are 32 bytes, without libsignal's type byte. */
export interface PreKeyBundle {
  readonly registrationId: number
  readonly identityKey: Uint8Array
  readonly signedPreKey: { readonly id: number; readonly value: Uint8Array; readonly signature: Uint8Array }
  readonly preKey?: { readonly id: number; readonly value: Uint8Array }
}

/** Where a device keeps a session: a person's LID and the device's number. */
export interface DeviceAddress {
  readonly lid: string
  readonly device: number
}

type SenderKeyStructure = NonNullable<ConstructorParameters<typeof SenderKeyRecord>[0]>
type SessionBundle = Parameters<SessionBuilder['initOutgoing']>[0]
type SerializedSession = Parameters<typeof SessionRecord.deserialize>[0]

/** Makes the keys of a new phone. */
export function createPhoneKeys(nowMs: number): PhoneKeys {
  const identity = Curve.generateKeyPair()
  const signed = signedKeyPair(identity, 1)
  return {
    identity,
    registrationId: generateRegistrationId(),
    signedPreKey: { id: 1, pair: signed.keyPair, signature: signed.signature },
    preKeys: {},
    nextPreKeyId: 1,
    sessions: {},
    senderKeys: {},
    senderKeyHolders: {},
    appStateKey: { id: randomBytes(6), data: randomBytes(32), timestamp: nowMs },
  }
}

/** The Signal protocol of one practice phone, over the keys that are kept in the state. */
export class SignalDevice {
  readonly #keys: PhoneKeys
  readonly #changed: () => void

  constructor(keys: PhoneKeys, changed: () => void) {
    this.#keys = keys
    this.#changed = changed
  }

  /** A bundle for somebody who wants to write first, with a fresh one-time key. */
  issueBundle(): PreKeyBundle & { readonly preKey: { readonly id: number; readonly value: Uint8Array } } {
    const id = this.#keys.nextPreKeyId++
    const pair = Curve.generateKeyPair()
    this.#keys.preKeys[String(id)] = pair
    this.#changed()
    const { signedPreKey, registrationId, identity } = this.#keys
    return {
      registrationId,
      identityKey: identity.public,
      signedPreKey: { id: signedPreKey.id, value: signedPreKey.pair.public, signature: signedPreKey.signature },
      preKey: { id, value: pair.public },
    }
  }

  /** Whether a session to a device is open. */
  hasSession(address: DeviceAddress): boolean {
    return this.#keys.sessions[signalAddress(address).toString()] !== undefined
  }

  /** Forgets the session to a device, so that the next message opens a new one. */
  dropSession(address: DeviceAddress): void {
    Reflect.deleteProperty(this.#keys.sessions, signalAddress(address).toString())
    this.#changed()
  }

  /** Opens a session from a device's bundle; throws when its signature is wrong. */
  async openSession(address: DeviceAddress, bundle: PreKeyBundle): Promise<void> {
    const session = {
      registrationId: bundle.registrationId,
      identityKey: generateSignalPubKey(bundle.identityKey),
      signedPreKey: {
        keyId: bundle.signedPreKey.id,
        publicKey: generateSignalPubKey(bundle.signedPreKey.value),
        signature: bundle.signedPreKey.signature,
      },
      ...(bundle.preKey && {
        preKey: { keyId: bundle.preKey.id, publicKey: generateSignalPubKey(bundle.preKey.value) },
      }),
    }
    // libsignal works without a one-time key; its declaration alone requires it.
    await new SessionBuilder(this.#store, signalAddress(address)).initOutgoing(session as SessionBundle)
  }

  /** Encrypts padded bytes for a device with an open session. */
  async encrypt(address: DeviceAddress, plaintext: Uint8Array): Promise<Ciphertext> {
    const sealed = await new SessionCipher(this.#store, signalAddress(address)).encrypt(Buffer.from(plaintext))
    return { type: sealed.type === 3 ? 'pkmsg' : 'msg', body: Buffer.from(sealed.body, 'binary') }
  }

  /** Decrypts a one-to-one message; throws when it cannot be read. */
  async decrypt(address: DeviceAddress, type: string, ciphertext: Buffer): Promise<Buffer> {
    const cipher = new SessionCipher(this.#store, signalAddress(address))
    return type === 'pkmsg' ? cipher.decryptPreKeyWhisperMessage(ciphertext) : cipher.decryptWhisperMessage(ciphertext)
  }

  /** The message with which members of a group can read what this phone writes there from now on. */
  async senderKeyDistribution(groupId: string, self: DeviceAddress): Promise<Uint8Array> {
    const name = new SenderKeyName(groupId, signalAddress(self))
    return (await new GroupSessionBuilder(this.#senderKeyStore).create(name)).serialize()
  }

  /** Encrypts for a group, and says with which distribution message members can read it. */
  async encryptForGroup(groupId: string, self: DeviceAddress, plaintext: Uint8Array) {
    const name = new SenderKeyName(groupId, signalAddress(self))
    const distribution = await this.senderKeyDistribution(groupId, self)
    const body = Buffer.from(await new GroupCipher(this.#senderKeyStore, name).encrypt(plaintext))
    return { body, distribution }
  }

  /** Starts a new sender key in a group: after a removal the former member must not read on. */
  rotateSenderKey(groupId: string, self: DeviceAddress): void {
    Reflect.deleteProperty(this.#keys.senderKeys, new SenderKeyName(groupId, signalAddress(self)).toString())
    this.#keys.senderKeyHolders[groupId] = []
    this.#changed()
  }

  /** Device addresses that hold this phone's sender key of a group. */
  senderKeyHolders(groupId: string): string[] {
    return (this.#keys.senderKeyHolders[groupId] ??= [])
  }

  /** Learns the sender key of another member's device. */
  async learnSenderKey(groupId: string, author: DeviceAddress, distribution: Uint8Array): Promise<void> {
    const message = new SenderKeyDistributionMessage(null, null, null, null, distribution)
    await new GroupSessionBuilder(this.#senderKeyStore).process(
      new SenderKeyName(groupId, signalAddress(author)),
      message,
    )
  }

  /** Decrypts a group message; throws when its author's sender key is unknown. */
  async decryptFromGroup(groupId: string, author: DeviceAddress, ciphertext: Uint8Array): Promise<Uint8Array> {
    return new GroupCipher(this.#senderKeyStore, new SenderKeyName(groupId, signalAddress(author))).decrypt(ciphertext)
  }

  get #store(): SignalStorage {
    const keys = this.#keys
    const changed = this.#changed
    return {
      loadSession: (id) => {
        const session = keys.sessions[id] as SerializedSession | undefined
        return Promise.resolve(session === undefined ? undefined : SessionRecord.deserialize(session))
      },
      storeSession: (id, session) => {
        keys.sessions[id] = session.serialize()
        changed()
        return Promise.resolve()
      },
      isTrustedIdentity: () => true,
      loadPreKey: (id) => {
        const pair = keys.preKeys[String(id)]
        return Promise.resolve(pair && { privKey: Buffer.from(pair.private), pubKey: publicKey(pair.public) })
      },
      removePreKey: (id) => {
        Reflect.deleteProperty(keys.preKeys, String(id))
        changed()
      },
      loadSignedPreKey: () => ({
        privKey: Buffer.from(keys.signedPreKey.pair.private),
        pubKey: publicKey(keys.signedPreKey.pair.public),
      }),
      getOurRegistrationId: () => keys.registrationId,
      getOurIdentity: () => ({
        privKey: Buffer.from(keys.identity.private),
        pubKey: publicKey(keys.identity.public),
      }),
    }
  }

  get #senderKeyStore() {
    const keys = this.#keys
    const changed = this.#changed
    return {
      loadSenderKey: (name: SenderKeyName): Promise<SenderKeyRecord> => {
        const structure = keys.senderKeys[name.toString()] as SenderKeyStructure | undefined
        return Promise.resolve(new SenderKeyRecord(structure))
      },
      storeSenderKey: (name: SenderKeyName, record: SenderKeyRecord): Promise<void> => {
        keys.senderKeys[name.toString()] = record.serialize()
        changed()
        return Promise.resolve()
      },
    }
  }
}

function signalAddress(address: DeviceAddress): ProtocolAddress {
  return new ProtocolAddress(address.lid, address.device)
}

function publicKey(key: Uint8Array): Buffer {
  return Buffer.from(generateSignalPubKey(key))
}
