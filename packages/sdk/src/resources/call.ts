import type { WaygateError } from '../errors.js'

/** What every call accepts besides its own arguments. */
export interface CallOptions {
  /** Cancels the call in whatever phase it is, also while it waits to try again. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds for the whole call, retries included. Default: the client's. */
  readonly timeoutMs?: number | undefined
  /** Makes a write safe to repeat: the same key and body replays the first answer. */
  readonly idempotencyKey?: string | undefined
}

/** An answer with the HTTP response that carried it. Its body has been read. */
export interface WithResponse<T> {
  readonly data: T
  readonly response: Response
  /** The gateway's `X-Request-Id`, to quote when asking for help. */
  readonly requestId: string | undefined
}

/** The outcome of a call as a value. */
export type SafeResult<T> =
  | { readonly ok: true; readonly data: T; readonly error?: undefined }
  | { readonly ok: false; readonly error: WaygateError; readonly data?: undefined }

/** A call under way. Await it for the answer; it rejects with a `WaygateError` only. */
export interface Call<T> extends Promise<T> {
  /** The answer together with its response and request id. */
  withResponse(): Promise<WithResponse<T>>
  /** The outcome as a value; never rejects. */
  safe(): Promise<SafeResult<T>>
}

/** One page of a list. Iterating it walks its own rows and then those of every page after it. */
export interface Page<T> extends AsyncIterable<T> {
  readonly data: readonly T[]
  /** Opaque; absent on the last page. */
  readonly nextCursor?: string
  /** The page after this one; `undefined` at the end. */
  next(options?: CallOptions): Promise<Page<T> | undefined>
}

/** A list call: await it for its first page, or iterate it for every row; pages follow themselves. */
export interface ListCall<T> extends Call<Page<T>>, AsyncIterable<T> {}
