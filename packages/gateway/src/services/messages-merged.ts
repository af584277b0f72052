import { chatById } from '../storage/repositories/chats.js'
import { awaitedTargets, keepAmendment, takeAmendments } from '../storage/repositories/messages.js'
import type { Fact } from '../whatsapp/facts.js'
import { applyAmendment } from './messages-amendments.js'
import type { Ingest } from './messages-ingest-context.js'

/** Two threads became one: what was said in one of a message that lay in the other is applied now. */
export async function settleMerged(ingest: Ingest): Promise<void> {
  const { db } = ingest.tx
  for (const id of ingest.mergedChats) {
    const chat = await chatById(db, id)
    if (chat === undefined) continue
    for (const target of await awaitedTargets(db, id)) {
      const waiting = await takeAmendments(db, target)
      for (const amendment of waiting.sort((a, b) => a.at - b.at))
        if (!(await applyAmendment(ingest, chat, target, JSON.parse(amendment.fact) as Fact)))
          await keepAmendment(db, amendment)
    }
  }
}
