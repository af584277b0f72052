import type { Delivery, Webhook } from '@waygate/sdk'
import type { TemplateResult } from 'lit'
import type { webhooksWords } from '../i18n/en/webhooks.js'
import type { WordsOf } from '../i18n/room.js'
import type { StatusContent, StatusShape, StatusTone } from '../ui/status.js'

type Words = WordsOf<typeof webhooksWords>

/** A webhook's health as a shape and a word. `failingSince` is rendered by the caller as a relative time. */
export function webhookStatus(webhook: Webhook, words: Words, since: (at: number) => TemplateResult): StatusContent {
  if (!webhook.active) {
    return {
      shape: 'square',
      tone: webhook.disabledReason ? 'danger' : 'neutral',
      word: words.paused,
      reason: webhook.disabledReason ? words.disabled : undefined,
    }
  }
  if (webhook.failingSince === undefined) return { shape: 'full', tone: 'success', word: words.active }
  return { shape: 'triangle', tone: 'danger', word: words.failing, since: since(webhook.failingSince) }
}

const looks: Readonly<Record<Delivery['state'], readonly [StatusShape, StatusTone]>> = {
  pending: ['ring', 'progress'],
  delivered: ['full', 'success'],
  failed: ['half', 'warning'],
  dead: ['triangle', 'danger'],
  skipped: ['barred', 'neutral'],
}

/** A delivery's state as a shape and a word. */
export function deliveryStatus({ state }: Delivery, words: Words): StatusContent {
  const [shape, tone] = looks[state]
  return { shape, tone, word: words.states[state] }
}

/** How many of the last deliveries say how well a webhook does. */
export const COUNTED = 100

/** The share of the last deliveries that arrived; undefined while none has come to an end. */
export function successShare(
  deliveries: readonly Delivery[],
): { readonly share: number; readonly count: number } | undefined {
  const ended = deliveries
    .filter(({ state }) => state === 'delivered' || state === 'dead' || state === 'failed')
    .slice(0, COUNTED)
  if (ended.length === 0) return undefined
  return { share: ended.filter(({ state }) => state === 'delivered').length / ended.length, count: ended.length }
}
