import type { Core } from '../core.js'
import { addMember, addOrganization, addUser } from './accounts.js'
import { editMessage, react, revokeMessage, setMessageStatus } from './message-changes.js'
import { addMessage, updateChat } from './messages.js'
import { beginPairing, expireCodes, issuePairingCode, linkPhone, rotateQr, scanCode } from './pairing.js'
import { addGroup, addPerson } from './people.js'
import { addSession, removeSession, setStatus, unlink, updateSession } from './sessions.js'

const all = {
  addUser,
  addOrganization,
  addMember,
  addSession,
  updateSession,
  setStatus,
  removeSession,
  unlink,
  beginPairing,
  issuePairingCode,
  rotateQr,
  expireCodes,
  scanCode,
  linkPhone,
  addPerson,
  addGroup,
  addMessage,
  updateChat,
  setMessageStatus,
  react,
  editMessage,
  revokeMessage,
}

type Bound<Action> = Action extends (core: Core, ...rest: infer Rest) => infer Result
  ? (...rest: Rest) => Result
  : never

/** What happens in the world without a request: on phones, at WhatsApp, in other people's browsers. */
export type Actions = { readonly [Name in keyof typeof all]: Bound<(typeof all)[Name]> }

/** Every action, for one fake gateway. Each changes the state and tells the streams. */
export function actionsOf(core: Core): Actions {
  const bound = Object.entries(all).map(([name, action]) => [
    name,
    (...rest: unknown[]) => (action as (...all: unknown[]) => unknown)(core, ...rest),
  ])
  return Object.fromEntries(bound) as Actions
}
