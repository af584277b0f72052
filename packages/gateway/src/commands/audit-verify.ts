import { type AuditHead, verifyAudit } from '../observability/audit-verify.js'
import { openToRead } from '../storage/read-only.js'
import { type Command, UsageError } from './command.js'

/** `audit:verify [position:hash]`: 0 when every entry is as it was written, 1 when not. */
export const auditVerify: Command = {
  usage: '[position:hash]',
  says: 'checks that nobody changed or removed an entry of the audit; with a head printed earlier, also its end',
  async run(config, args, print) {
    const kept = readHead(args)
    const storage = await openToRead(config.databaseUrl)
    try {
      const verdict = await verifyAudit(storage.db, kept)
      print(
        verdict.intact
          ? { event: 'audit', intact: true, entries: verdict.entries, head: writeHead(verdict.head) }
          : { event: 'audit', ...verdict },
      )
      return verdict.intact ? 0 : 1
    } finally {
      await storage.close()
    }
  },
}

function writeHead(head: AuditHead | null): string | null {
  return head === null ? null : `${String(head.position)}:${head.fingerprint}`
}

function readHead(args: readonly string[]): AuditHead | undefined {
  const [text, ...more] = args
  if (text === undefined) return undefined
  const match = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text)
  if (!match || more.length > 0) throw new UsageError('a head is position:hash, as this command prints it')
  return { position: Number(match[1]), fingerprint: match[2] ?? '' }
}
