import { proto } from 'baileys'
import type { Logger } from 'pino'
import type { EngineConnection, EngineListener, WhatsappEngine } from '../engine.js'
import { selfOf } from './account.js'
import { isPaired, openAuthState } from './auth-state.js'
import { BaileysConnection } from './connection.js'
import type { CredentialStore, Hold } from '../credential-store.js'
import { trustSandbox, type SandboxAddress } from './sandbox-root.js'
import { readMapping } from './normalize/history.js'
import { newMessageId } from './outbound/own-message.js'
import { describe, encode } from './outbound/encode.js'
import { enforceSignatures } from './signature-guard.js'
import { silenceLibsignal } from './silence-libsignal.js'
import { StanzaJournal } from './stanza-journal.js'

/** What the adapter needs from the gateway. */
export interface BaileysEngineOptions {
  readonly store: CredentialStore
  readonly log: Logger
  readonly now: () => number
  /** Called before anything that a server sent is read. */
  readonly beforeReading?: () => void
  /** Talk to a sandbox on loopback instead of WhatsApp. */
  readonly sandbox?: SandboxAddress
  /** How long each QR code lives, instead of WhatsApp's own times. Milliseconds. */
  readonly qrLifeMs?: number
  /** Protobuf bytes of a message that this session sent, for recipients who could not open it. */
  readonly sentMessage: (sessionId: string, waMessageId: string) => Promise<Uint8Array | undefined>
}

/**
 * The engine over Baileys 7.
 * @throws {Error} when the sandbox's address or key may not be trusted.
 */
export function createBaileysEngine(options: BaileysEngineOptions): WhatsappEngine {
  const { store, log, now, sandbox, qrLifeMs, sentMessage } = options
  if (sandbox !== undefined) trustSandbox(sandbox)
  silenceLibsignal()
  enforceSignatures()
  return {
    newMessageId,
    encode,
    describe,
    async open(hold: Hold, listener: EngineListener): Promise<EngineConnection> {
      const { sessionId } = hold
      const auth = await openAuthState(hold, store, (pairs) =>
        listener.facts(pairs.flatMap(({ lid, pn }) => readMapping(lid, pn))),
      )
      const unsettled = auth.paired() ? await store.unsettled(hold) : []
      const journal = new StanzaJournal(
        unsettled,
        () => selfOf(auth.creds),
        (entries) => store.played(hold, entries),
      )
      return new BaileysConnection({
        auth,
        journal,
        listener,
        now,
        beforeReading: options.beforeReading ?? (() => undefined),
        log: log.child({ session: sessionId }),
        ...(sandbox !== undefined && { url: sandbox.url }),
        ...(qrLifeMs !== undefined && { qrLifeMs }),
        async sentMessage(key) {
          const bytes = key.id ? await sentMessage(sessionId, key.id) : undefined
          return bytes && proto.Message.decode(bytes)
        },
      })
    },
    isPaired: (sessionId) => isPaired(sessionId, store),
    forget: (hold) => store.forget(hold),
  }
}
