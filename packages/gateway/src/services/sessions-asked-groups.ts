import type { EngineConnection } from '../whatsapp/engine.js'

/** The groups that were asked for. Each is asked for once a connection: WhatsApp counts these questions. */
export class AskedGroups {
  readonly #jids = new Set<string>()

  ask(connection: EngineConnection | undefined, groups: ReadonlySet<string>): void {
    for (const jid of groups) {
      if (this.#jids.has(jid)) continue
      this.#jids.add(jid)
      connection?.refreshGroup(jid).catch(() => undefined)
    }
  }

  /** The connection has ended. */
  clear(): void {
    this.#jids.clear()
  }
}
