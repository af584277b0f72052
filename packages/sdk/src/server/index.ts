/**
 * A host's server side: minting embed tokens for its signed-in visitors. Needs an API key; never import it in a browser.
 * @packageDocumentation
 */
export { createTokenEndpoint, type TokenEndpointOptions, type TokenGrant } from './token-endpoint.js'
export {
  Waygate,
  type EmbedTokenRequest,
  type EmbedTokens,
  type MintedEmbedToken,
  type ServerCallOptions,
  type WaygateOptions,
} from './waygate.js'
