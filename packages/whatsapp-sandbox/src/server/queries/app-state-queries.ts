import type { BinaryNode } from 'baileys'
import { AppStateConflict, isCollectionName, type AppStates } from '../../phones/app-state.js'
import { attribute, bytes, child, children, stanza } from '../../wire/stanza.js'
import type { CompanionConnection } from '../connections.js'
import type { QueryHandlers } from '../query-router.js'

/** Queries about app state (`w:sync:app:state`): a companion asks what is new in collections, or adds a patch to one. */
export function appStateQueries(states: AppStates): QueryHandlers {
  return {
    'w:sync:app:state/set': async (connection, query) => {
      const answers: BinaryNode[] = []
      for (const collection of children(child(query, 'sync'), 'collection'))
        answers.push(await answerCollection(states, connection, collection))
      return [stanza('sync', {}, answers)]
    },
  }
}

async function answerCollection(
  states: AppStates,
  { phone, companion }: CompanionConnection,
  collection: BinaryNode,
): Promise<BinaryNode> {
  const name = attribute(collection, 'name')
  const base = Number(attribute(collection, 'version') ?? '0')
  if (!isCollectionName(name) || !Number.isInteger(base) || base < 0) return refused(name, 0, '400', 'bad-request')
  const patch = bytes(child(collection, 'patch'))
  try {
    if (patch) await states.accept(phone, companion.device, name, base, patch)
  } catch (error) {
    if (!(error instanceof AppStateConflict)) throw error
    return refused(name, states.version(phone, name), '409', error.message)
  }
  const version = states.version(phone, name)
  const patches = patch ? [] : states.patchesAfter(phone, name, base)
  const content = [
    stanza(
      'patches',
      {},
      patches.map((encoded) => stanza('patch', {}, encoded)),
    ),
  ]
  return stanza('collection', { name, version: String(version), has_more_patches: 'false' }, content)
}

function refused(name: string | undefined, version: number, code: string, text: string): BinaryNode {
  return stanza('collection', { name, version: String(version), type: 'error' }, [stanza('error', { code, text })])
}
