import { generateSignalPubKey, type BinaryNode } from 'baileys'
import { SignalDevice, type PreKeyBundle } from '../../phones/signal-device.js'
import type { CompanionRecord, UploadedPreKey } from '../../storage/sandbox-state.js'
import { isSignedBy } from '../../wire/signatures.js'
import { attribute, bytes, child, children, stanza, unsigned, unsignedBytes } from '../../wire/stanza.js'
import type { CompanionConnection } from '../connections.js'
import { KEY_TYPE, preKeyNodes, signedKeyNode } from '../key-nodes.js'
import type { PreKeyStock } from '../pre-key-stock.js'
import { QueryError, type QueryHandlers } from '../query-router.js'
import type { World } from '../world.js'

/** Queries about Signal keys (`encrypt`): how many are left, new ones, rotation, and other devices' bundles. */
export function keyQueries(world: World, stock: PreKeyStock): QueryHandlers {
  return {
    'encrypt/get/count': ({ companion }) => [stanza('count', { value: String(stock.count(companion)) })],
    'encrypt/get/digest': ({ companion }) => [digest(companion)],
    'encrypt/get/key': (_connection, query) => [
      stanza(
        'list',
        {},
        children(child(query, 'key'), 'user').map((user) => bundleOf(world, stock, user)),
      ),
    ],
    'encrypt/set/registration': (connection, query) => upload(world, connection, query),
    'encrypt/set/rotate': (connection, query) => {
      connection.companion.signedPreKey = readSignedKey(connection.companion, child(child(query, 'rotate'), 'skey'))
      world.changed()
      return undefined
    },
  }
}

function upload(world: World, { companion }: CompanionConnection, query: BinaryNode): undefined {
  if (!bytes(child(query, 'identity'))?.equals(companion.identityKey))
    throw new QueryError(406, 'the identity is not the one this device registered with')
  const registrationId = unsigned(child(query, 'registration'))
  if (registrationId === undefined) throw new QueryError(400, 'bad-request')
  const signedPreKey = readSignedKey(companion, child(query, 'skey'))
  const known = new Set(companion.preKeys.map((key) => key.id))
  const uploaded = children(child(query, 'list'), 'key').map(readPreKey)
  companion.registrationId = registrationId
  companion.signedPreKey = signedPreKey
  companion.preKeys.push(...uploaded.filter((key) => !known.has(key.id)))
  world.changed()
}

function readPreKey(node: BinaryNode): UploadedPreKey {
  const [id, value] = [unsigned(child(node, 'id')), bytes(child(node, 'value'))]
  if (id === undefined || value?.length !== 32) throw new QueryError(400, 'bad-request')
  return { id, value }
}

function readSignedKey(companion: CompanionRecord, node: BinaryNode | undefined): CompanionRecord['signedPreKey'] {
  const [id, value] = [unsigned(child(node, 'id')), bytes(child(node, 'value'))]
  const signature = bytes(child(node, 'signature'))
  if (id === undefined || value?.length !== 32 || !signature) throw new QueryError(400, 'bad-request')
  if (!isSignedBy(companion.identityKey, generateSignalPubKey(value), signature))
    throw new QueryError(406, 'the signed pre-key is not signed by the identity')
  return { id, value, signature }
}

function digest(companion: CompanionRecord): BinaryNode {
  return stanza('digest', {}, [
    stanza('registration', {}, unsignedBytes(companion.registrationId, 4)),
    stanza('type', {}, KEY_TYPE),
    stanza('identity', {}, companion.identityKey),
    signedKeyNode(companion.signedPreKey),
    stanza(
      'list',
      {},
      companion.preKeys.map((key) => stanza('id', {}, unsignedBytes(key.id, 3))),
    ),
  ])
}

function bundleOf(world: World, stock: PreKeyStock, user: BinaryNode): BinaryNode {
  const jid = attribute(user, 'jid')
  const found = world.deviceAt(jid)
  const companion = found && world.companion(found.phone, found.device)
  if (found === undefined || (found.device !== 0 && companion === undefined))
    return stanza('user', { jid }, [stanza('error', { code: '404', text: 'item-not-found' })])
  const bundle = companion
    ? stock.take(found.phone, companion)
    : new SignalDevice(found.phone.keys, world.changed).issueBundle()
  const { signedPreKey } = bundle
  const signature = world.forgeries.signature('signed_pre_key', signedPreKey.signature)
  return stanza(
    'user',
    { jid, t: world.timestamp() },
    bundleNodes({ ...bundle, signedPreKey: { ...signedPreKey, signature } }),
  )
}

function bundleNodes(bundle: PreKeyBundle): BinaryNode[] {
  return [
    stanza('registration', {}, unsignedBytes(bundle.registrationId, 4)),
    stanza('type', {}, KEY_TYPE),
    stanza('identity', {}, bundle.identityKey),
    signedKeyNode(bundle.signedPreKey),
    ...preKeyNodes(bundle),
  ]
}
