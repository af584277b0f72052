import type { ApiKey, EmbedToken } from '../models.js'
import type { Noun } from '../store/noun.js'
import { follow, listed, paged } from './noun-parts.js'
import type { Calls } from './noun-parts.js'

/** The organization's keys. */
export const apiKeys = (calls: Calls): Noun<ApiKey> =>
  listed(
    paged((query, options) => calls.apiKeys.list(query, options)),
    follow('api-keys'),
  )

/** The organization's embed tokens. */
export const embedTokens = (calls: Calls): Noun<EmbedToken> =>
  listed(
    paged((query, options) => calls.embedTokens.list(query, options)),
    follow('embed-tokens'),
  )
