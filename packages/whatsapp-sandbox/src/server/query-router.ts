import type { BinaryNode } from 'baileys'
import { SandboxError } from '../sandbox-error.js'
import { attribute, child, stanza } from '../wire/stanza.js'
import type { CompanionConnection } from './connections.js'

/** A query the server answers with an error. */
export class QueryError extends Error {
  override readonly name = 'QueryError'

  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message)
  }
}

/** Answers one kind of query: returns the content of the result, or throws {@link QueryError}. */
export type QueryHandler = (
  connection: CompanionConnection,
  query: BinaryNode,
) => BinaryNode[] | undefined | Promise<BinaryNode[] | undefined>

/** Handlers by `<namespace>`, `<namespace>/<type>` or `<namespace>/<type>/<first child>`; the most exact one wins. */
export type QueryHandlers = Readonly<Record<string, QueryHandler>>

/** Answers `iq` stanzas. Namespaces without a handler get an empty result, as clients ask for many things that need no answer here. */
export class QueryRouter {
  constructor(private readonly handlers: QueryHandlers) {}

  /** Answers a query on the connection it came from. */
  async answer(connection: CompanionConnection, query: BinaryNode): Promise<void> {
    const type = attribute(query, 'type')
    if (type === 'result' || type === 'error') return
    const id = attribute(query, 'id')
    const from = attribute(query, 'to') ?? '@s.whatsapp.net'
    try {
      const content = await this.#handler(query)?.(connection, query)
      connection.socket.send(stanza('iq', { from, type: 'result', id }, content))
    } catch (error) {
      const { code, message } = refusalOf(error)
      const content = [stanza('error', { code: String(code), text: message })]
      connection.socket.send(stanza('iq', { from, type: 'error', id }, content))
    }
  }

  #handler(query: BinaryNode): QueryHandler | undefined {
    const namespace = attribute(query, 'xmlns') ?? ''
    const typed = `${namespace}/${attribute(query, 'type') ?? ''}`
    return this.handlers[`${typed}/${child(query)?.tag ?? ''}`] ?? this.handlers[typed] ?? this.handlers[namespace]
  }
}

/** The words of the servers; what a practice phone is told in a sentence, a companion is told by number. */
const WORDS: Readonly<Record<number, string>> = {
  400: 'bad-request',
  401: 'not-authorized',
  403: 'forbidden',
  404: 'item-not-found',
  406: 'not-acceptable',
  409: 'conflict',
  410: 'gone',
}

function refusalOf(error: unknown): { readonly code: number; readonly message: string } {
  if (error instanceof QueryError) return error
  if (error instanceof SandboxError)
    return { code: error.status, message: WORDS[error.status] ?? 'internal-server-error' }
  return { code: 500, message: 'internal-server-error' }
}
