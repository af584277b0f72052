/** What a gateway posts to a webhook: the envelope that every transport uses. */
export interface WebhookEvent<Payload = unknown> {
  readonly schema: 'v1'
  /** Stable over retries and replays: remember it to drop duplicates. */
  readonly id: string
  /** Name of the event, for example `message`. New names may appear. */
  readonly event: string
  readonly session: string
  readonly organization: string
  /** Epoch milliseconds. */
  readonly timestamp: number
  readonly payload: Payload
}
