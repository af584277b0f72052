import type { BinaryNode } from 'baileys'
import { attribute, child, children, stanza } from '../../wire/stanza.js'
import type { QueryHandlers } from '../query-router.js'

/** Queries about app state (`w:sync:app:state`): what companions and phone share about chats and contacts. */
export function appStateQueries(): QueryHandlers {
  return {
    'w:sync:app:state/set': (_connection, query) => [
      stanza('sync', {}, children(child(query, 'sync'), 'collection').map(unchanged)),
    ],
  }
}

function unchanged(collection: BinaryNode): BinaryNode {
  const [name, version] = [attribute(collection, 'name'), attribute(collection, 'version')]
  return stanza('collection', { name, version, has_more_patches: 'false' })
}
