import { generateSignalPubKey, proto, type BinaryNode } from 'baileys'
import { SandboxError } from '../sandbox-error.js'
import { isSignedBy } from '../wire/signatures.js'
import { bytes, child, stanza, unsignedBytes } from '../wire/stanza.js'
import type { StanzaSocket } from '../wire/stanza-socket.js'
import { PairingRefs, type RefLifetimes } from './pairing-refs.js'

/** The keys a client registers with; fixed for the life of its link. */
export interface RegistrationKeys {
  readonly noiseKey: Uint8Array
  readonly identityKey: Uint8Array
  readonly registrationId: number
  readonly signedPreKey: { readonly id: number; readonly value: Uint8Array; readonly signature: Uint8Array }
  readonly platform: string
}

/** Reads a client's registration payload; throws when a key is missing or the signed key is not signed by the identity. */
export function readRegistration(payload: proto.ClientPayload, noiseKey: Uint8Array): RegistrationKeys {
  const data = payload.devicePairingData
  const { eIdent, eRegid, eSkeyId, eSkeyVal, eSkeySig } = data ?? {}
  if (eIdent?.length !== 32 || eRegid?.length !== 4 || eSkeyId?.length !== 3 || eSkeyVal?.length !== 32 || !eSkeySig)
    throw new SandboxError('pairing_refused', 'The registration lacks a key.')
  if (!isSignedBy(eIdent, generateSignalPubKey(eSkeyVal), eSkeySig))
    throw new SandboxError('pairing_refused', 'The signed pre-key is not signed by the identity key.')
  const props = data?.deviceProps ? proto.DeviceProps.decode(data.deviceProps) : undefined
  return {
    noiseKey,
    identityKey: eIdent,
    registrationId: Buffer.from(eRegid).readUInt32BE(0),
    signedPreKey: { id: Buffer.from(eSkeyId).readUIntBE(0, 3), value: eSkeyVal, signature: eSkeySig },
    platform: describePlatform(props),
  }
}

function describePlatform(props: proto.DeviceProps | undefined): string {
  const browser = props?.platformType ? proto.DeviceProps.PlatformType[props.platformType] : undefined
  const name = browser ? browser.charAt(0) + browser.slice(1).toLowerCase() : 'Unknown client'
  return props?.os ? `${name} (${props.os})` : name
}

const ANSWER_TIMEOUT_MS = 10_000

/** A client that is connected in order to be linked. */
export class Registration {
  readonly refs: PairingRefs
  /** `asked`: the client was told to change its secret and has not confirmed; codes are refused until it has. */
  secretRefresh: 'none' | 'asked' = 'none'
  /** Whether a phone has accepted it and the link is being finished. */
  linking = false
  readonly #waiting = new Map<string, { resolve: (answer: BinaryNode) => void; reject: (error: Error) => void }>()
  #nextId = 1

  constructor(
    readonly id: string,
    readonly keys: RegistrationKeys,
    readonly socket: StanzaSocket,
    readonly startedAt: number,
    lifetimes: RefLifetimes,
  ) {
    this.refs = new PairingRefs(lifetimes, startedAt)
  }

  /** Hands the client its references, from which it makes QR codes. */
  start(): void {
    const refs = this.refs.refs.map((ref) => stanza('ref', {}, Buffer.from(ref)))
    this.socket.send(this.#request(this.#id(), stanza('pair-device', {}, refs)))
  }

  /** Tells the client that its linking secret is retired. It must make a new one, show it at once and confirm. */
  refreshSecret(): void {
    this.secretRefresh = 'asked'
    const attributes = { from: 's.whatsapp.net', type: 'companion_reg_refresh', id: this.#id() }
    this.socket.send(stanza('notification', attributes, [stanza('companion_reg_refresh')]))
  }

  /** Sends a request and resolves with the client's answer; rejects when it closes or stays silent. */
  request(content: BinaryNode): Promise<BinaryNode> {
    const id = this.#id()
    return this.#expect(id, () => this.socket.send(this.#request(id, content)))
  }

  /** Sends a notification and resolves with the client's next request that `answers` it. */
  notify(type: string, content: BinaryNode, answers: string): Promise<BinaryNode> {
    const attributes = { from: 's.whatsapp.net', type, id: this.#id() }
    return this.#expect(answers, () => this.socket.send(stanza('notification', attributes, [content])))
  }

  /** Gives an answer to whoever waits for it; false when nobody does. */
  answered(id: string, node: BinaryNode): boolean {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    waiting?.resolve(node)
    return waiting !== undefined
  }

  /** Ends every wait: the client is gone. */
  closed(): void {
    const error = new SandboxError('pairing_refused', 'The device went away before the link was finished.')
    for (const waiting of this.#waiting.values()) waiting.reject(error)
    this.#waiting.clear()
  }

  async #expect(id: string, send: () => void): Promise<BinaryNode> {
    let timer: NodeJS.Timeout | undefined
    try {
      return await new Promise<BinaryNode>((resolve, reject) => {
        this.#waiting.set(id, { resolve, reject })
        const timeout = new SandboxError('pairing_refused', 'The device did not answer.')
        timer = setTimeout(() => reject(timeout), ANSWER_TIMEOUT_MS)
        send()
      })
    } finally {
      clearTimeout(timer)
      this.#waiting.delete(id)
    }
  }

  #request(id: string, content: BinaryNode): BinaryNode {
    return stanza('iq', { from: '@s.whatsapp.net', type: 'set', id, xmlns: 'md' }, [content])
  }

  #id(): string {
    return `link-${this.#nextId++}`
  }
}

/** The bytes of the `device-identity` in a client's `pair-device-sign` answer. */
export function signedDeviceIdentity(answer: BinaryNode): Buffer | undefined {
  return bytes(child(child(answer, 'pair-device-sign'), 'device-identity'))
}

/** The registration id as four bytes, as bundles carry it. */
export function registrationIdBytes(registrationId: number): Buffer {
  return unsignedBytes(registrationId, 4)
}
