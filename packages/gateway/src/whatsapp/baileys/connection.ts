import {
  type BinaryNode,
  Browsers,
  type ConnectionState,
  DEFAULT_CONNECTION_CONFIG,
  proto,
  type SignalKeyStoreWithTransaction,
  type WAMessageKey,
  type WASocket,
} from 'baileys'
import type { Logger } from 'pino'
import {
  type EngineConnection,
  type EngineListener,
  NotConnectedError,
  type SendOptions,
  type Signal,
} from '../engine.js'
import { personFrom } from '../jid.js'
import type { MediaType, UploadedMedia } from '../outbound-content.js'
import { accountOf, selfOf } from './account.js'
import type { AuthState } from './auth-state.js'
import { readEnding } from './ending.js'
import { baileysChats } from './chat-flags.js'
import { tapEvents, type TapHandlers } from './event-tap.js'
import { factHandlers } from './fact-reader.js'
import { GroupCache, learningGroups } from './group-cache.js'
import { historyProgress } from './normalize/history.js'
import { baileysGroups } from './groups.js'
import { measureLatency } from './latency.js'
import { readServerAck } from './outbound/own-message.js'
import { handOver } from './outbound/hand-over.js'
import { loopbackHosts, whatsappHosts } from './outbound/media-host.js'
import { uploadMedia } from './outbound/upload-media.js'
import { requestPairingCode } from './pairing-code.js'
import { baileysPeople } from './people.js'
import { QrBatch } from './qr-batch.js'
import { quietLogger } from './quiet-logger.js'
import { refreshAck, refreshedCode } from './registration-refresh.js'
import { makeSocket } from './shared-storage.js'
import { withSignedPreKeys } from './signature-guard.js'
import type { StanzaJournal } from './stanza-journal.js'
import { readWithheld } from './withheld.js'

/** What one connection is made of. */
export interface ConnectionParts {
  readonly auth: AuthState
  readonly journal: StanzaJournal
  readonly listener: EngineListener
  readonly log: Logger
  readonly now: () => number
  /** Called before anything that the server sent is read: the process may have slept so long that the session is another's. */
  readonly beforeReading: () => void
  /** Loopback only; absent: WhatsApp itself. */
  readonly url?: string
  /** How long each QR code lives, instead of WhatsApp's own times. Milliseconds. */
  readonly qrLifeMs?: number
  /** Protobuf of a message of ours that a recipient could not open. */
  readonly sentMessage: (key: WAMessageKey) => Promise<proto.IMessage | undefined>
}

/** WebSocket's code for a connection that ended without a close frame. */
const ABNORMAL_CLOSURE = 1006

/** One socket of Baileys, telling its listener everything until it closes. Never opens another. */
export class BaileysConnection implements EngineConnection {
  readonly #parts: ConnectionParts
  readonly #socket: WASocket
  readonly #qr: QrBatch
  readonly #known = new GroupCache()
  readonly #live = (): WASocket => {
    this.#require()
    return this.#socket
  }
  readonly groups = baileysGroups(this.#live)
  readonly people = baileysPeople(this.#live)
  readonly chats = baileysChats(this.#live)
  /** False once it closed or was told to: nothing is told or taken any more. */
  #alive = true
  #stopMeasuring: () => void = () => undefined
  /** The socket ended by a close frame or the stream's end, not by the network. */
  #closedByServer = false

  constructor(parts: ConnectionParts) {
    this.#parts = parts
    this.#qr = new QrBatch(parts.qrLifeMs)
    this.#socket = makeSocket({
      auth: parts.auth,
      logger: quietLogger(parts.log),
      browser: Browsers.macOS('Chrome'),
      markOnlineOnConnect: false,
      syncFullHistory: false,
      ...(parts.url !== undefined && { waWebSocketUrl: parts.url }),
      ...(parts.qrLifeMs !== undefined && { qrTimeout: parts.qrLifeMs }),
      getMessage: parts.sentMessage,
      cachedGroupMetadata: (jid) => Promise.resolve(this.#known.get(jid)),
      makeSignalRepository: (auth, log, lookup) =>
        parts.journal.guard(
          withSignedPreKeys(DEFAULT_CONNECTION_CONFIG.makeSignalRepository(auth, log, lookup)),
          // Baileys hands over the store it has just given transactions to; only its type forgets that
          auth.keys as SignalKeyStoreWithTransaction,
          log,
        ),
    })
    this.#listen()
  }

  requestPairingCode(phone: string): Promise<string> {
    this.#require()
    return requestPairingCode(this.#socket, phone)
  }

  codesEndAt(): number {
    return this.#qr.endsAt(this.#parts.now())
  }

  async send(chatJid: string, messageId: string, wire: Uint8Array, options: SendOptions = {}): Promise<void> {
    this.#require()
    await handOver(this.#socket, { chatJid, messageId, message: proto.Message.decode(wire), ...options })
  }

  async upload(bytes: Uint8Array, type: MediaType): Promise<UploadedMedia> {
    this.#require()
    return uploadMedia(bytes, type, {
      mediaConn: (again) => this.#socket.refreshMediaConn(again),
      hosts: this.#parts.url === undefined ? whatsappHosts : loopbackHosts,
      now: this.#parts.now,
    })
  }

  async markRead(
    chatJid: string,
    messages: readonly { readonly id: string; readonly participant?: string }[],
  ): Promise<void> {
    this.#require()
    await this.#socket.readMessages(messages.map((message) => ({ ...message, remoteJid: chatJid, fromMe: false })))
  }

  async findNumbers(phones: readonly string[]) {
    this.#require()
    const found = (await this.#socket.onWhatsApp(...phones.map((phone) => `${phone}@s.whatsapp.net`))) ?? []
    return phones.map((phone) => {
      const hit = found.find(({ jid, exists }) => exists && personFrom([jid]) && jid.startsWith(phone))
      const person = personFrom([hit?.jid])
      return { phone, ...(person?.pn !== undefined && { jid: person.pn, person }) }
    })
  }

  async refreshGroup(jid: string): Promise<void> {
    this.#require()
    const group = await this.#socket.groupMetadata(jid)
    this.#socket.ev.emit('groups.update', [group])
  }

  async setPresence(state: 'available' | 'unavailable'): Promise<void> {
    this.#require()
    await this.#socket.sendPresenceUpdate(state)
  }

  async setChatPresence(chatJid: string, state: 'composing' | 'paused' | 'recording'): Promise<void> {
    this.#require()
    await this.#socket.sendPresenceUpdate(state, chatJid)
  }

  async logout(): Promise<void> {
    this.#require()
    this.#fallSilent()
    await this.#socket.logout()
  }

  async close(): Promise<void> {
    this.#fallSilent()
    await this.#socket.end(undefined)
  }

  #require(): void {
    if (!this.#alive) throw new NotConnectedError('the connection has ended')
  }

  #fallSilent(): void {
    this.#alive = false
    this.#stopMeasuring()
  }

  #tell(signal: Signal): void {
    if (this.#alive) this.#parts.listener.signal(signal)
  }

  #listen(): void {
    const { ws, ev } = this.#socket
    const { journal, now, log, auth } = this.#parts
    const facts: EngineListener['facts'] = (told) => {
      if (this.#alive && told.length > 0) this.#parts.listener.facts(told)
    }
    const handlers = factHandlers({ journal, self: () => selfOf(auth.creds), now, facts })
    tapEvents(
      this.#socket,
      learningGroups(this.#known, { ...handlers, ...this.#connectionHandlers(handlers) }),
      (error, event) => log.error({ err: error, event }, 'an event of WhatsApp could not be read'),
    )
    ev.on('creds.update', () => {
      auth.save().catch((error: unknown) => log.error({ err: error }, 'credentials could not be saved'))
    })
    ws.prependListener('message', this.#parts.beforeReading)
    ws.prependListener('close', (code: number) => {
      this.#closedByServer = code !== ABNORMAL_CLOSURE
    })
    ws.prependListener('CB:xmlstreamend', () => {
      this.#closedByServer = true
    })
    ws.prependListener('CB:message', (node: BinaryNode) => {
      journal.arriving(node)
      facts(readWithheld(node, auth.creds, now()))
    })
    ws.prependListener('CB:iq,type:set,pair-device', (node: BinaryNode) => this.#qr.announced(node))
    ws.on('CB:ack,class:message', (node: BinaryNode) => facts(readServerAck(node, now())))
    ws.on('CB:notification,type:companion_reg_refresh', (node: BinaryNode) => this.#onRegistrationRefresh(node))
  }

  #connectionHandlers(handlers: TapHandlers): TapHandlers {
    return {
      'connection.update': (update) => this.#onConnection(update),
      'messaging-history.set': (chunk) => {
        handlers['messaging-history.set']?.(chunk)
        const progress = historyProgress(chunk)
        if (progress !== undefined) this.#tell({ kind: 'history', progress, done: progress === 100 })
      },
      'messaging-history.status': ({ syncType }) => {
        // the first chunk counts as complete the moment it comes
        if (syncType === proto.HistorySync.HistorySyncType.RECENT)
          this.#tell({ kind: 'history', progress: undefined, done: true })
      },
    }
  }

  #onConnection(update: Partial<ConnectionState>): void {
    const { auth, now } = this.#parts
    const me = accountOf(auth.creds)
    if (update.qr) this.#tell({ kind: 'qr', qr: this.#qr.show(update.qr, now()) })
    // the credentials that came with it are assigned, and saved, before this event
    if (update.isNewLogin && me) this.#tell({ kind: 'accepted', me })
    if (update.connection === 'open' && me) this.#onOpen(me)
    if (update.receivedPendingNotifications) this.#tell({ kind: 'caught-up' })
    if (update.reachoutTimeLock) {
      const { isActive, timeEnforcementEnds } = update.reachoutTimeLock
      this.#tell({ kind: 'restricted', until: isActive ? timeEnforcementEnds?.getTime() : undefined })
    }
    if (update.connection === 'close') this.#onClose(update.lastDisconnect?.error)
  }

  #onOpen(me: NonNullable<ReturnType<typeof accountOf>>): void {
    const { journal, log } = this.#parts
    this.#tell({ kind: 'open', me })
    this.#stopMeasuring = measureLatency(this.#socket, (ms) => this.#tell({ kind: 'latency', ms }))
    journal
      .waiting()
      .then((stanzas) => {
        for (const stanza of stanzas) if (this.#alive) this.#socket.ws.emit('CB:message', stanza)
      })
      .catch((error: unknown) => log.error({ err: error }, 'the journal could not be played'))
    // Baileys asks at login as well, and keeps the answer to itself
    this.#socket
      .fetchBlocklist()
      .then((jids) => this.#socket.ev.emit('blocklist.set', { blocklist: jids.filter((jid) => jid !== undefined) }))
      .catch((error: unknown) => log.debug({ err: error }, 'blocked people could not be listed'))
    this.#socket
      .groupFetchAllParticipating()
      .catch((error: unknown) => log.debug({ err: error }, 'groups could not be listed'))
  }

  #onClose(error: unknown): void {
    const { auth, now, listener } = this.#parts
    if (!this.#alive) return
    this.#fallSilent()
    const codesWithdrawn = this.#closedByServer && this.#qr.last !== undefined
    const ending = readEnding(error, {
      paired: auth.paired(),
      codesUsedUp: this.#qr.usedUp(now()),
      codesWithdrawn,
      now: now(),
    })
    void auth.save().finally(() => listener.signal({ kind: 'closed', ending }))
  }

  #onRegistrationRefresh(node: BinaryNode): void {
    const { auth, log } = this.#parts
    const code = this.#qr.last && refreshedCode(this.#qr.last.code, auth.creds)
    const qr = code === undefined ? undefined : this.#qr.replace(code)
    if (qr === undefined) return
    auth
      .save()
      .then(() => {
        this.#tell({ kind: 'qr', qr })
        return this.#socket.sendNode(refreshAck(node))
      })
      .catch((error: unknown) => log.warn({ err: error }, 'a retired code could not be replaced'))
  }
}
