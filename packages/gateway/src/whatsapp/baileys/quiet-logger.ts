import type { SocketConfig } from 'baileys'
import type { Logger } from 'pino'

/** The logger that Baileys asks for; its own name for it is not exported. */
export type LibraryLogger = SocketConfig['logger']

/**
 * Baileys logs keys, stanzas and message text beside its sentences. Only its warnings' sentences go on, never an object.
 */
export function quietLogger(log: Logger): LibraryLogger {
  const nothing = () => undefined
  const sentence = (object: unknown, message?: string) => {
    const text = message ?? (typeof object === 'string' ? object : undefined)
    if (text) log.debug({ library: 'baileys' }, text)
  }
  const logger: LibraryLogger = {
    level: 'warn',
    child: () => logger,
    trace: nothing,
    debug: nothing,
    info: nothing,
    warn: sentence,
    error: sentence,
  }
  return logger
}
