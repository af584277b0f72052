import type { BinaryNode } from 'baileys'
import type { PreKeyBundle } from '../phones/signal-device.js'
import type { MessageRecord } from '../storage/message-log.js'
import type { PhoneRecord } from '../storage/sandbox-state.js'
import { lidJid } from '../wire/jid.js'
import { stanza, unsignedBytes } from '../wire/stanza.js'

/** The only kind of key there is: Curve25519. */
export const KEY_TYPE = Buffer.from([5])

/** A signed pre-key as stanzas carry it. */
export function signedKeyNode(key: PreKeyBundle['signedPreKey']): BinaryNode {
  return stanza('skey', {}, [
    stanza('id', {}, unsignedBytes(key.id, 3)),
    stanza('value', {}, key.value),
    stanza('signature', {}, key.signature),
  ])
}

/** A one-time key as stanzas carry it; nothing when the bundle has none. */
export function preKeyNodes({ preKey }: PreKeyBundle): BinaryNode[] {
  if (preKey === undefined) return []
  return [stanza('key', {}, [stanza('id', {}, unsignedBytes(preKey.id, 3)), stanza('value', {}, preKey.value)])]
}

/** What a phone sends when it cannot read a message: please again, and here are fresh keys. */
export function retryReceipt(
  record: MessageRecord,
  reader: PhoneRecord,
  jid: string,
  bundle: PreKeyBundle,
  count: number,
  t: string,
): BinaryNode {
  const address = record.group ? { from: record.to, participant: lidJid(reader.lid) } : { from: jid }
  return stanza('receipt', { id: record.id, type: 'retry', t, ...address }, [
    stanza('retry', { count: String(count), id: record.id, t, v: '1' }),
    stanza('registration', {}, unsignedBytes(bundle.registrationId, 4)),
    stanza('keys', {}, [
      stanza('type', {}, KEY_TYPE),
      stanza('identity', {}, bundle.identityKey),
      ...preKeyNodes(bundle),
      signedKeyNode(bundle.signedPreKey),
    ]),
  ])
}
