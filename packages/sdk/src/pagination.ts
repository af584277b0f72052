import type { CallOptions, Page } from './resources/call.js'

/** What a list answers on the wire; the deployed gateway writes null for an empty list. */
interface ListAnswer<T> {
  readonly data: readonly T[] | null
  readonly nextCursor?: string
}

/** Whether an answer is a page of a list. */
export function isListAnswer(answer: unknown): answer is ListAnswer<unknown> {
  const data = (answer as ListAnswer<unknown> | undefined)?.data
  return Array.isArray(data) || data === null
}

/**
 * A page over a list answer.
 *
 * @param follow fetches the page at a cursor
 * @param cursor the one that led here: a gateway that answers it again would never come to an end
 */
export function createPage<T>(
  answer: ListAnswer<T>,
  follow: (cursor: string, options?: CallOptions) => Promise<Page<T>>,
  cursor?: string,
): Page<T> {
  const { nextCursor } = answer
  const more = nextCursor && nextCursor !== cursor ? nextCursor : undefined
  const page: Page<T> = {
    data: answer.data ?? [],
    ...(more ? { nextCursor: more } : {}),
    next: (options) => (more ? follow(more, options) : Promise.resolve(undefined)),
    async *[Symbol.asyncIterator]() {
      for (let current: Page<T> | undefined = page; current; current = await current.next()) yield* current.data
    },
  }
  return page
}
