import { html, type TemplateResult } from 'lit'
import type { webhookWords } from '../i18n/en/webhook.js'
import type { WordsOf } from '../i18n/room.js'

/** A receiver that proves each delivery, for any server with Fetch requests. */
const verifier = `import { verifyWebhook } from '@waygate/sdk/webhooks'

export async function POST(request) {
  const event = await verifyWebhook(request, process.env.WEBHOOK_SECRET)
  console.log(event.id, event.event)
  return new Response(null, { status: 204 })
}
`

/** Explains the headers of a delivery and offers a verifier to copy. Wears `detailStyles`. */
export function signatureHelp({ signature: words }: WordsOf<typeof webhookWords>): TemplateResult {
  const headers = [
    ['webhook-id', words.id],
    ['webhook-timestamp', words.timestamp],
    ['webhook-signature', words.signature],
    ['x-webhook-hmac', words.legacy],
  ] as const
  return html`<details class="signature" part="signature">
    <summary>${words.title}</summary>
    <p>${words.text}</p>
    <dl>
      ${headers.map(
        ([name, says]) =>
          html`<dt class="mono">${name}</dt>
            <dd>${says}</dd>`,
      )}
    </dl>
    <div class="row spread">
      <h3>${words.verifier}</h3>
      <wg-ui-copy .value=${verifier} what=${words.verifier} label=${words.copy}></wg-ui-copy>
    </div>
    <pre dir="ltr" tabindex="0" aria-label=${words.verifier}>${verifier}</pre>
  </details>`
}
