import { type BinaryNode, getBinaryNodeChild, S_WHATSAPP_NET, type WASocket } from 'baileys'
import { type PeoplePort, RefusedError } from '../engine-people.js'
import type { PersonIds } from '../jid.js'
import { asked } from './asked.js'

/** What a picture's owner answers when it is hidden, or when there is none. */
const NO_PICTURE: readonly number[] = [401, 403, 404]

/** People over Baileys. @param socket - Throws when the connection has ended. */
export function baileysPeople(socket: () => WASocket): PeoplePort {
  return {
    about: (jid) => asked(() => readAbout(socket(), jid)),
    async picture(jid) {
      try {
        return await asked(() => readPicture(socket(), jid))
      } catch (error) {
        if (error instanceof RefusedError && NO_PICTURE.includes(error.code)) return undefined
        throw error
      }
    },
    setBlocked: (person, blocked) => asked(() => setBlocked(socket(), person, blocked)),
    readSaved: () => asked(() => readSaved(socket())),
  }
}

/** The app state in which phones share who is saved. */
const SAVED_CONTACTS = 'critical_unblock_low'

/** What was read before is forgotten, so that everything is told again and not only what is new. */
async function readSaved(socket: WASocket): Promise<void> {
  await socket.authState.keys.set({ 'app-state-sync-version': { [SAVED_CONTACTS]: null } })
  await socket.resyncAppState([SAVED_CONTACTS], false)
}

async function readAbout(socket: WASocket, jid: string): Promise<string | undefined> {
  const [answer] = (await socket.fetchStatus(jid)) ?? []
  const told = answer?.['status'] as { readonly status?: string | null } | undefined
  return told && (told.status ?? '')
}

/** Baileys knows which token the server wants with the question, but leaves the picture's id out: it is read from the answer itself. */
async function readPicture(socket: WASocket, jid: string): Promise<{ id?: string; url: string } | undefined> {
  const ids = new Map<string, string>()
  const heard = (node: BinaryNode) => {
    const { id, url } = getBinaryNodeChild(node, 'picture')?.attrs ?? {}
    if (id !== undefined && url !== undefined) ids.set(url, id)
  }
  socket.ws.on('CB:iq,type:result,picture', heard)
  try {
    const url = await socket.profilePictureUrl(jid, 'image')
    const id = url === undefined ? undefined : ids.get(url)
    return url === undefined ? undefined : { ...(id !== undefined && { id }), url }
  } finally {
    socket.ws.off('CB:iq,type:result,picture', heard)
  }
}

/** The servers block by LID. Baileys' own function refuses people whose number is hidden. */
async function setBlocked(socket: WASocket, { lid, pn }: PersonIds, blocked: boolean): Promise<void> {
  const mapping = socket.signalRepository.lidMapping
  const target = lid ?? (pn && (await mapping.getLIDForPN(pn))) ?? undefined
  if (target === undefined) throw new RefusedError(404)
  const attrs = {
    action: blocked ? 'block' : 'unblock',
    jid: target,
    ...(blocked && pn !== undefined && { pn_jid: pn }),
  }
  await socket.query({
    tag: 'iq',
    attrs: { xmlns: 'blocklist', to: S_WHATSAPP_NET, type: 'set' },
    content: [{ tag: 'item', attrs }],
  })
}
