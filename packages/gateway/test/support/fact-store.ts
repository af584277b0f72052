import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { messageViews, type Message } from '../../src/services/messages-view.js'
import { storeFacts } from '../../src/services/messages-ingest.js'
import type { OpenVote } from '../../src/services/messages-ingest-context.js'
import { PresenceBoard } from '../../src/services/presence-board.js'
import { findChat } from '../../src/services/chats-address.js'
import { type Chat, chatViews } from '../../src/services/chats-view.js'
import type { SessionScope } from '../../src/services/sessions-scope.js'
import { openDatabase, type Storage } from '../../src/storage/database.js'
import type { EventDraft } from '../../src/storage/event-sink.js'
import { migrate } from '../../src/storage/migrate.js'
import { migrations } from '../../src/storage/migrations/index.js'
import { chatsPage } from '../../src/storage/repositories/chats.js'
import { messagesPage } from '../../src/storage/repositories/messages.js'
import { createSecretBox } from '../../src/storage/secret-box.js'
import { createUnitOfWork } from '../../src/storage/unit-of-work.js'
import type { Fact } from '../../src/whatsapp/facts.js'
import { testDatabase } from './test-database.js'

/** The store of facts over a real database, and the events it announced. */
export class FactStore {
  readonly events: EventDraft[] = []
  readonly session: SessionScope = {
    id: 'sess_1',
    organizationId: 'org_1',
    self: { pn: '1@s.whatsapp.net', lid: '1@lid' },
  }
  now = 1_000

  private constructor(
    readonly storage: Storage,
    readonly dir: string,
    readonly openVote: OpenVote,
  ) {}

  static async open(openVote: OpenVote = () => undefined): Promise<FactStore> {
    const dir = mkdtempSync(join(tmpdir(), 'waygate-facts-'))
    const storage = await openDatabase(await testDatabase(dir))
    await migrate(storage, migrations, 0)
    return new FactStore(storage, dir, openVote)
  }

  async tell(...facts: Fact[]): Promise<void> {
    const sink = {
      append: (_: unknown, drafts: readonly EventDraft[]) => Promise.resolve(void this.events.push(...drafts)),
      committed: () => undefined,
      cursor: () => Promise.resolve(''),
    }
    const parts = {
      unit: createUnitOfWork(this.storage, sink),
      clock: { now: () => this.now },
      secrets: createSecretBox(['a secret for tests only, 32 bytes']),
      openVote: this.openVote,
      presence: new PresenceBoard(),
    }
    await storeFacts(parts, this.session, facts)
  }

  /** The names of the events so far, and forgets them. */
  told(): string[] {
    return this.events.splice(0).map((draft) => draft.event)
  }

  async chats(): Promise<Chat[]> {
    const rows = await chatsPage(this.storage.db, this.session.id, undefined, { limit: 100 })
    return chatViews(this.storage.db, this.session, rows)
  }

  /** Oldest first. */
  async messages(jid: string): Promise<Message[]> {
    const chat = await findChat(this.storage.db, this.session.id, jid)
    if (!chat) return []
    return (
      await messageViews(
        this.storage.db,
        this.session,
        chat,
        await messagesPage(this.storage.db, chat.id, { limit: 100 }),
      )
    ).reverse()
  }

  async close(): Promise<void> {
    await this.storage.close()
    rmSync(this.dir, { recursive: true, force: true })
  }
}
