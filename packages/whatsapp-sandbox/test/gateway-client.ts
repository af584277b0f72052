import {
  initAuthCreds,
  makeWASocket,
  WA_CERT_DETAILS,
  type AuthenticationCreds,
  type BaileysEventMap,
  type SignalDataSet,
  type SignalKeyStore,
  type WAMessage,
  type WASocket,
} from 'baileys'
import pino from 'pino'
import type { Sandbox } from '../src/index.js'

// libsignal writes whole sessions to the console.
for (const method of ['info', 'warn', 'error'] as const) console[method] = () => undefined

type SocketConfig = Parameters<typeof makeWASocket>[0]
type ConnectionUpdate = BaileysEventMap['connection.update']

/** A real Baileys client as a gateway would run one, with its credentials in memory; it survives any number of connections. */
export class GatewayClient {
  readonly creds: AuthenticationCreds = initAuthCreds()
  readonly #keys = new Map<string, unknown>()
  readonly messages: { readonly type: string; readonly message: WAMessage }[] = []
  readonly updates: BaileysEventMap['messages.update'] = []
  readonly history: BaileysEventMap['messaging-history.set'][] = []
  readonly contacts: Partial<BaileysEventMap['contacts.upsert'][number]>[] = []
  readonly tags: BaileysEventMap['group.member-tag.update'][] = []
  readonly codes: string[] = []
  readonly closeCodes: number[] = []
  readonly connection: ConnectionUpdate[] = []
  socket!: WASocket

  constructor(
    private readonly sandbox: Pick<Sandbox, 'url' | 'rootKey' | 'admin'>,
    private readonly config: Partial<SocketConfig> = {},
  ) {
    WA_CERT_DETAILS.PUBLIC_KEY = Buffer.from(sandbox.rootKey, 'hex')
  }

  /** Opens a new connection with the credentials so far. */
  connect(): WASocket {
    const socket = makeWASocket({
      auth: { creds: this.creds, keys: this.#keyStore() },
      waWebSocketUrl: this.sandbox.url,
      logger: pino({ level: process.env['BAILEYS_LOG'] ?? 'silent' }),
      markOnlineOnConnect: false,
      retryRequestDelayMs: 10,
      ...this.config,
    })
    this.socket = socket
    socket.ev.on('connection.update', (update) => {
      this.connection.push(update)
      if (update.qr) this.codes.push(update.qr)
      const error = update.lastDisconnect?.error as { output?: { statusCode?: number } } | undefined
      if (update.connection === 'close') this.closeCodes.push(error?.output?.statusCode ?? 0)
    })
    socket.ev.on('messages.upsert', ({ messages, type }) =>
      this.messages.push(...messages.map((message) => ({ type, message }))),
    )
    socket.ev.on('messages.update', (updates) => this.updates.push(...updates))
    socket.ev.on('messaging-history.set', (history) => this.history.push(history))
    socket.ev.on('contacts.upsert', (contacts) => this.contacts.push(...contacts))
    socket.ev.on('group.member-tag.update', (tag) => this.tags.push(tag))
    return socket
  }

  /** Connects and waits for the first code. */
  async showCode(): Promise<string> {
    this.connect()
    return eventually(() => this.codes.at(-1))
  }

  /** Connects with a finished link and waits until everything queued has arrived. */
  async login(): Promise<WASocket> {
    const seen = this.connection.length
    this.connect()
    await eventually(() => this.connection.slice(seen).find((update) => update.receivedPendingNotifications))
    return this.socket
  }

  /** Shows a code, has the phone scan it, and logs in. */
  async link(number: string): Promise<WASocket> {
    const qr = await this.showCode()
    const response = await fetch(`${this.sandbox.admin}/admin/phones/${number}:scan`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ qr }),
    })
    if (!response.ok) throw new Error(await response.text())
    await eventually(() => this.closeCodes.includes(515) || undefined)
    return this.login()
  }

  /** What other people sent so far, in order; without protocol messages. */
  get received(): WAMessage[] {
    return this.messages
      .map(({ message }) => message)
      .filter(({ key, message }) => !key.fromMe && !message?.protocolMessage)
  }

  /** The texts of messages received so far, in order. */
  get texts(): string[] {
    return this.received.flatMap((message) => textOf(message) ?? [])
  }

  /** How far a message this client sent has come, as far as it was told: 3 delivered, 4 read. */
  statusOf(id: string | null | undefined): number {
    const own = this.messages.filter(({ message }) => message.key.id === id).map(({ message }) => message.status ?? 0)
    const updates = this.updates.filter(({ key }) => key.id === id).map(({ update }) => update.status ?? 0)
    return Math.max(0, ...own, ...updates)
  }

  /** Waits for a message with a text. */
  awaitText(text: string): Promise<WAMessage> {
    return eventually(() => this.messages.find(({ message }) => textOf(message) === text)?.message)
  }

  /** A copy of everything stored, as a disk holds it before a crash. */
  snapshot(): () => void {
    const keys = structuredClone([...this.#keys])
    const creds = structuredClone(this.creds)
    return () => {
      this.#keys.clear()
      // structuredClone turns buffers into plain byte arrays, which libsignal does not take.
      for (const [key, value] of keys) this.#keys.set(key, revive(value))
      Object.assign(this.creds, revive(creds))
    }
  }

  /** Continues with the key store of another client, as the same gateway does at another address. */
  takeKeysOf(other: GatewayClient): void {
    for (const [key, value] of other.#keys) this.#keys.set(key, value)
  }

  /** From now on nothing this client sends arrives: acknowledgements included. */
  deafen(): void {
    const { socket } = this.socket.ws as unknown as { socket: { send: (data: unknown, done?: () => void) => void } }
    socket.send = (_data, done) => done?.()
  }

  /** Ends the connection, as a process that stops does. */
  async end(): Promise<void> {
    await this.socket.end(undefined)
  }

  #keyStore(): SignalKeyStore {
    const keys = this.#keys
    return {
      get: (type, ids) => {
        const found = ids.flatMap((id) => (keys.has(`${type}|${id}`) ? [[id, keys.get(`${type}|${id}`)]] : []))
        return Object.fromEntries(found) as never
      },
      set: (data: SignalDataSet) => {
        for (const [type, entries] of Object.entries(data))
          for (const [id, value] of Object.entries(entries ?? {}))
            if (value === null) keys.delete(`${type}|${id}`)
            else keys.set(`${type}|${id}`, value)
      },
    }
  }

  /** Loses every Signal session, as a damaged store does. */
  forgetSessions(): void {
    for (const key of this.#keys.keys())
      if (key.startsWith('session|') || key.startsWith('sender-key')) this.#keys.delete(key)
  }
}

function revive(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value)
  if (Array.isArray(value)) return value.map(revive)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, revive(entry)]))
}

/** The text of a message, or `undefined`. */
export function textOf(message: WAMessage): string | undefined {
  return message.message?.conversation || message.message?.extendedTextMessage?.text || undefined
}

/** Asks again and again, without sleeping long, until the answer is there; fails after `timeoutMs`. */
export async function eventually<T>(ask: () => T | undefined | Promise<T | undefined>, timeoutMs = 30_000): Promise<T> {
  const deadline = performance.now() + timeoutMs
  for (;;) {
    const answer = await ask()
    if (answer !== undefined) return answer
    if (performance.now() > deadline) throw new Error(`still waiting after ${timeoutMs} ms for ${ask.toString()}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
