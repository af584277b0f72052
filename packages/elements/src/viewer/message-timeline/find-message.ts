import type { Collection, Message } from '@waygate/sdk'

/** A jump may load this many pages; further back, the reader pages by hand. */
const MOST_PAGES = 20

/**
 * The place of a message among the loaded ones, by our id or WhatsApp's; waits for the first page, then loads older ones until it is there.
 * Answers -1 when it is not in the history, or further back than 20 pages. @throws the signal's reason when it is aborted.
 */
export async function findMessage(
  store: Collection<Message> | undefined,
  id: string,
  signal: AbortSignal,
): Promise<number> {
  if (!store) return -1
  await firstPage(store, signal)
  for (let page = 0; ; page += 1) {
    const { items, hasMore, error } = store.get()
    const at = items.findIndex((message) => message.id === id || message.waMessageId === id)
    if (at !== -1 || !hasMore || error || page === MOST_PAGES) return at
    await store.loadMore()
    signal.throwIfAborted()
  }
}

function firstPage(store: Collection<Message>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const check = (): void => {
      const { status, updatedAt } = store.get()
      if (!signal.aborted && updatedAt === null && status !== 'failed' && status !== 'ready') return
      off()
      signal.removeEventListener('abort', check)
      if (signal.aborted) reject(signal.reason as Error)
      else resolve()
    }
    const off = store.subscribe(check)
    signal.addEventListener('abort', check)
    check()
  })
}
