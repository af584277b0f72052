import type { ApiKey, EmbedToken } from '../models.js'
import type { Noun } from '../store/noun.js'
import { paged } from './load.js'
import type { Calls } from './load.js'
import { idOf, newest } from './order.js'
import { reduceResource } from './resource.js'

/** The organization's keys. */
export function apiKeysNoun({ apiKeys }: Calls): Noun<ApiKey> {
  return {
    scope: 'organization',
    key: idOf,
    compare: newest,
    load: paged((query, options) => apiKeys.list(query, options)),
    reduce: reduceResource('api-keys'),
    path: '/api/v1/api-keys',
  }
}

/** The organization's embed tokens. */
export function embedTokensNoun({ embedTokens }: Calls): Noun<EmbedToken> {
  return {
    scope: 'organization',
    key: idOf,
    compare: newest,
    load: paged((query, options) => embedTokens.list(query, options)),
    reduce: reduceResource('embed-tokens'),
    path: '/api/v1/embed-tokens',
  }
}
