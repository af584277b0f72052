import { findChatOf } from './chats-address.js'
import type { SessionRunner } from './sessions-runner.js'
import type { Db } from '../storage/repositories/sessions.js'
import type { Fact } from '../whatsapp/facts.js'

/** Tells senders that their messages were read, for sessions that want it so. Best effort: a failure is not retried. */
export async function readAtOnce(db: Db, runner: SessionRunner, facts: readonly Fact[]): Promise<void> {
  const { online } = runner
  if (runner.row.auto_read === 0 || online === undefined) return
  for (const fact of facts) {
    if (fact.kind !== 'message' || fact.source === 'history' || fact.ref.fromMe || fact.content.type === 'system')
      continue
    const chat = await findChatOf(db, runner.row.id, fact.ref.chat)
    const author = fact.ref.chat.kind === 'dm' ? undefined : (fact.ref.sender?.lid ?? fact.ref.sender?.pn)
    if (chat)
      await online.markRead(chat.jid, [{ id: fact.ref.id, ...(author !== undefined && { participant: author }) }])
  }
}
