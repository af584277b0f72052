/** Addresses that the organization's events are sent to, and what became of each delivery. */
export const webhooks = {
  /** Webhooks, without their secrets. */
  list: 'listWebhooks',
  /** One webhook. */
  get: 'getWebhook',
  /** Creates a webhook. */
  create: 'createWebhook',
  /** Changes a webhook; a field that is left out stays as it is. */
  update: 'updateWebhook',
  /** Deletes a webhook. */
  delete: 'deleteWebhook',
  /** Sends a sample event. */
  test: 'testWebhook',
  /** Turns a webhook that was disabled on again. */
  enable: 'enableWebhook',
  /** Answers a new secret, once; the former one stays valid for 24 h. */
  rotateSecret: 'rotateWebhookSecret',
  /** Sends again everything that failed since a point in time, at most 14 days back. */
  recover: 'recoverWebhook',
  /** Deliveries, the newest first. */
  deliveries: 'listDeliveries',
  /** One delivery with its attempts. */
  delivery: 'getDelivery',
  /** Sends one delivery again, under the same event id. */
  replay: 'replayDelivery',
} as const
