import { type BinaryNode, DisconnectReason, isJidGroup, type proto, type WASocket } from 'baileys'
import { NotWrittenError } from '../../engine.js'
import { stanzaExtras } from './stanza-extras.js'

/** One message on its way to the socket. */
export interface Handing {
  readonly chatJid: string
  readonly messageId: string
  readonly message: proto.IMessage
  readonly viewers?: readonly string[]
  readonly beforeWrite?: () => Promise<void>
}

/**
 * Writes a message to the socket. Whatever has to be asked of WhatsApp first (devices, sessions) is asked before
 * `beforeWrite`, so that what follows is a matter of milliseconds and fails only with the socket.
 * @throws {NotWrittenError} when nothing of it reached the socket; anything else that is thrown leaves that open.
 */
export async function handOver(socket: WASocket, handing: Handing): Promise<void> {
  const { chatJid, messageId, message, viewers, beforeWrite } = handing
  const written = { begun: false }
  const { additionalAttributes, additionalNodes } = stanzaExtras(message)
  try {
    await prepare(socket, chatJid, viewers ?? [])
    await beforeWrite?.()
    // straight to the relay: Baileys' own sendMessage would fetch previews of links that strangers chose
    await socket.relayMessage(chatJid, message, {
      messageId,
      additionalAttributes,
      additionalNodes: watched(additionalNodes, () => {
        written.begun = true
      }),
      ...(viewers && { statusJidList: [...viewers] }),
    })
  } catch (error) {
    if (written.begun && !isClosed(error)) throw error
    throw new NotWrittenError('nothing reached the socket', { cause: error })
  }
}

/** Learns the devices of everybody concerned and opens sessions with those that have none. Baileys keeps both. */
async function prepare(socket: WASocket, chatJid: string, viewers: readonly string[]): Promise<void> {
  const me = socket.authState.creds.me
  const own = [me?.id, me?.lid]
  const people =
    isJidGroup(chatJid) || viewers.length > 0 ? viewers : [chatJid, ...own.filter((jid) => jid !== undefined)]
  if (people.length === 0) return
  const devices = await socket.getUSyncDevices([...people], true, false)
  await socket.assertSessions(devices.map(({ jid }) => jid).filter((jid) => !own.includes(jid)))
}

/**
 * The last thing that the relay does before it writes is to copy the nodes that accompany the message: until they are
 * read nothing was written. They are read even when there are none.
 */
function watched(nodes: readonly BinaryNode[], onRead: () => void): BinaryNode[] {
  const watching: Pick<BinaryNode[], 'length'> & Iterable<BinaryNode> = {
    length: 1,
    *[Symbol.iterator]() {
      onRead()
      yield* nodes
    },
  }
  // Baileys only asks for the length and spreads it
  return watching as BinaryNode[]
}

/** Baileys looks whether the socket is open before it encrypts a frame for it. */
function isClosed(error: unknown): boolean {
  if (!(error instanceof Error) || error.message !== 'Connection Closed') return false
  const { output } = error as { readonly output?: { readonly statusCode?: unknown } }
  return output?.statusCode === DisconnectReason.connectionClosed
}
