import { business } from './business.js'
import type { MessageType } from './message-type.js'
import { notices } from './notices.js'
import { wrapped } from './wrapped.js'
import { written } from './written.js'

/** Everything a message can be, as the protocol names it. */
export const EVERY_TYPE: readonly MessageType[] = [...written, ...wrapped, ...business, ...notices]
