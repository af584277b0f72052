export { createClient } from './create-client.js'
export {
  ApiError,
  AbortedError,
  ConflictError,
  ConnectionError,
  ForbiddenError,
  GatewayUnavailableError,
} from './errors.js'
export {
  InternalError,
  NotFoundError,
  NotImplementedError,
  OfflineError,
  RateLimitedError,
  StreamError,
} from './errors.js'
export { TimeoutError, UnauthorizedError, ValidationError, WaygateError } from './errors.js'
export { isAbortedError, isApiError, isConnectionError, isWaygateError } from './errors.js'
export type { ErrorCode } from './errors.js'
export type { Auth, AuthReason, AuthRequest, TokenAnswer, TokenProvider } from './auth/auth.js'
export type { Client, ClientOptions, RequestOptions } from './client.js'
export { isEvent } from './events/gateway-event.js'
export type { EventOf, EventType, GatewayEvent, KnownEvent, UnknownEvent } from './events/gateway-event.js'
export type { OpenSocket, Socket, SocketEvent } from './events/socket.js'
export type { ConnectionState, ConnectionStatus, Events, EventScope, StreamOptions } from './events/events.js'
export { messageKey } from './live/message-identity.js'
export type { Live } from './live/live.js'
export type { PairingState } from './live/pairing.js'
export type { Call, CallOptions, ListCall, Page, SafeResult, WithResponse } from './resources/call.js'
export type { BodyOf, OperationId, QueryOf, ResultOf } from './resources/operation.js'
export type { Collection, CollectionState, Item, ItemState, LiveStatus } from './store/states.js'
export type { Store } from './store/store.js'
export type { Fetch } from './transport/answer.js'
export type * from './models.js'
export type { components, operations, paths } from './schema.gen.js'
