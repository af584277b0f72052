import { operations } from '../operations.gen.js'

/** Addresses that the organization's events are sent to, and what became of each delivery. */
export const webhooks = {
  /** Webhooks, without their secrets. */
  list: operations.listWebhooks,
  /** One webhook. */
  get: operations.getWebhook,
  /** Creates a webhook. */
  create: operations.createWebhook,
  /** Changes a webhook; a field that is left out stays as it is. */
  update: operations.updateWebhook,
  /** Deletes a webhook. */
  delete: operations.deleteWebhook,
  /** Sends a sample event. */
  test: operations.testWebhook,
  /** Turns a webhook that was disabled on again. */
  enable: operations.enableWebhook,
  /** Answers a new secret, once; the former one stays valid for 24 h. */
  rotateSecret: operations.rotateWebhookSecret,
  /** Sends again everything that failed since a point in time, at most 14 days back. */
  recover: operations.recoverWebhook,
  /** Deliveries, the newest first. */
  deliveries: operations.listDeliveries,
  /** One delivery with its attempts. */
  delivery: operations.getDelivery,
  /** Sends one delivery again, under the same event id. */
  replay: operations.replayDelivery,
} as const
