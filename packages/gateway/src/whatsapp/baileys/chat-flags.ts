import {
  type BinaryNode,
  type ChatModification,
  getBinaryNodeChild,
  getBinaryNodeChildren,
  type WASocket,
} from 'baileys'
import { type ChatFlag, type ChatPort, type LastMessage, RefusedError } from '../engine-people.js'
import { asked } from './asked.js'

type SyncCollection = Parameters<WASocket['resyncAppState']>[0][number]

/** Another device can change the same collection between our reading and our writing. */
const TRIES = 3
const CONFLICT = 409

/** Chats' shared flags over Baileys. @param socket - Throws when the connection has ended. */
export function baileysChats(socket: () => WASocket): ChatPort {
  return {
    setFlag: (chatJid, flag, last) => asked(() => modify(socket(), chatJid, modificationOf(chatJid, flag, last))),
    delete: (chatJid, last) =>
      asked(() => modify(socket(), chatJid, { delete: true, lastMessages: rangeOf(chatJid, last) })),
    subscribePresence: (chatJid) => asked(() => socket().presenceSubscribe(chatJid)),
  }
}

function modificationOf(chatJid: string, flag: ChatFlag, last: LastMessage | undefined): ChatModification {
  if ('archived' in flag) return { archive: flag.archived, lastMessages: rangeOf(chatJid, last) }
  if ('pinned' in flag) return { pin: flag.pinned }
  if ('mutedUntil' in flag) return { mute: flag.mutedUntil }
  return { markRead: flag.read, lastMessages: rangeOf(chatJid, last) }
}

function rangeOf(chatJid: string, last: LastMessage | undefined) {
  if (last === undefined) return []
  const { id, fromMe, participant, timestamp } = last
  const key = { remoteJid: chatJid, id, fromMe, ...(participant !== undefined && { participant }) }
  return [{ key, messageTimestamp: Math.max(1, Math.floor(timestamp / 1000)) }]
}

/**
 * Writes a change of app state. Baileys does not look at the answer: a refused patch leaves it with a version that the
 * server does not have. So the answer is read here, the collection is read anew, and the change is tried again.
 */
async function modify(socket: WASocket, chatJid: string, change: ChatModification): Promise<void> {
  for (let tries = 1; ; tries++) {
    const refused = new Set<SyncCollection>()
    const heard = (node: BinaryNode) => {
      for (const name of refusedCollections(node)) refused.add(name)
    }
    socket.ws.on('CB:iq,type:result,sync', heard)
    try {
      await socket.chatModify(change, chatJid)
    } finally {
      socket.ws.off('CB:iq,type:result,sync', heard)
    }
    if (refused.size === 0) return
    const forgotten = Object.fromEntries([...refused].map((name) => [name, null]))
    await socket.authState.keys.set({ 'app-state-sync-version': forgotten })
    if (tries === TRIES) throw new RefusedError(CONFLICT)
  }
}

function refusedCollections(node: BinaryNode): SyncCollection[] {
  return getBinaryNodeChildren(getBinaryNodeChild(node, 'sync'), 'collection').flatMap(({ attrs }) =>
    attrs['type'] === 'error' ? [attrs['name'] as SyncCollection] : [],
  )
}
